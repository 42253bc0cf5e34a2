/** What belongs to one run of a chapter, and its cleaning up. */
package streamlab.chapter;
