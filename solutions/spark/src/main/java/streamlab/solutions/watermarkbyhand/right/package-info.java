/** Right answers to watermark-by-hand in other styles. */
package streamlab.solutions.watermarkbyhand.right;
