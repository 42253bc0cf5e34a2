/** Exercise: the words of part 1 and what they mean. (K01-14) */
package streamlab.exercises.glossarytrainer;
