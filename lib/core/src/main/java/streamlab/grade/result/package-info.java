/** What a grade is: verdict, points and facts; plain values that travel between JVMs. */
package streamlab.grade.result;
