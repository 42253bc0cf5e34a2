/** The exercise watermark-by-hand: solution and discussion. */
package streamlab.solutions.watermarkbyhand;
