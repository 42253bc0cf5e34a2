/** The exercise ride-producer: solution and discussion. */
package streamlab.solutions.rideproducer;
