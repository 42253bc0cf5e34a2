/** Exercise: mend a build and a submit line. (K23-17, K27-01, K09-17) */
package streamlab.exercises.fixthebuild;
