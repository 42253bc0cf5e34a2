/** Exercise: count words in a stream of lines. (K24-12, K24-13, K24-10) */
package streamlab.exercises.wordcount;
