/** Checks of everything the lab needs, each with its mend. */
package streamlab.doctor;
