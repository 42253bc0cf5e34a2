/** Right answers to recovery-words in other styles. */
package streamlab.solutions.recoverywords.right;
