/** Grades for programs and for teachers: JSON, JUnit's XML, a summary page. */
package streamlab.report;
