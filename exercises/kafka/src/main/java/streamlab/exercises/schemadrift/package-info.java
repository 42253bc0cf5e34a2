/** Exercise: a reader that survives a renamed field. (K13-07, K13-05) */
package streamlab.exercises.schemadrift;
