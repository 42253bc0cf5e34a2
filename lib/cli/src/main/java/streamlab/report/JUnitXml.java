package streamlab.report;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import streamlab.grade.result.CompileProblem;
import streamlab.grade.result.FactResult;
import streamlab.grade.result.GradeResult;

/**
 * Grades in the XML that continuous integration reads as JUnit's: an exercise is a test suite, a
 * fact a test case. What can't be looked at is an error, what does not hold a failure.
 */
public final class JUnitXml {

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  private JUnitXml() throws XMLStreamException {
    xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
  }

  /** The document. */
  public static String of(List<Graded> all) {
    try {
      JUnitXml document = new JUnitXml();
      document.write(all);
      return document.text + "\n";
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to a string", e);
    }
  }

  private void write(List<Graded> all) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    start(0, "testsuites");
    for (Graded each : all) {
      suite(each);
    }
    end(0);
    xml.writeEndDocument();
  }

  private void suite(Graded graded) throws XMLStreamException {
    GradeResult result = graded.result();
    List<FactResult> facts = result.facts();
    boolean refused = facts.isEmpty();
    start(1, "testsuite");
    attribute("name", graded.exercise().name());
    attribute("tests", refused ? 1 : facts.size());
    attribute("failures", count(facts, "failure"));
    attribute("errors", refused ? 1 : count(facts, "error"));
    attribute("skipped", count(facts, "skipped"));
    attribute("time", String.format(Locale.ROOT, "%.3f", result.seconds()));
    start(2, "properties");
    property("verdict", result.verdict().key());
    property("points", Integer.toString(result.earned()));
    property("points.of", Integer.toString(result.of()));
    end(2);
    for (FactResult fact : facts) {
      fact(graded, fact);
    }
    if (refused) {
      refused(graded);
    }
    if (!result.printed().isEmpty()) {
      start(2, "system-out");
      xml.writeCharacters(legal(result.printed()));
      xml.writeEndElement();
    }
    end(1);
  }

  private static long count(List<FactResult> facts, String element) {
    return facts.stream().filter(fact -> element(fact).equals(element)).count();
  }

  private static String element(FactResult fact) {
    return switch (fact.outcome()) {
      case HOLDS -> "";
      case FAILS -> "failure";
      case CRASHED, TOO_SLOW -> "error";
      case NOT_STARTED, NOT_RUN -> "skipped";
    };
  }

  private void fact(Graded graded, FactResult fact) throws XMLStreamException {
    testCase(graded, fact.name());
    String element = element(fact);
    if (!element.isEmpty()) {
      start(3, element);
      attribute("message", message(fact));
      if (!element.equals("skipped")) {
        attribute("type", fact.misconception().isEmpty() ? "fact" : fact.misconception());
        xml.writeCharacters(legal(details(fact)));
      }
      xml.writeEndElement();
    }
    end(2);
  }

  private static String message(FactResult fact) {
    return switch (fact.outcome()) {
      case NOT_STARTED -> "not started";
      case NOT_RUN -> "not looked at";
      default -> fact.explanation().isEmpty() ? "expected and actual differ" : fact.explanation();
    };
  }

  private static String details(FactResult fact) {
    StringBuilder details = new StringBuilder();
    fact.given().forEach((name, value) -> details.append(name + ": " + value + "\n"));
    if (!fact.what().isEmpty()) {
      details.append("expected: " + fact.expected() + "\nactual: " + fact.actual() + "\n");
    }
    fact.trace().forEach(line -> details.append(line + "\n"));
    return details.toString();
  }

  /** An answer without facts: the compiler's words, or what is known of its end. */
  private void refused(Graded graded) throws XMLStreamException {
    testCase(graded, "it can be graded");
    start(3, "error");
    attribute("message", graded.result().verdict().words());
    for (CompileProblem problem : graded.result().problems()) {
      String where = problem.file() + ":" + problem.line() + ": ";
      xml.writeCharacters(legal(where + problem.message() + "\n"));
    }
    for (String note : graded.result().notes()) {
      xml.writeCharacters(legal(note + "\n"));
    }
    xml.writeEndElement();
    end(2);
  }

  private void testCase(Graded graded, String name) throws XMLStreamException {
    start(2, "testcase");
    attribute("classname", graded.exercise().name());
    attribute("name", name);
  }

  private void property(String name, String value) throws XMLStreamException {
    newLine(3);
    xml.writeEmptyElement("property");
    attribute("name", name);
    attribute("value", value);
  }

  private void start(int depth, String element) throws XMLStreamException {
    newLine(depth);
    xml.writeStartElement(element);
  }

  private void end(int depth) throws XMLStreamException {
    newLine(depth);
    xml.writeEndElement();
  }

  private void newLine(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  private void attribute(String name, Object value) throws XMLStreamException {
    xml.writeAttribute(name, legal(value.toString()));
  }

  /** XML has no place for most control characters; an answer may print them. */
  private static String legal(String text) {
    return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "�");
  }
}
