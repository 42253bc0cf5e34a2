/** Exercise: the five numbers to watch first (K12-03 to K12-08). */
package streamlab.exercises.fivegauges;
