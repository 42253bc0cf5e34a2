package streamlab.check.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import streamlab.check.rule.Subject;
import streamlab.exercise.ExerciseText;
import streamlab.exercise.WrongAnswer;

/** Every misconception has its sentence, its wrong answer, and both know the same key. */
final class MisconceptionKeysRule implements ClassRule {

  private static final Pattern SMELL = Pattern.compile("\\.smells\\w*\\(\\s*\"([^\"]+)\"");

  @Override
  public List<String> complaints(Subject subject, ExerciseClasses classes) {
    Path sentences = subject.file("misconceptions.properties");
    if (!Files.isRegularFile(sentences)) {
      return List.of();
    }
    String file = subject.name(sentences);
    Set<String> told =
        new ExerciseText(subject.home(), subject.exercise()).misconceptions().keySet();
    Set<String> had = new TreeSet<>();
    List<String> complaints = new ArrayList<>();
    for (Class<?> answer : classes.wrong()) {
      WrongAnswer mark = answer.getAnnotation(WrongAnswer.class);
      if (mark != null && had.add(mark.misconception()) && !told.contains(mark.misconception())) {
        complaints.add(
            file
                + " has no sentence for "
                + mark.misconception()
                + ", the misconception of "
                + answer.getSimpleName()
                + ": add it.");
      }
    }
    told.stream()
        .filter(key -> !had.contains(key))
        .map(key -> file + " has " + key + ", which no wrong answer has: write one or delete it.")
        .forEach(complaints::add);
    smells(subject).stream()
        .filter(key -> !told.contains(key) && !had.contains(key))
        .map(
            key ->
                subject.name(subject.exercise().graderFile(subject.home()))
                    + " names "
                    + key
                    + ", for which "
                    + file
                    + " has no sentence: is it a slip?")
        .forEach(complaints::add);
    return complaints;
  }

  private static Set<String> smells(Subject subject) {
    return subject.sources(subject.exercise().graderFile(subject.home()).getParent()).stream()
        .map(source -> subject.text(source).orElse(null))
        .filter(Objects::nonNull)
        .flatMap(text -> SMELL.matcher(text).results())
        .map((MatchResult result) -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
