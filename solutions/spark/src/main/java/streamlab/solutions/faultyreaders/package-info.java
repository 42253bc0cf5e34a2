/** The exercise faulty-readers: solution and discussion. */
package streamlab.solutions.faultyreaders;
