/** Grading from a notebook's cell. */
package streamlab.grade.cell;
