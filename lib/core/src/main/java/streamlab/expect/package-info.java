/** What a cell's outcome must be: said aloud for readers, checked for the build. */
package streamlab.expect;
