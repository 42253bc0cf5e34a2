/** Wrong answers to delivery-semantics, each a misconception its grader must tell. */
package streamlab.solutions.deliverysemantics.wrong;
