/** Exercise: stream or batch, event or command? (K01-11, K01-05, K01-08) */
package streamlab.exercises.streamorbatch;
