/** Exercise: an append-only log by hand. (K02-01, K02-03, K02-04, K02-05, K02-10) */
package streamlab.exercises.appendlog;
