/** For graders of Kafka exercises: fresh topics on the lab's broker. */
package streamlab.grade.kafka;
