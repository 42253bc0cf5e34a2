/** Exercise: repair a rate job and run it under four triggers. (K25-08 to K25-12, K25-02) */
package streamlab.exercises.triggerlaboratory;
