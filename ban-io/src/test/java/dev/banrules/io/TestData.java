package dev.banrules.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Files beside the tests. */
public final class TestData {

  private TestData() {}

  public static String text(String name) {
    try {
      return Resources.toString(Resources.getResource(TestData.class, name), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> lines(String name) {
    return text(name).lines().toList();
  }
}
