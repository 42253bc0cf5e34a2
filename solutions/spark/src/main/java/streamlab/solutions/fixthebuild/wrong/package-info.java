/** Wrong answers to fix-the-build, each a misconception its grader must tell. */
package streamlab.solutions.fixthebuild.wrong;
