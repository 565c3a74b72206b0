package dev.banrules.model.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;

/** The parts of countries that ISO 3166-2 has a code for, or once had. */
public final class Subdivisions {

  private static final String FILE = "iso-3166-2.txt";
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private Subdivisions() {}

  /**
   * {@return whether ISO 3166-2 has, or once had, a code}
   *
   * @param code a code such as {@code US-TX}
   */
  public static boolean isListed(String code) {
    return Codes.CURRENT.contains(code) || Codes.FORMER.contains(code);
  }

  /** {@return the codes of today, by country} */
  public static ImmutableSet<String> codes() {
    return Codes.CURRENT;
  }

  /** Read when first asked for: most catalogs and profiles name places that catalogs define. */
  private static final class Codes {

    static final ImmutableSet<String> CURRENT;
    static final ImmutableSet<String> FORMER;

    static {
      ImmutableSet.Builder<String> current = ImmutableSet.builder();
      ImmutableSet.Builder<String> former = ImmutableSet.builder();
      for (String line : lines()) {
        ImmutableSet.Builder<String> codes = current;
        String country = line.substring(0, 2);
        for (String word : WORDS.split(line.substring(2))) {
          if (word.equals("|")) {
            codes = former;
          } else {
            codes.add(country + "-" + word);
          }
        }
      }
      CURRENT = current.build();
      FORMER = former.build();
    }

    private static List<String> lines() {
      try (InputStream stream = Subdivisions.class.getResourceAsStream(FILE)) {
        if (stream == null) {
          throw new IllegalStateException("the module lacks its resource " + FILE);
        }
        return new BufferedReader(new InputStreamReader(stream, UTF_8))
            .lines()
            .filter(line -> !line.startsWith("#"))
            .toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
