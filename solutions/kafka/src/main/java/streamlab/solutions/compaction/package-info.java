/** The exercise compaction: solution and discussion. */
package streamlab.solutions.compaction;
