/** The exercise dedupe-across-runs: solution and discussion. */
package streamlab.solutions.dedupeacrossruns;
