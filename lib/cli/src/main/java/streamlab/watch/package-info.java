/** Grades what is saved, at once, with single keys for all else a learner wants meanwhile. */
package streamlab.watch;
