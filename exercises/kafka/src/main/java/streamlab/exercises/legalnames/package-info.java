/** Exercise: legal and well-formed topic names. (K05-08, K05-09, K05-14) */
package streamlab.exercises.legalnames;
