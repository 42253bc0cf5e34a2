/** Grader JVMs: an answer runs in a JVM of its own, whatever it does there. */
package streamlab.grade.worker;
