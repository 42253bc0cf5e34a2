/** The exercise which-setting-wins: solution and discussion. */
package streamlab.solutions.whichsettingwins;
