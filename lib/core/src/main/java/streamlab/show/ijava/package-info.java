/** Shows things in a notebook on the IJava kernel. */
package streamlab.show.ijava;
