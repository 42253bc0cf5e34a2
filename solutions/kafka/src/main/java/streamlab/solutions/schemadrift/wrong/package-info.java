/** Wrong answers to schema-drift, each a misconception its grader must tell. */
package streamlab.solutions.schemadrift.wrong;
