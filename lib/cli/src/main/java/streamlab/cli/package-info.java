/** The command line: words, options, exit codes and messages; the work is done elsewhere. */
package streamlab.cli;
