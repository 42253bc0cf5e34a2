/** Wrong answers to unmatched-ads, each a misconception its grader must tell. */
package streamlab.solutions.unmatchedads.wrong;
