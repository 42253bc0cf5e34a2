/** Right answers to break-exactly-once in other styles. */
package streamlab.solutions.breakexactlyonce.right;
