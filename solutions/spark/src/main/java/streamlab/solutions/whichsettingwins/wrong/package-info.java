/** Wrong answers to which-setting-wins, each a misconception its grader must tell. */
package streamlab.solutions.whichsettingwins.wrong;
