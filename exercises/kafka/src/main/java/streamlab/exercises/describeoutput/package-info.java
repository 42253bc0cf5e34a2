/** Exercise: read a describe output. (K05-04, K07-02, K07-03) */
package streamlab.exercises.describeoutput;
