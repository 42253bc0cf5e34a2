/** Exercise: drop copies across the runs of a scheduled stream. (K26-12, K26-11, K26-15) */
package streamlab.exercises.dedupeacrossruns;
