/** Exercise: clicks as typed objects, from JSON and back. (K13-06, K13-08, K13-11) */
package streamlab.exercises.clickevents;
