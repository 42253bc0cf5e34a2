/** Wrong answers to compaction, each a misconception its grader must tell. */
package streamlab.solutions.compaction.wrong;
