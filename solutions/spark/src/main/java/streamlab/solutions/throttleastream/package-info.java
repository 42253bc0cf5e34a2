/** The exercise throttle-a-stream: solution and discussion. */
package streamlab.solutions.throttleastream;
