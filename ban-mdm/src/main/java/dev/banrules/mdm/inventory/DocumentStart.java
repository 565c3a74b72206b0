package dev.banrules.mdm.inventory;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginning of a document, for telling its format from its content. */
public final class DocumentStart {

  /** How many bytes of a document are looked at. */
  static final int LENGTH = 64 * 1024;

  /** Atomic groups throughout, so that no text makes it try twice. */
  private static final Pattern XML_ROOT =
      Pattern.compile(
          "^\\s*+(?>(?><\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^\\[>]*+(?:\\[[^\\]]*+\\]\\s*+)?>)\\s*+)*+"
              + "<(?:[\\w.-]+:)?([\\w.-]++)",
          Pattern.DOTALL);

  private static final int XML_PROLOG = 4096;

  private final String text;
  private final Optional<Charset> charset;
  private final Supplier<ImmutableSet<String>> jsonPaths;

  private DocumentStart(String text, Optional<Charset> charset) {
    this.text = text;
    this.charset = charset;
    this.jsonPaths =
        Suppliers.memoize(
            () -> looksLikeJson(text) ? JsonPaths.in(text) : ImmutableSet.<String>of());
  }

  static DocumentStart of(byte[] bytes) {
    Optional<Charset> charset = ofByteOrderMark(bytes);
    String text = new String(bytes, charset.orElse(StandardCharsets.UTF_8));
    return new DocumentStart(charset.isPresent() ? text.substring(1) : text, charset);
  }

  private static Optional<Charset> ofByteOrderMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return startsWith(bytes, 0xFE, 0xFF)
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean looksLikeJson(String text) {
    String start = text.stripLeading();
    return start.startsWith("{") || start.startsWith("[") || start.startsWith("//");
  }

  /** {@return the beginning as text, without a byte order mark} */
  public String text() {
    return text;
  }

  /** {@return the encoding that a byte order mark tells, or empty where there is none} */
  public Optional<Charset> charset() {
    return charset;
  }

  /**
   * {@return whether the beginning is JSON and has a member at a path}
   *
   * @param path member names joined by full stops, {@code []} after a list: {@code
   *     devices[].applicationReports}; {@code [].name} where the document itself is a list
   */
  public boolean hasJson(String path) {
    return jsonPaths.get().contains(path);
  }

  /** {@return whether the beginning is markup, whatever its root element} */
  public boolean isXml() {
    return text.stripLeading().startsWith("<");
  }

  /**
   * {@return whether the beginning is XML with a root element}
   *
   * @param localName the element's name without a prefix
   */
  public boolean hasXmlRoot(String localName) {
    Matcher matcher =
        XML_ROOT.matcher(text.length() > XML_PROLOG ? text.substring(0, XML_PROLOG) : text);
    return matcher.find() && matcher.group(1).equals(localName);
  }
}
