/** Wrong answers to dedupe-across-runs, each a misconception its grader must tell. */
package streamlab.solutions.dedupeacrossruns.wrong;
