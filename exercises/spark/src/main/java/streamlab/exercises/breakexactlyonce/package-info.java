/** Exercise: break exactly-once four ways, then survive a kill. (K26-04, K26-05, K26-06) */
package streamlab.exercises.breakexactlyonce;
