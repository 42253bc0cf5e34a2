/** Exercise: which setting wins, and which came too late. (K23-19) */
package streamlab.exercises.whichsettingwins;
