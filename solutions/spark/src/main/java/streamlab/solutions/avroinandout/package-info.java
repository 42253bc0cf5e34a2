/** The exercise avro-in-and-out: solution and discussion. */
package streamlab.solutions.avroinandout;
