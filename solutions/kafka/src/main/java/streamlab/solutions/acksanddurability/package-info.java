/** The exercise acks-and-durability: solution and discussion. */
package streamlab.solutions.acksanddurability;
