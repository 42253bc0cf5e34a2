package streamlab.report;

import streamlab.exercise.Exercise;
import streamlab.grade.result.GradeResult;

/**
 * An exercise and the grade its answer got.
 *
 * @param exercise the exercise
 * @param result the grade
 */
public record Graded(Exercise exercise, GradeResult result) {}
