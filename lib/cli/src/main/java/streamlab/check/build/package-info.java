/**
 * Compiles exercises, graders and answers of the checkout as they stand, and tells what is wrong
 * with the classes before any of them is run.
 */
package streamlab.check.build;
