/**
 * What an exercise is: its place in the catalogue, its files and texts, and the marks authors set.
 */
package streamlab.exercise;
