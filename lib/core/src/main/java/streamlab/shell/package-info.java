/** The JDK's own JShell, with a chapter's cells ready to be stepped through. */
package streamlab.shell;
