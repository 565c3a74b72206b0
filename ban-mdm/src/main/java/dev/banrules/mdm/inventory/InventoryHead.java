package dev.banrules.mdm.inventory;

import com.google.common.collect.ImmutableSet;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginning of a document, for telling its format from its content. */
public final class InventoryHead {

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
  private final ImmutableSet<String> jsonPaths;

  private InventoryHead(String text) {
    this.text = text;
    this.jsonPaths = looksLikeJson(text) ? JsonPaths.in(text) : ImmutableSet.of();
  }

  static InventoryHead of(byte[] bytes) {
    Charset charset = StandardCharsets.UTF_8;
    int mark = 0;
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      mark = 3;
    } else if (startsWith(bytes, 0xFF, 0xFE)) {
      charset = StandardCharsets.UTF_16LE;
      mark = 2;
    } else if (startsWith(bytes, 0xFE, 0xFF)) {
      charset = StandardCharsets.UTF_16BE;
      mark = 2;
    }
    return new InventoryHead(new String(bytes, mark, bytes.length - mark, charset));
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

  /**
   * {@return whether the beginning is JSON and has a member at a path}
   *
   * @param path member names joined by full stops, {@code []} after a list: {@code
   *     devices[].applicationReports}; {@code [].name} where the document itself is a list
   */
  public boolean hasJson(String path) {
    return jsonPaths.contains(path);
  }

  /** {@return the local name of the root element where the beginning is XML} */
  public Optional<String> xmlRoot() {
    Matcher matcher =
        XML_ROOT.matcher(text.length() > XML_PROLOG ? text.substring(0, XML_PROLOG) : text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
