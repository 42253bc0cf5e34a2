/** The exercise order-inbox: solution and discussion. */
package streamlab.solutions.orderinbox;
