package dev.banrules.benchmarks;

import java.nio.file.Path;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a file through with Jackson's streaming parser and does nothing with it: a lower bound. */
final class JacksonRead {

  private JacksonRead() {}

  /**
   * Reads the file.
   *
   * @param args the file
   */
  public static void main(String[] args) {
    long tokens = 0;
    try (JsonParser parser =
        JsonFactory.builder().build().createParser(ObjectReadContext.empty(), Path.of(args[0]))) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    System.out.println(tokens + " tokens");
  }
}
