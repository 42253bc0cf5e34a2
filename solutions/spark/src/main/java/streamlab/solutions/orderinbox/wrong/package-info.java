/** Wrong answers to order-inbox, each a misconception its grader must tell. */
package streamlab.solutions.orderinbox.wrong;
