package dev.banrules.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;

/**
 * A file of this package that each page has inside.
 *
 * @param text what it says
 */
record PageFile(String text) {

  static final PageFile STYLE = read("page.css");
  static final PageFile SCRIPT = read("page.js");

  private static PageFile read(String name) {
    try {
      return new PageFile(Resources.toString(Resources.getResource(PageFile.class, name), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By which a page's policy allows this text and no other. */
  String source() {
    byte[] digest = Hashing.sha256().hashString(text, UTF_8).asBytes();
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }
}
