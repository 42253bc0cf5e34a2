/** Wrong answers to may-i-deploy, each a misconception. */
package streamlab.solutions.mayideploy.wrong;
