/** Exercise: JSON in records, decoded without losing any. (K27-06, K27-07, K27-16) */
package streamlab.exercises.decodejson;
