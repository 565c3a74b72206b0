package dev.banrules.report.waiver;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.report.layout.Style;
import dev.banrules.report.layout.Table;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.wording.DisplayNames;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Waivers as text: those that hold first, by the day on which they run out. */
public final class WaiverText {

  private static final int NAMES_SHOWN = 10;

  /** Whoever renews a waiver needs some weeks for it. */
  private static final int SOON_DAYS = 60;

  private static final Comparator<ListedWaiver> ORDER =
      Comparator.comparing(ListedWaiver::state)
          .thenComparing(listed -> listed.waiver().until())
          .thenComparing(listed -> listed.waiver().id());

  private final CatalogSet catalogs;
  private final DisplayNames names;
  private final Style style;

  /**
   * Makes a writer of waivers.
   *
   * @param catalogs the catalogs that have their bans
   * @param style how text is set off, and how wide it may be
   */
  public WaiverText(CatalogSet catalogs, Style style) {
    this.catalogs = catalogs;
    this.names = new DisplayNames(catalogs, style.language());
    this.style = style;
  }

  /**
   * {@return waivers in the order in which people read them}
   *
   * @param waivers the waivers
   */
  public static ImmutableList<ListedWaiver> sorted(List<ListedWaiver> waivers) {
    return ImmutableList.sortedCopyOf(ORDER, waivers);
  }

  /**
   * {@return the waivers as text that ends with a line break}
   *
   * @param waivers the waivers
   * @param at the day
   */
  public String of(List<ListedWaiver> waivers, LocalDate at) {
    StringBuilder out = new StringBuilder(summary(waivers, at)).append('\n');
    for (ListedWaiver listed : sorted(waivers)) {
      out.append('\n').append(headline(listed, at)).append('\n').append(details(listed));
    }
    return out.toString();
  }

  private String summary(List<ListedWaiver> waivers, LocalDate at) {
    String count = waivers.size() + (waivers.size() == 1 ? " waiver" : " waivers");
    long nothing = waivers.stream().filter(ListedWaiver::excusesNothing).count();
    return style.paint(Style.Ink.STRONG, count + " on " + at)
        + ": "
        + Stream.of(WaiverState.HOLDS, WaiverState.TO_COME, WaiverState.EXPIRED)
            .map(state -> count(waivers, state) + " " + word(state))
            .collect(joining(", "))
        + (nothing == 0
            ? ""
            : "; " + nothing + (nothing == 1 ? " excuses nothing" : " excuse nothing"));
  }

  private static long count(List<ListedWaiver> waivers, WaiverState state) {
    return waivers.stream().filter(listed -> listed.state() == state).count();
  }

  private static String word(WaiverState state) {
    switch (state) {
      case HOLDS:
        return "in effect";
      case TO_COME:
        return "to come";
      case EXPIRED:
        return "expired";
      case WITHOUT_EFFECT:
        return "without effect";
    }
    throw new AssertionError(state);
  }

  private String headline(ListedWaiver listed, LocalDate at) {
    Waiver waiver = listed.waiver();
    Style.Ink ink = listed.excusesNothing() ? Style.Ink.OPEN : Style.Ink.STRONG;
    return style.paint(ink, waiver.id() + ": " + word(listed.state())) + days(listed, at);
  }

  private static String days(ListedWaiver listed, LocalDate at) {
    Waiver waiver = listed.waiver();
    switch (listed.state()) {
      case HOLDS:
        long left = ChronoUnit.DAYS.between(at, waiver.until());
        return ", runs out on "
            + waiver.until()
            + (left > SOON_DAYS ? "" : left == 1 ? ", tomorrow" : ", in " + left + " days");
      case TO_COME:
        return ", from " + waiver.from() + " until " + waiver.until();
      case EXPIRED:
        return ", since " + waiver.until();
      case WITHOUT_EFFECT:
        return listed.reason().map(reason -> ", " + reason).orElse("");
    }
    throw new AssertionError(listed.state());
  }

  private String details(ListedWaiver listed) {
    Waiver waiver = listed.waiver();
    Table table = new Table("  ");
    String title = catalogs.ban(waiver.ban()).map(Ban::title).map(VisibleText::text).orElse("");
    table.row("ban", (title + " (" + waiver.ban() + ")").strip());
    waiver.exemption().ifPresent(exemption -> table.row("exemption", exemption.value()));
    table.row("covers", covered(waiver));
    if (!waiver.applications().isEmpty()) {
      table.row(
          "only", waiver.applications().stream().map(names::application).collect(joining(", ")));
    }
    table.row("approved", "by " + VisibleText.text(waiver.approvedBy()));
    if (listed.state() == WaiverState.HOLDS) {
      listed.devices().ifPresent(devices -> table.row("excuses", excused(devices)));
    }
    return table.text(style.width());
  }

  private static String excused(long devices) {
    return devices == 0
        ? "nothing on these devices"
        : "something on " + devices + " of these devices";
  }

  private String covered(Waiver waiver) {
    List<String> covered = new ArrayList<>();
    waiver.owners().forEach(owner -> covered.add("all devices of " + names.jurisdiction(owner)));
    List<String> devices = waiver.devices().stream().map(VisibleText::text).toList();
    covered.addAll(devices.subList(0, Math.min(NAMES_SHOWN, devices.size())));
    int more = devices.size() - NAMES_SHOWN;
    return String.join(", ", covered) + (more > 0 ? " and " + more + " more devices" : "");
  }
}
