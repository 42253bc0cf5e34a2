/** Exercise: leave a group so that its other members go on at once. (K10-06, K11-13) */
package streamlab.exercises.leavepolitely;
