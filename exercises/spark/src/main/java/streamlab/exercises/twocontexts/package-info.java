/**
 * Exercise: several StreamingContexts in turn on one SparkContext. (K24-03, K24-04, K24-05, K24-06,
 * K24-07)
 */
package streamlab.exercises.twocontexts;
