/** Wrong answers to consumer-loop, each a misconception its grader must tell. */
package streamlab.solutions.consumerloop.wrong;
