/**
 * Exercise: predict what each output mode makes of windows with a watermark. (K28-10, K28-11,
 * K28-15)
 */
package streamlab.exercises.outputmodes;
