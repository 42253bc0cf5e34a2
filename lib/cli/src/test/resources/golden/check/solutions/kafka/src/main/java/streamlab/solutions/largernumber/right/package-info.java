/** Answers to larger-number. */
package streamlab.solutions.largernumber.right;
