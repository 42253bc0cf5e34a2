/** Exercise: a producer that sends numbered messages. (K09-02, K09-01, K09-15) */
package streamlab.exercises.messageloop;
