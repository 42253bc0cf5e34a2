/** Exercise: first words with Kafka's own tools. (K04-09, K04-12, K05-02) */
package streamlab.exercises.cliquickstart;
