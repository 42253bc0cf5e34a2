/** Exercise: what the log cleaner leaves (K08-06, K08-07, K02-05). */
package streamlab.exercises.compaction;
