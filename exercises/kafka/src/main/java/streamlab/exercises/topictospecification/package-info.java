/** Exercise: a topic to a written instruction (K08-09, K08-06, K08-08). */
package streamlab.exercises.topictospecification;
