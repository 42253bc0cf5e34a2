/** Tables and pictures, each with a text twin; kernel-neutral, drawn by thin adapters. */
package streamlab.show;
