/** The exercise break-exactly-once: solution and discussion. */
package streamlab.solutions.breakexactlyonce;
