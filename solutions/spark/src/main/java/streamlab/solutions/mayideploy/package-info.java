/** The exercise may-i-deploy: solution and discussion. */
package streamlab.solutions.mayideploy;
