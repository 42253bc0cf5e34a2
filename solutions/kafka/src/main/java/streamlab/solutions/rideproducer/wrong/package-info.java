/** Wrong answers to ride-producer, each a misconception its grader must tell. */
package streamlab.solutions.rideproducer.wrong;
