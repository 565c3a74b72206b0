package dev.banrules.cli.option;

import com.google.common.collect.ImmutableSet;
import dev.banrules.cli.console.UsageException;
import dev.banrules.model.place.Jurisdiction;
import java.util.List;
import java.util.Optional;

/**
 * A place that an option names, or the word {@code none}: that there is no such place is a fact
 * too, other than that nothing is said of it.
 *
 * @param place the place; empty for none
 */
public record PlaceOrNone(Optional<Jurisdiction> place) {

  private static final String NONE = "none";

  static PlaceOrNone parse(String text) {
    return new PlaceOrNone(
        text.equals(NONE) ? Optional.empty() : Optional.of(Jurisdiction.of(text)));
  }

  /**
   * The places that were named; empty where the option was not given.
   *
   * @throws UsageException if {@code none} stands beside a place
   */
  public static Optional<ImmutableSet<Jurisdiction>> places(List<PlaceOrNone> named) {
    if (named.size() > 1 && named.stream().anyMatch(each -> each.place().isEmpty())) {
      throw new UsageException("`none` says that there is no such place, so give it alone");
    }
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(
            named.stream()
                .flatMap(each -> each.place().stream())
                .collect(ImmutableSet.toImmutableSet()));
  }
}
