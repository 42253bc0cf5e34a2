/** The program that the broker's JVM runs. */
package streamlab.broker;
