/** Exercise: a strict reader behind a chain of two codecs. (K13-09, K13-10, K13-12) */
package streamlab.exercises.strictorlenient;
