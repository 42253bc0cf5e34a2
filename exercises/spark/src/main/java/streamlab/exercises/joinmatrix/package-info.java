/** Exercise: predict which joins of streams and tables Spark accepts. (K29-13, K29-12) */
package streamlab.exercises.joinmatrix;
