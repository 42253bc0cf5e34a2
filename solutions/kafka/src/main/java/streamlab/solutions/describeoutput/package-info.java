/** The exercise describe-output: solution and discussion. */
package streamlab.solutions.describeoutput;
