/** Exercise: subscribe to a topic or to a family of topics. (K10-09, K10-10, K10-08) */
package streamlab.exercises.topicfamily;
