/** Markdown made readable in a terminal. */
package streamlab.markdown;
