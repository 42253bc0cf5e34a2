/** Exercise: where does a consumer start? (K10-11, K10-12, K11-05, K11-06) */
package streamlab.exercises.wheredoistart;
