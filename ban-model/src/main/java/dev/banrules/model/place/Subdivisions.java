package dev.banrules.model.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The parts of countries that ISO 3166-2 has a code for, or once had. */
public final class Subdivisions {

  private static final String FILE = "iso-3166-2.txt";
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** Stands between the codes of today and former ones. */
  private static final String FORMER = "|";

  /** Of the country, with a hyphen in codes and a space in the file. */
  private static final int PREFIX = 3;

  private Subdivisions() {}

  /**
   * {@return whether ISO 3166-2 has, or once had, a code}
   *
   * @param code a code such as {@code US-TX}
   */
  public static boolean isListed(String code) {
    return code.length() > PREFIX
        && code.charAt(PREFIX - 1) == '-'
        && !code.endsWith(FORMER)
        && Iterables.contains(
            WORDS.split(Lines.BY_COUNTRY.getOrDefault(code.substring(0, PREFIX - 1), "")),
            code.substring(PREFIX));
  }

  /** {@return the codes of today, by country} */
  public static ImmutableSet<String> codes() {
    ImmutableSet.Builder<String> codes = ImmutableSet.builder();
    Lines.BY_COUNTRY.forEach(
        (country, parts) -> {
          int today = parts.indexOf(FORMER);
          for (String part : WORDS.split(today < 0 ? parts : parts.substring(0, today))) {
            codes.add(country + "-" + part);
          }
        });
    return codes.build();
  }

  /** Read when first asked for: most catalogs and profiles name places that catalogs define. */
  private static final class Lines {

    /** The parts of a country as the file has them: most are never asked for one by one. */
    static final ImmutableMap<String, String> BY_COUNTRY = read();

    private static ImmutableMap<String, String> read() {
      ImmutableMap.Builder<String, String> lines = ImmutableMap.builder();
      try (InputStream stream = Subdivisions.class.getResourceAsStream(FILE)) {
        if (stream == null) {
          throw new IllegalStateException("the module lacks its resource " + FILE);
        }
        new String(stream.readAllBytes(), UTF_8)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .forEach(line -> lines.put(line.substring(0, PREFIX - 1), line.substring(PREFIX)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return lines.buildOrThrow();
    }
  }
}
