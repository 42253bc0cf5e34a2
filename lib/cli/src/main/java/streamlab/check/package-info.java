/**
 * The author's safety net: what must be true of every exercise, proved by grading its starting
 * point, its solution, its other right answers and its wrong ones.
 */
package streamlab.check;
