/** Shows things in a notebook on the JJava kernel. */
package streamlab.show.jjava;
