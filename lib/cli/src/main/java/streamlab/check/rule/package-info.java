/** What must be true of the files of an exercise and of the project; one small class a rule. */
package streamlab.check.rule;
