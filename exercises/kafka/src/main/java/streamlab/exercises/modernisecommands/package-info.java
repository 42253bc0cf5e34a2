/** Exercise: an old command sheet for Kafka 4. (K04-10, K04-01, K04-02, K04-03, K04-14) */
package streamlab.exercises.modernisecommands;
