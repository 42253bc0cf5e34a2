/** Wrong answers to decode-json, each a misconception its grader must tell. */
package streamlab.solutions.decodejson.wrong;
