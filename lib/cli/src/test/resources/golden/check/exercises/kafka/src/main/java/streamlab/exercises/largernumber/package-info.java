/** Exercise: which of two numbers is larger? */
package streamlab.exercises.largernumber;
