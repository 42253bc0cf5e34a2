/** Right answers to avro-in-and-out in other styles. */
package streamlab.solutions.avroinandout.right;
