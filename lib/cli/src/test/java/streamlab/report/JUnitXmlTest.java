package streamlab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

@DisplayName("Grades as JUnit's XML")
class JUnitXmlTest {

  private static Document document() throws Exception {
    String xml = JUnitXml.of(Samples.all());
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  private static String ask(String path) throws Exception {
    return XPathFactory.newInstance().newXPath().evaluate(path, document());
  }

  @ParameterizedTest(name = "{0} is {1}")
  @DisplayName("hold a suite per exercise, a case per fact, points as properties")
  @CsvSource(
      delimiter = '|',
      value = {
        "count(/testsuites/testsuite)|3",
        "//testsuite[1]/@name|wrong-one",
        "//testsuite[1]/@tests|4",
        "//testsuite[1]/@failures|1",
        "//testsuite[1]/@errors|1",
        "//testsuite[1]/@skipped|1",
        "//testsuite[1]/@time|0.123",
        "//testsuite[1]//property[@name='points']/@value|1",
        "//testsuite[1]//property[@name='points.of']/@value|4",
        "//testsuite[1]//property[@name='verdict']/@value|wrong",
        "//testsuite[1]/testcase[2]/@name|it rounds \"up\"",
        "//testsuite[1]/testcase[2]/failure/@message|Round up & on.",
        "//testsuite[1]/testcase[2]/failure/@type|rounds-down",
        "//testsuite[1]/testcase[3]/error/@message|5 s",
        "//testsuite[1]/testcase[4]/skipped/@message|not looked at",
        "//testsuite[2]/@failures|0",
        "//testsuite[3]/@errors|1",
        "//testsuite[3]/testcase/error/@message|does not compile"
      })
  void content(String path, String expected) throws Exception {
    assertEquals(expected, ask(path));
  }

  @Test
  @DisplayName("stay XML whatever an answer prints")
  void legal() throws Exception {
    assertEquals("bell � and <tag>", ask("//testsuite[1]/system-out"));
    assertTrue(ask("//testsuite[1]/testcase[2]/failure").contains("expected: 4\nactual: 3\n"));
  }
}
