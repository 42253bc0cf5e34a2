/**
 * Exercise: find the bug in joins that never put out a row without a partner. (K29-09, K29-10,
 * K29-11)
 */
package streamlab.exercises.unmatchedads;
