package dev.banrules.report.junit;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes results as JUnit XML, one suite after another. */
public final class JUnitXml {

  /** XML 1.0 has no way to write these. */
  private static final CharMatcher UNWRITABLE =
      CharMatcher.inRange('\0', '\u001F')
          .and(CharMatcher.noneOf("\t\n\r"))
          .or(CharMatcher.anyOf("\uFFFE\uFFFF"))
          .precomputed();

  private final XMLStreamWriter out;

  /** What came of a case. */
  public enum Outcome {
    /** It is as it should be. */
    PASSED(""),
    /** It is not. */
    FAILURE("failure"),
    /** It can't be said. */
    ERROR("error"),
    /** It was not asked. */
    SKIPPED("skipped");

    private final String element;

    Outcome(String element) {
      this.element = element;
    }
  }

  /**
   * One case.
   *
   * @param className what it is grouped under
   * @param name its name
   * @param file the file that it is written in
   * @param outcome what came of it
   * @param type a word for what kind of failure or error it is
   * @param message what is the matter, in one line
   * @param detail all that is to be said; may have several lines
   */
  public record Result(
      String className,
      String name,
      Optional<String> file,
      Outcome outcome,
      String type,
      String message,
      String detail) {}

  private JUnitXml(XMLStreamWriter out) {
    this.out = out;
  }

  /**
   * Begins a document.
   *
   * @param target where it goes; the caller closes it
   * @return the document, to which suites are added
   * @throws IOException if it can't be written
   */
  public static JUnitXml begin(Writer target) throws IOException {
    return writing(
        () -> {
          XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(target);
          out.writeStartDocument("UTF-8", "1.0");
          out.writeCharacters("\n");
          out.writeStartElement("testsuites");
          return new JUnitXml(out);
        });
  }

  /**
   * Adds a suite.
   *
   * @param name its name
   * @param results its cases
   * @throws IOException if it can't be written
   */
  public void suite(String name, List<Result> results) throws IOException {
    writing(
        () -> {
          out.writeCharacters("\n  ");
          out.writeStartElement("testsuite");
          attribute("name", name);
          attribute("tests", String.valueOf(results.size()));
          attribute("failures", count(results, Outcome.FAILURE));
          attribute("errors", count(results, Outcome.ERROR));
          attribute("skipped", count(results, Outcome.SKIPPED));
          for (Result result : results) {
            out.writeCharacters("\n    ");
            write(result);
          }
          out.writeCharacters("\n  ");
          out.writeEndElement();
          return this;
        });
  }

  /**
   * Ends the document.
   *
   * @throws IOException if it can't be written
   */
  public void end() throws IOException {
    writing(
        () -> {
          out.writeCharacters("\n");
          out.writeEndElement();
          out.writeEndDocument();
          out.writeCharacters("\n");
          out.flush();
          return this;
        });
  }

  private void write(Result result) throws XMLStreamException {
    out.writeStartElement("testcase");
    attribute("classname", result.className());
    attribute("name", result.name());
    if (result.file().isPresent()) {
      attribute("file", result.file().get());
    }
    if (result.outcome() == Outcome.PASSED) {
      if (!result.detail().isEmpty()) {
        out.writeStartElement("system-out");
        out.writeCharacters(writable(result.detail()));
        out.writeEndElement();
      }
    } else {
      out.writeStartElement(result.outcome().element);
      attribute("type", result.type());
      attribute("message", result.message());
      out.writeCharacters(writable(result.detail()));
      out.writeEndElement();
    }
    out.writeEndElement();
  }

  private void attribute(String name, String value) throws XMLStreamException {
    out.writeAttribute(name, writable(value));
  }

  private static String count(List<Result> results, Outcome outcome) {
    return String.valueOf(results.stream().filter(r -> r.outcome() == outcome).count());
  }

  private static String writable(String text) {
    return UNWRITABLE.removeFrom(text);
  }

  /** What writes, and fails only where the target does. */
  private interface Step<T> {
    T run() throws XMLStreamException;
  }

  private static <T> T writing(Step<T> step) throws IOException {
    try {
      return step.run();
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
