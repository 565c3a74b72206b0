package dev.banrules.report.waiver;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.report.language.Messages;
import dev.banrules.report.layout.LineWrap;
import dev.banrules.report.layout.Style;
import dev.banrules.report.layout.Table;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.wording.DisplayNames;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
  private final Messages messages;
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
    this.messages = names.messages();
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
    StringBuilder out = new StringBuilder();
    append(out, summary(waivers, at));
    for (ListedWaiver listed : sorted(waivers)) {
      append(out.append('\n'), headline(listed, at));
      out.append(details(listed));
    }
    return out.toString();
  }

  private void append(StringBuilder out, String text) {
    LineWrap.hanging("  ", text, style.width()).forEach(line -> out.append(line).append('\n'));
  }

  private String summary(List<ListedWaiver> waivers, LocalDate at) {
    return messages.text(
        "waivers.headline",
        "waivers",
        style.paint(
            Style.Ink.STRONG, messages.text("waivers.count", "count", waivers.size(), "day", at)),
        "hold",
        count(waivers, WaiverState.HOLDS),
        "toCome",
        count(waivers, WaiverState.TO_COME),
        "expired",
        count(waivers, WaiverState.EXPIRED),
        "nothing",
        waivers.stream().filter(ListedWaiver::excusesNothing).count());
  }

  private static long count(List<ListedWaiver> waivers, WaiverState state) {
    return waivers.stream().filter(listed -> listed.state() == state).count();
  }

  private String headline(ListedWaiver listed, LocalDate at) {
    Waiver waiver = listed.waiver();
    Style.Ink ink = listed.excusesNothing() ? Style.Ink.OPEN : Style.Ink.STRONG;
    long left = ChronoUnit.DAYS.between(at, waiver.until());
    return messages.text(
        "waivers.waiver",
        "waiver",
        style.paint(ink, waiver.id().value()),
        "state",
        listed.state(),
        "from",
        waiver.from(),
        "until",
        waiver.until(),
        "left",
        left > SOON_DAYS ? 0 : left,
        "reason",
        listed.reason());
  }

  private String details(ListedWaiver listed) {
    Waiver waiver = listed.waiver();
    Table table = new Table("  ");
    String title = catalogs.ban(waiver.ban()).map(names::title).orElse("");
    table.row(messages.text("waivers.ban"), (title + " (" + waiver.ban() + ")").strip());
    waiver
        .exemption()
        .ifPresent(exemption -> table.row(messages.text("waivers.exemption"), exemption.value()));
    table.row(messages.text("waivers.covers"), covered(waiver));
    if (!waiver.applications().isEmpty()) {
      table.row(
          messages.text("waivers.only"),
          messages.and(waiver.applications().stream().map(names::application).toList()));
    }
    table.row(messages.text("waivers.approvedBy"), VisibleText.text(waiver.approvedBy()));
    if (listed.state() == WaiverState.HOLDS) {
      listed
          .devices()
          .ifPresent(
              devices ->
                  table.row(
                      messages.text("waivers.excuses"),
                      messages.text("waivers.excused", "devices", devices)));
    }
    return table.text(style.width());
  }

  private String covered(Waiver waiver) {
    List<String> covered = new ArrayList<>();
    waiver
        .owners()
        .forEach(
            owner ->
                covered.add(
                    messages.text("waivers.devicesOf", "owner", names.jurisdiction(owner))));
    List<String> devices = waiver.devices().stream().map(VisibleText::text).toList();
    covered.addAll(devices.subList(0, Math.min(NAMES_SHOWN, devices.size())));
    int more = Math.max(0, devices.size() - NAMES_SHOWN);
    return messages.text("waivers.covered", "devices", String.join(", ", covered), "more", more);
  }
}
