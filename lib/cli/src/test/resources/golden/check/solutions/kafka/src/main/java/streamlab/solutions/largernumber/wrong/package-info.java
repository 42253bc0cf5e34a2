/** Answers to larger-number. */
package streamlab.solutions.largernumber.wrong;
