package dev.banrules.cli.option;

import com.google.common.collect.ImmutableList;
import dev.banrules.cli.console.UsageException;
import dev.banrules.model.value.Suggestion;

/** Formats that are found at run time, so that picocli can't check their names. */
public final class KnownFormats {

  private KnownFormats() {}

  /**
   * Checks what {@code --format} says.
   *
   * @param format what it says
   * @param known the names of the formats
   * @throws UsageException if it is none of them
   */
  public static void check(String format, Iterable<String> known) {
    ImmutableList<String> names = ImmutableList.copyOf(known);
    if (!names.contains(format)) {
      throw new UsageException(
          "--format: `"
              + format
              + "` is not one of "
              + String.join(", ", names)
              + Suggestion.nearest(format, names));
    }
  }
}
