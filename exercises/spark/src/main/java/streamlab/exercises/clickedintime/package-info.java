/** Exercise: clicks within fifteen minutes of their impression. (K29-06, K29-07, K29-08) */
package streamlab.exercises.clickedintime;
