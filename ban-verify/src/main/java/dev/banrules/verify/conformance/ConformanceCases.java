package dev.banrules.verify.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BiFunction;

/** The conformance cases that come with the library. */
public final class ConformanceCases {

  private static final String FOLDER = "dev/banrules/verify/conformance/";

  private ConformanceCases() {}

  /** {@return the cases that pin the definition, by name; each brings its own catalogs} */
  public static ImmutableList<ConformanceCase> definition() {
    return casesIn(FOLDER + "vectors/", ConformanceCase::parse);
  }

  /** {@return the cases that pin block lists, by name; each brings its own catalogs} */
  public static ImmutableList<BlockListCase> blockLists() {
    return casesIn(FOLDER + "blocklists/", BlockListCase::parse);
  }

  /**
   * {@return the cases that pin the bans of the built-in catalogs, by name: for each ban a device
   * that it hits, one that it just misses, and one that lacks a fact}
   *
   * @throws IllegalArgumentException if ban-catalog is not on the class path or module path
   */
  public static ImmutableList<ConformanceCase> scenarios() {
    return casesIn("META-INF/banrules/scenarios/", ConformanceCase::parse);
  }

  private static <T> ImmutableList<T> casesIn(String folder, BiFunction<String, String, T> parse) {
    return resource(folder + "index.txt")
        .lines()
        .map(name -> parse.apply(name, resource(folder + name + ".json")))
        .collect(toImmutableList());
  }

  private static String resource(String name) {
    try {
      return Resources.toString(Resources.getResource(name), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
