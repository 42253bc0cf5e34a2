/** Right answers to fix-the-build in other styles. */
package streamlab.solutions.fixthebuild.right;
