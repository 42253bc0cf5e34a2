/** The exercise modernise-commands: solution and discussion. */
package streamlab.solutions.modernisecommands;
