package dev.banrules.io.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.document.Source;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The catalogs that come with the library. */
public final class BuiltInCatalog {

  /** Resources can't be listed on a module path, so this one lists the others, one a line. */
  private static final String INDEX = "index.txt";

  private BuiltInCatalog() {}

  /** {@return the documents} */
  public static ImmutableList<Source> sources() {
    return new String(content(INDEX), UTF_8)
        .lines()
        .map(name -> Source.of(name, content(name)))
        .collect(ImmutableList.toImmutableList());
  }

  private static byte[] content(String name) {
    try (InputStream stream = BuiltInCatalog.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new FileNotFoundException("no built-in catalog " + name);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
