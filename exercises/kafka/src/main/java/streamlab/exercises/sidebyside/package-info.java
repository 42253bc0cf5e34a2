/** Exercise: producer and consumer at the same time. (K10-14, K10-17) */
package streamlab.exercises.sidebyside;
