/** Wrong answers to where-the-data-lies, each a misconception its grader must tell. */
package streamlab.solutions.wherethedatalies.wrong;
