/** Right answers to which-setting-wins in other styles. */
package streamlab.solutions.whichsettingwins.right;
