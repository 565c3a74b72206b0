package dev.banrules.runtime.tuf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The canonical JSON that signatures are over: keys by code point, no space, no fractions, and
 * nothing escaped but quote and backslash. It is that of OLPC and securesystemslib, which differs
 * from RFC 8785.
 */
public final class CanonicalForm {

  private final StringBuilder out = new StringBuilder();

  private CanonicalForm() {}

  /**
   * {@return the canonical form of a value, UTF-8}
   *
   * @param value the value
   * @throws TufException if it has no canonical form: it has fractions, or half of a character
   */
  public static byte[] of(JsonNode value) throws TufException {
    CanonicalForm form = new CanonicalForm();
    form.write(value);
    return form.out.toString().getBytes(UTF_8);
  }

  private void write(JsonNode value) throws TufException {
    if (value.isString()) {
      text(value.asString());
    } else if (value.isIntegralNumber()) {
      out.append(value.bigIntegerValue());
    } else if (value.isBoolean() || value.isNull()) {
      out.append(value);
    } else if (value.isArray()) {
      array(value.iterator());
    } else if (value.isObject()) {
      object(value);
    } else {
      throw new TufException("signed JSON has no fractions: " + value);
    }
  }

  private void array(Iterator<JsonNode> values) throws TufException {
    out.append('[');
    while (values.hasNext()) {
      write(values.next());
      if (values.hasNext()) {
        out.append(',');
      }
    }
    out.append(']');
  }

  private void object(JsonNode value) throws TufException {
    List<String> keys = new ArrayList<>(value.propertyNames());
    keys.sort(CanonicalForm::compareCodePoints);
    out.append('{');
    for (int i = 0; i < keys.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      text(keys.get(i));
      out.append(':');
      write(value.get(keys.get(i)));
    }
    out.append('}');
  }

  private void text(String text) throws TufException {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (!Character.isHighSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          throw new TufException("signed JSON has no halves of characters");
        }
        out.append(c).append(text.charAt(++i));
        continue;
      }
      if (c == '"' || c == '\\') {
        out.append('\\');
      }
      out.append(c);
    }
    out.append('"');
  }

  /** Strings of Java are ordered by UTF-16, in which rare characters come before others. */
  private static int compareCodePoints(String one, String other) {
    int[] left = one.codePoints().toArray();
    int[] right = other.codePoints().toArray();
    return Arrays.compare(left, right);
  }
}
