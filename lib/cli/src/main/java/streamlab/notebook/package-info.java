/** Notebooks as files: reading, finding and running them, and what they say they teach. */
package streamlab.notebook;
