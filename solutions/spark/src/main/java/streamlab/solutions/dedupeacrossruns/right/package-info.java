/** Right answers to dedupe-across-runs in other styles. */
package streamlab.solutions.dedupeacrossruns.right;
