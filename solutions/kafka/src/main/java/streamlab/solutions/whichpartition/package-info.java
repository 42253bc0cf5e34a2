/** The exercise which-partition: solution and discussion. */
package streamlab.solutions.whichpartition;
