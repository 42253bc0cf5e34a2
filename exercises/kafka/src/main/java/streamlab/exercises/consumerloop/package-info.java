/** Exercise: a consumer's settings and its loop. (K10-02, K10-03, K10-04) */
package streamlab.exercises.consumerloop;
