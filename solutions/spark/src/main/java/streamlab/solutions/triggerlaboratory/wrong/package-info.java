/** Wrong answers to trigger-laboratory, each a misconception its grader must tell. */
package streamlab.solutions.triggerlaboratory.wrong;
