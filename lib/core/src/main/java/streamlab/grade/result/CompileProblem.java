package streamlab.grade.result;

import java.io.Serializable;

/**
 * Something the compiler, or the grader before it ran anything, can't take.
 *
 * @param file the file's name
 * @param line the line's number from 1; 0 when it is about the whole file
 * @param column the column's number from 1; 0 when unknown
 * @param source the line as the learner wrote it; empty when it is about the whole file
 * @param message what is wrong
 */
public record CompileProblem(String file, int line, int column, String source, String message)
    implements Serializable {}
