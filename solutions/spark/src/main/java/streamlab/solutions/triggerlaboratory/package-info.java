/** The exercise trigger-laboratory: solution and discussion. */
package streamlab.solutions.triggerlaboratory;
