/** Right answers to may-i-deploy in other styles. */
package streamlab.solutions.mayideploy.right;
