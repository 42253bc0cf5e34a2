/** Wrong answers to avro-in-and-out, each a misconception its grader must tell. */
package streamlab.solutions.avroinandout.wrong;
