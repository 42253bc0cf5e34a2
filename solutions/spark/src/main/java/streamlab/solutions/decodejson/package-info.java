/** The exercise decode-json: solution and discussion. */
package streamlab.solutions.decodejson;
