/** The front door of Stream Lab. */
package streamlab;
