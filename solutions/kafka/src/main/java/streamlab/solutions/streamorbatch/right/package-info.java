/** Right answers to stream-or-batch in other styles. */
package streamlab.solutions.streamorbatch.right;
