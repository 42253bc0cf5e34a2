/** Right answers to modernise-commands in other styles. */
package streamlab.solutions.modernisecommands.right;
