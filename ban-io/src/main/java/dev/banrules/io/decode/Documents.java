package dev.banrules.io.decode;

import com.google.common.base.Utf8;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Loaded;
import dev.banrules.io.document.Problem;
import dev.banrules.io.document.Source;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Reads whole documents, JSON or YAML, within limits. */
public final class Documents {

  private final Limits limits;
  private final TokenStreamFactory json;
  private @Nullable TokenStreamFactory yaml;

  /**
   * Prepares to read documents.
   *
   * @param limits how much is taken
   */
  public Documents(Limits limits) {
    this.limits = limits;
    this.json = JsonFactory.builder().streamReadConstraints(constraints(limits)).build();
  }

  /** {@return how much is taken} */
  public Limits limits() {
    return limits;
  }

  private static StreamReadConstraints constraints(Limits limits) {
    return StreamReadConstraints.builder()
        .maxNestingDepth(limits.depth())
        .maxStringLength(limits.stringLength())
        .maxNameLength(limits.stringLength())
        .build();
  }

  /** YAML is seldom needed and costly to load, so its classes wait until then. */
  private TokenStreamFactory yaml() {
    if (yaml == null) {
      yaml =
          new YamlTokens.Factory(YAMLFactory.builder().streamReadConstraints(constraints(limits)));
    }
    return yaml;
  }

  /**
   * Reads one document.
   *
   * @param <T> what it is read to
   * @param text its bytes
   * @param reader reads its one value
   * @param problems takes what is wrong
   * @return what it is read to, or null where it can't be used
   */
  public <T> @Nullable T read(Text text, ValueReader<T> reader, Problems problems) {
    T value = readChecked(text, reader, problems);
    problems.showLines(text);
    return value;
  }

  /**
   * {@return a reader of documents of one kind}
   *
   * @param <T> what they are read to
   * @param reader reads the value of one
   */
  public <T> TextReader<T> of(ValueReader<T> reader) {
    return (text, problems) -> read(text, reader, problems);
  }

  private <T> @Nullable T readChecked(Text text, ValueReader<T> reader, Problems problems) {
    if (!isWellFormed(text, problems)) {
      return null;
    }
    try (JsonParser parser = parser(text)) {
      try {
        DocumentCursor in = new DocumentCursor(parser, text, limits.stringLength(), problems, this);
        T value = readOnly(in, reader);
        return problems.hasErrors() ? null : value;
      } catch (JacksonException e) {
        problems.add(SyntaxProblems.of(e, parser, text, limits));
        return null;
      } catch (TooManyProblems e) {
        return null; // the last problem says so
      }
    }
  }

  /**
   * {@return the one document of a source}
   *
   * @param <T> what it is read to
   * @param source the source, JSON or YAML
   * @param maxBytes how many bytes it may have
   * @param reader reads its one value
   * @throws InvalidDocumentException if it can't be used
   */
  public <T> Loaded<T> read(Source source, int maxBytes, ValueReader<T> reader) {
    Problems problems = new Problems();
    byte[] bytes = Content.of(source, maxBytes, problems);
    T value =
        bytes == null
            ? null
            : read(Text.whole(source.name(), source.isYaml(), bytes), reader, problems);
    if (value == null) {
      throw new InvalidDocumentException(problems.inOrder());
    }
    return new Loaded<>(value, problems.inOrder());
  }

  /** Where everything is in a document, as far as it can be read. */
  Outline outline(Text text) {
    Outline outline = new Outline();
    try (JsonParser parser = parser(text)) {
      Problems told = new Problems();
      DocumentCursor in = new DocumentCursor(parser, text, limits.stringLength(), told, this);
      in.next();
      outline.addAll(in);
    } catch (JacksonException | TooManyProblems e) {
      return outline; // who reads the document reports it
    }
    return outline;
  }

  private JsonParser parser(Text text) {
    return text.yaml()
        ? yaml()
            .createParser(
                ObjectReadContext.empty(),
                new InputStreamReader(
                    new ByteArrayInputStream(text.bytes(), text.from(), text.length()),
                    StandardCharsets.UTF_8))
        : json.createParser(ObjectReadContext.empty(), text.bytes(), text.from(), text.length());
  }

  private static <T> @Nullable T readOnly(DocumentCursor in, ValueReader<T> reader) {
    JsonToken first = in.next();
    if (first == null) {
      in.error("an empty document", "a value");
      return null;
    }
    T value = first == JsonToken.VALUE_NULL ? in.wrongType("a value") : reader.read(in);
    if (in.next() != null) {
      in.error(in.found() + " after the end of the document", "nothing more");
    }
    return value;
  }

  private static boolean isWellFormed(Text text, Problems problems) {
    if (!text.isAscii() && !Utf8.isWellFormed(text.bytes(), text.from(), text.length())) {
      problems.add(
          Problem.error(text.placeOf(firstMalformed(text)), "bytes that are not UTF-8", "UTF-8"));
      return false;
    }
    // The parser would take one in front for a sign of UTF-16; it refuses all others itself.
    for (int i = text.from(); i < text.from() + Math.min(4, text.length()); i++) {
      if (text.bytes()[i] == 0) {
        problems.add(Problem.error(text.placeOf(i), "a NUL character", "text without one"));
        return false;
      }
    }
    return true;
  }

  private static int firstMalformed(Text text) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.wrap(text.bytes(), text.from(), text.length());
    CharBuffer chars = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = decoder.decode(bytes, chars, true);
      if (!result.isOverflow()) {
        return bytes.position();
      }
      chars.clear();
    }
  }
}
