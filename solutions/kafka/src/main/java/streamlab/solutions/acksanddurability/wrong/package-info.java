/** Wrong answers to acks-and-durability, each a misconception its grader must tell. */
package streamlab.solutions.acksanddurability.wrong;
