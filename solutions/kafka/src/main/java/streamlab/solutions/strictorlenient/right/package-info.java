/** Right answers to strict-or-lenient in other styles. */
package streamlab.solutions.strictorlenient.right;
