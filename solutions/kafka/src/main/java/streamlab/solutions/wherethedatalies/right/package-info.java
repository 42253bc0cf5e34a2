/** Right answers to where-the-data-lies in other styles. */
package streamlab.solutions.wherethedatalies.right;
