package dev.banrules.testkit.shrink;

import static dev.banrules.testkit.shrink.Simpler.made;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.SoftwareList;
import java.util.Optional;
import java.util.stream.Stream;

/** Steps of lists and their entries. */
public final class SimplerLists {

  private SimplerLists() {}

  /**
   * {@return the steps of a list}
   *
   * @param list the list
   */
  public static Stream<SoftwareList> list(SoftwareList list) {
    return Streams.concat(
        Stream.of(list)
            .filter(l -> l.keeper().isPresent() || !l.sources().isEmpty())
            .map(l -> copy(l).keeper(Optional.empty()).sources(ImmutableList.of()).build()),
        made(Simpler.list(list.entries(), SimplerLists::entry), e -> copy(list).entries(e).build()),
        Simpler.list(list.cleared(), SimplerLists::entry).map(c -> copy(list).cleared(c).build()),
        made(
            Stream.of(true).filter(complete -> !list.complete()),
            complete -> copy(list).complete(complete).build()));
  }

  private static SoftwareList.Builder copy(SoftwareList list) {
    return SoftwareList.builder().from(list);
  }

  /**
   * {@return the steps of an entry}
   *
   * @param entry the entry
   */
  public static Stream<ListEntry> entry(ListEntry entry) {
    return Stream.concat(
        SimplerTargets.target(entry.target()).map(t -> new ListEntry(t, entry.period())),
        SimplerCatalogs.period(entry.period()).map(p -> new ListEntry(entry.target(), p)));
  }
}
