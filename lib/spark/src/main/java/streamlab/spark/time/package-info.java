/** The event-time stepper: a real streaming query, fed by hand and looked at after each step. */
package streamlab.spark.time;
