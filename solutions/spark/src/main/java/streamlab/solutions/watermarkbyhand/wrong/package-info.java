/** Wrong answers to watermark-by-hand, each a misconception its grader must tell. */
package streamlab.solutions.watermarkbyhand.wrong;
