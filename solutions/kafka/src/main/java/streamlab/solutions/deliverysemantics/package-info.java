/** The exercise delivery-semantics: solution and discussion. */
package streamlab.solutions.deliverysemantics;
