/** Wrong answers to modernise-commands, each a misconception its grader must tell. */
package streamlab.solutions.modernisecommands.wrong;
