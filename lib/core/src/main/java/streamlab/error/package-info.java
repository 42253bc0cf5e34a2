/** What goes wrong, told to a learner in one sentence. */
package streamlab.error;
