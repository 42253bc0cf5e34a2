/** Exercise: counting rides per drop-off and per pick-up (K19-03, K19-04, K19-08). */
package streamlab.exercises.countrides;
