/** Exercise: taxi rides as keyed JSON records. (K09-05, K09-04, K09-16) */
package streamlab.exercises.rideproducer;
