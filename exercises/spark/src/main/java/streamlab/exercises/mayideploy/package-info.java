/** Exercise: which changes survive a restart, and a fix that does. (K26-09, K26-07) */
package streamlab.exercises.mayideploy;
