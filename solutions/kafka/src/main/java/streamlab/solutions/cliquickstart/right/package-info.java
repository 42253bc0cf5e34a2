/** Right answers to cli-quick-start in other styles. */
package streamlab.solutions.cliquickstart.right;
