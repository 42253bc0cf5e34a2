/** The exercise schema-drift: solution and discussion. */
package streamlab.solutions.schemadrift;
