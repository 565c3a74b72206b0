package dev.banrules.report.ban;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Party;
import dev.banrules.model.verdict.Phase;
import dev.banrules.report.layout.VisibleText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Bans as a table: what each is called, where it holds, where it stands on a day, its title. */
public final class BanList {

  private static final int STATE_WIDTH = "suspended".length() + 2;

  private BanList() {}

  /**
   * {@return the table as text; empty where there are no bans}
   *
   * @param bans the bans
   * @param at the day of which to state their phases
   * @param phases the phases of their prohibitions
   */
  public static String text(List<Ban> bans, LocalDate at, PhaseFunction phases) {
    int idWidth = width(bans, ban -> ban.id().value().length());
    int placeWidth = width(bans, ban -> ban.jurisdiction().code().length());
    int conductsWidth = width(bans, ban -> conducts(ban).length());
    StringBuilder out = new StringBuilder();
    for (Ban ban : bans) {
      out.append(pad(ban.id().value(), idWidth))
          .append(pad(ban.jurisdiction().code(), placeWidth))
          .append(pad(state(ban, at, phases), STATE_WIDTH))
          .append(pad(conducts(ban), conductsWidth))
          .append(VisibleText.text(ban.title()))
          .append(binds(ban))
          .append('\n');
    }
    return out.toString();
  }

  private static String conducts(Ban ban) {
    return ban.prohibits().stream().map(Conduct::word).collect(Collectors.joining(","));
  }

  private static String binds(Ban ban) {
    return ban.binds().isEmpty()
        ? ""
        : " (binds "
            + ban.binds().stream().map(Party::word).collect(Collectors.joining(", "))
            + ")";
  }

  /**
   * The state of the ban: the latest phase of its conducts; "unknown" where nobody knows whether it
   * holds, "ended" afterwards.
   */
  private static String state(Ban ban, LocalDate at, PhaseFunction phases) {
    if (ban.timeline().ended().filter(day -> !at.isBefore(day)).isPresent()) {
      return "ended";
    }
    Phase furthest =
        ban.prohibits().stream()
            .map(conduct -> phases.of(ban.timeline(), conduct, at))
            .max(Comparator.naturalOrder())
            .orElse(Phase.NONE);
    if (furthest != Phase.NONE && ban.timeline().isUnknownOn(at)) {
      return "unknown";
    }
    switch (furthest) {
      case NONE:
        return "to come";
      case SUSPENDED:
        return "suspended";
      case UPCOMING:
        return "upcoming";
      case GRACE:
        return "grace";
      case IN_FORCE:
        return "in force";
    }
    throw new AssertionError(furthest);
  }

  private static int width(List<Ban> bans, ToIntFunction<Ban> length) {
    return bans.stream().mapToInt(length).max().orElse(0) + 2;
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }

  /**
   * {@return what happened to bans from one day up to another, a line each, by date}
   *
   * @param bans the bans
   * @param from the first day
   * @param to the last day
   */
  public static String events(List<Ban> bans, LocalDate from, LocalDate to) {
    return bans.stream()
        .flatMap(ban -> BanEvent.of(ban).stream())
        .filter(event -> !event.day().isBefore(from) && !event.day().isAfter(to))
        .sorted()
        .map(
            event ->
                event.day()
                    + "  "
                    + event.what()
                    + ": "
                    + VisibleText.text(event.title())
                    + " ("
                    + event.ban()
                    + ")\n")
        .collect(Collectors.joining());
  }

  /**
   * {@return the bans in the order of a table: by jurisdiction, then by their first day}
   *
   * @param bans the bans
   */
  public static ImmutableList<Ban> sorted(Iterable<Ban> bans) {
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(Ban::jurisdiction)
            .thenComparing(ban -> ban.timeline().start())
            .thenComparing(Ban::id),
        bans);
  }
}
