/** Exercise: count words in a stream of lines. (K24-12) */
package streamlab.exercises.wordcount;
