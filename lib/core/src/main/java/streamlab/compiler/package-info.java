/** The Java compiler, asked from within a program. */
package streamlab.compiler;
