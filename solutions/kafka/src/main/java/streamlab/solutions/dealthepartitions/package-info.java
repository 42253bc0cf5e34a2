/** The exercise deal-the-partitions: solution and discussion. */
package streamlab.solutions.dealthepartitions;
