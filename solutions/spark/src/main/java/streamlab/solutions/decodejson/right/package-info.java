/** Right answers to decode-json in other styles. */
package streamlab.solutions.decodejson.right;
