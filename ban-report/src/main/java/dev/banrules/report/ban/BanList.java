package dev.banrules.report.ban;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.verdict.Phase;
import dev.banrules.report.language.Messages;
import dev.banrules.report.layout.Style;
import dev.banrules.report.layout.Table;
import dev.banrules.report.wording.AskerText;
import dev.banrules.report.wording.DisplayNames;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Bans as a table: what each is called, where it holds, where it stands on a day, its title. */
public final class BanList {

  private BanList() {}

  /**
   * {@return the table as text; empty where there are no bans}
   *
   * @param bans the bans
   * @param at the day of which to state their phases
   * @param phases the phases of their prohibitions
   * @param style how wide the text may be
   */
  public static String text(List<Ban> bans, LocalDate at, PhaseFunction phases, Style style) {
    DisplayNames names = new DisplayNames(CatalogSet.of(), style.language());
    Table table = new Table("");
    for (Ban ban : bans) {
      table.row(
          ban.id().value(),
          ban.jurisdiction().code(),
          names.messages().word(state(ban, at, phases)),
          conducts(ban),
          titleAndBound(ban, names));
    }
    return table.text(style.lineWidth());
  }

  private static String conducts(Ban ban) {
    return ban.prohibits().stream().map(Conduct::word).collect(Collectors.joining(","));
  }

  private static String titleAndBound(Ban ban, DisplayNames names) {
    Messages messages = names.messages();
    return messages.text(
        "list.ban",
        "title",
        names.title(ban),
        "bound",
        ban.binds().isEmpty() ? Optional.empty() : AskerText.parties(ban.binds(), messages));
  }

  /**
   * {@return the state of a ban}
   *
   * @param ban the ban
   * @param at the day
   * @param phases the phases of its prohibitions
   */
  public static BanState state(Ban ban, LocalDate at, PhaseFunction phases) {
    if (ban.timeline().ended().filter(day -> !at.isBefore(day)).isPresent()) {
      return BanState.ENDED;
    }
    Phase furthest =
        ban.prohibits().stream()
            .map(conduct -> phases.of(ban.timeline(), conduct, at))
            .max(Comparator.naturalOrder())
            .orElse(Phase.NONE);
    if (furthest != Phase.NONE && ban.timeline().isUnknownOn(at)) {
      return BanState.UNKNOWN;
    }
    return BanState.of(furthest);
  }

  /**
   * {@return what happened to bans from one day up to another, by date}
   *
   * @param bans the bans
   * @param from the first day
   * @param to the last day
   */
  public static ImmutableList<BanEvent> eventsOf(List<Ban> bans, LocalDate from, LocalDate to) {
    return bans.stream()
        .flatMap(ban -> BanEvent.of(ban).stream())
        .filter(event -> !event.day().isBefore(from) && !event.day().isAfter(to))
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return what happened to bans from one day up to another, a line each, by date}
   *
   * @param bans the bans
   * @param from the first day
   * @param to the last day
   * @param style how wide the text may be
   */
  public static String events(List<Ban> bans, LocalDate from, LocalDate to, Style style) {
    DisplayNames names = new DisplayNames(CatalogSet.of(), style.language());
    Table table = new Table("");
    for (BanEvent event : eventsOf(bans, from, to)) {
      table.row(
          event.day().toString(),
          names
              .messages()
              .text(
                  "event.ofBan",
                  "what",
                  event.what(names.messages()),
                  "title",
                  names.title(event.ban()),
                  "ban",
                  event.ban().id()));
    }
    return table.text(style.lineWidth());
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
