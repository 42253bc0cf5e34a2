/** The program that a kernel's JVM runs. */
package streamlab.kernel;
