/** What lies in a topic and where its copies are: facts of a moment, drawn and in words. */
package streamlab.service.kafka.layout;
