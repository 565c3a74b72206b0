package dev.banrules.cli.test;

import com.google.common.base.CharMatcher;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What came of case files, as JUnit XML: the form in which build servers take test results. */
public final class JUnitReport {

  /** XML 1.0 has no way to write these. */
  private static final CharMatcher UNWRITABLE =
      CharMatcher.inRange('\0', '\u001F')
          .and(CharMatcher.noneOf("\t\n\r"))
          .or(CharMatcher.anyOf("\uFFFE\uFFFF"))
          .precomputed();

  private final XMLStreamWriter out;

  private JUnitReport(XMLStreamWriter out) {
    this.out = out;
  }

  /**
   * {@return the outcomes as a document of one suite}
   *
   * @param suite the name of the suite
   * @param outcomes them
   */
  public static String of(String suite, List<CaseOutcome> outcomes) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new JUnitReport(out).write(suite, outcomes);
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory does not fail", e);
    }
    return text.toString();
  }

  private void write(String suite, List<CaseOutcome> outcomes) throws XMLStreamException {
    out.writeStartDocument("UTF-8", "1.0");
    out.writeCharacters("\n");
    out.writeStartElement("testsuites");
    counts(outcomes);
    out.writeCharacters("\n  ");
    out.writeStartElement("testsuite");
    attribute("name", suite);
    counts(outcomes);
    for (CaseOutcome outcome : outcomes) {
      out.writeCharacters("\n    ");
      write(suite, outcome);
    }
    out.writeCharacters("\n  ");
    out.writeEndElement();
    out.writeCharacters("\n");
    out.writeEndElement();
    out.writeEndDocument();
    out.writeCharacters("\n");
  }

  private void counts(List<CaseOutcome> outcomes) throws XMLStreamException {
    long errors = outcomes.stream().filter(outcome -> outcome.error().isPresent()).count();
    long passed = outcomes.stream().filter(CaseOutcome::passes).count();
    attribute("tests", String.valueOf(outcomes.size()));
    attribute("failures", String.valueOf(outcomes.size() - passed - errors));
    attribute("errors", String.valueOf(errors));
    attribute("skipped", "0");
  }

  private void write(String suite, CaseOutcome outcome) throws XMLStreamException {
    out.writeStartElement("testcase");
    attribute("classname", suite);
    attribute("name", outcome.name());
    attribute("file", outcome.file());
    if (!outcome.passes()) {
      boolean error = outcome.error().isPresent();
      out.writeStartElement(error ? "error" : "failure");
      attribute("type", error ? "not-run" : "other-answer");
      attribute("message", outcome.difference());
      out.writeCharacters(writable(outcome.why()));
      out.writeEndElement();
    }
    out.writeEndElement();
  }

  private void attribute(String name, String value) throws XMLStreamException {
    out.writeAttribute(name, writable(value));
  }

  private static String writable(String text) {
    return UNWRITABLE.removeFrom(text);
  }
}
