/** Exercise: make sure that a topic is there. (K05-07, K05-06) */
package streamlab.exercises.ensuretopic;
