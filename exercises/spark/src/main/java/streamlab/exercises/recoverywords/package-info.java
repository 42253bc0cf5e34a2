/** Exercise: the words of recovery, what they mean and where they belong. (K26-14) */
package streamlab.exercises.recoverywords;
