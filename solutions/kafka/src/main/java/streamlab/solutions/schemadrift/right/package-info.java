/** Right answers to schema-drift in other styles. */
package streamlab.solutions.schemadrift.right;
