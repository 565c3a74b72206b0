package dev.banrules.runtime.log;

import java.io.IOException;
import org.erdtman.jcs.JsonCanonicalizer;

/** The canonical form of RFC 8785. */
final class CanonicalJson {

  private CanonicalJson() {}

  /**
   * The canonical form.
   *
   * @throws IllegalArgumentException if the text is not JSON
   */
  static String of(String json) {
    try {
      return new JsonCanonicalizer(json).getEncodedString();
    } catch (IOException e) {
      throw new IllegalArgumentException("not JSON: " + e.getMessage(), e);
    }
  }
}
