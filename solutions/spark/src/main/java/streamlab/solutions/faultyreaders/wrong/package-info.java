/** Wrong answers to faulty-readers, each a misconception its grader must tell. */
package streamlab.solutions.faultyreaders.wrong;
