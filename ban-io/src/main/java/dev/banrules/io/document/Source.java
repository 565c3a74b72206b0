package dev.banrules.io.document;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where a document comes from. It is YAML where its name ends in {@code .yaml} or {@code .yml}, and
 * JSON otherwise; always UTF-8.
 */
public final class Source {

  private final String name;
  private final Opener opener;

  private Source(String name, Opener opener) {
    this.name = requireNonNull(name, "name");
    this.opener = opener;
  }

  /**
   * {@return a file, under its path as given}
   *
   * @param path the file
   */
  public static Source of(Path path) {
    return new Source(path.toString(), () -> Files.newInputStream(path));
  }

  /**
   * {@return bytes in memory}
   *
   * @param name what messages call it
   * @param bytes the bytes; they must not change
   */
  public static Source of(String name, byte[] bytes) {
    return new Source(name, () -> new ByteArrayInputStream(bytes));
  }

  /**
   * {@return text in memory}
   *
   * @param name what messages call it
   * @param text the text
   */
  public static Source of(String name, String text) {
    return of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * {@return a stream, which can be read once; who reads it closes it}
   *
   * @param name what messages call it
   * @param stream the stream
   */
  public static Source of(String name, InputStream stream) {
    return new Source(name, () -> stream);
  }

  /** {@return what messages call it} */
  public String name() {
    return name;
  }

  /** {@return whether it is YAML} */
  public boolean isYaml() {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".yaml") || lower.endsWith(".yml");
  }

  /**
   * {@return its bytes; the caller closes it}
   *
   * @throws IOException if it can't be opened
   */
  public InputStream open() throws IOException {
    return opener.open();
  }

  @Override
  public String toString() {
    return name;
  }

  private interface Opener {
    InputStream open() throws IOException;
  }
}
