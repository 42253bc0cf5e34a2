/** Exercise: rows that Kafka's sink takes. (K27-11, K27-12, K27-18) */
package streamlab.exercises.notifications;
