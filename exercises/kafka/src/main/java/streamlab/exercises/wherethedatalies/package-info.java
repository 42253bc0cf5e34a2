/** Exercise: where does the data lie when a topic grows? (K06-06, K06-07) */
package streamlab.exercises.wherethedatalies;
