/** The exercise message-loop: solution and discussion. */
package streamlab.solutions.messageloop;
