/** What graders are written with: facts about an answer, each worth points. */
package streamlab.grade;
