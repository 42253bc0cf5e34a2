/** Right answers to faulty-readers in other styles. */
package streamlab.solutions.faultyreaders.right;
