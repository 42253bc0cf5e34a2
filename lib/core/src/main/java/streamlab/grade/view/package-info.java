/** How a grade looks to a learner: one content, as text and as HTML. */
package streamlab.grade.view;
