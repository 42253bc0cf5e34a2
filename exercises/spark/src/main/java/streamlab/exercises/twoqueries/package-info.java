/** Exercise: two queries in one application. (K27-13, K26-08) */
package streamlab.exercises.twoqueries;
