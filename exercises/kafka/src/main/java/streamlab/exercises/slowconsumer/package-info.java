/** Exercise: how far a consumer is behind its producer (K12-02, K12-01). */
package streamlab.exercises.slowconsumer;
