/** Runs graders: compiles an answer, loads it, looks at each fact within its time. */
package streamlab.grade.run;
