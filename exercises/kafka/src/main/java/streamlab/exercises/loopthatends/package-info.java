/** Exercise: a consumer's loop that ends. (K10-05, K10-07) */
package streamlab.exercises.loopthatends;
