/** Exercise: match goal and mechanism. (K03-03, K03-05, K03-12, K03-15) */
package streamlab.exercises.goalandmechanism;
