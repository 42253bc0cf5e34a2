/** Exercise: predict which queries Spark runs, in which mode and into which sink. (K25-16) */
package streamlab.exercises.allowedornot;
