/** Right answers to ride-producer in other styles. */
package streamlab.solutions.rideproducer.right;
