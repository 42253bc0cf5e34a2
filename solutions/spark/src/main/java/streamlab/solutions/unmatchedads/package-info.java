/** The exercise unmatched-ads: solution and discussion. */
package streamlab.solutions.unmatchedads;
