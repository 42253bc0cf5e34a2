/** Wrong answers to break-exactly-once, each a misconception. */
package streamlab.solutions.breakexactlyonce.wrong;
