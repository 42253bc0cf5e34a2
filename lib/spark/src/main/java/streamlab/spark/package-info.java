/** The Spark half's front door and the plumbing behind it. */
package streamlab.spark;
