package dev.banrules.report.ban;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Exemption;
import dev.banrules.model.ban.Force;
import dev.banrules.model.ban.Suspension;
import dev.banrules.model.base.Words;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.report.layout.IndentedLines;
import dev.banrules.report.layout.Style;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.wording.DisplayNames;
import dev.banrules.report.wording.LegalBasisText;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** All that a catalog says of one ban, as lines of text. */
public final class BanText {

  private final DisplayNames names;
  private final CatalogSet catalogs;
  private final LegalBasisText basis;
  private final PhaseFunction phases;
  private final Style style;

  /**
   * Makes a writer of bans.
   *
   * @param catalogs the catalogs that the bans are from
   * @param phases the phases of their prohibitions
   * @param style how wide the text may be
   */
  public BanText(CatalogSet catalogs, PhaseFunction phases, Style style) {
    this.style = style;
    this.catalogs = catalogs;
    this.phases = phases;
    this.names = new DisplayNames(catalogs, style.language());
    this.basis = new LegalBasisText(names);
  }

  /**
   * {@return the ban as lines, its timeline drawn, and over time the lists that it names and whose
   * its applications are}
   *
   * @param ban the ban
   */
  public List<String> of(Ban ban) {
    return of(
        IndentedLines.ofWidth(style.width()),
        ban,
        out -> addTimeline(out, ban),
        out -> addNamed(out, NamedByTarget.of(ban.target())));
  }

  private void addTimeline(IndentedLines out, Ban ban) {
    new TimelineText(phases).of(ban, out.room()).forEach(out::drawn);
    ban.timeline().suspended().forEach(suspension -> out.line(suspension(suspension)));
  }

  /**
   * {@return the ban as lines that can be compared with those of another state of it}
   *
   * @param ban the ban
   */
  public List<String> comparable(Ban ban) {
    return of(
        IndentedLines.unbroken(),
        ban,
        out -> BanEvent.of(ban).forEach(event -> out.line(event.what() + ": " + event.day())),
        out -> {});
  }

  private List<String> of(
      IndentedLines out, Ban ban, Consumer<IndentedLines> timeline, Consumer<IndentedLines> named) {
    out.line(ban.id() + ": " + VisibleText.text(ban.title()));
    ban.titles()
        .forEach((tag, title) -> out.line("title (" + tag + "): " + VisibleText.text(title)));
    basis.of(ban).forEach(out::line);
    out.section("prohibits", () -> out.line(join(ban.prohibits()) + force(ban.force())));
    if (!ban.binds().isEmpty()) {
      out.section("binds", () -> out.line(join(ban.binds())));
    }
    out.section(
        products(ban) + (ban.embedded() ? ", also as a part of other software" : ""),
        () -> ban.target().accept(new TargetText(names, out)));
    named.accept(out);
    out.section("devices", () -> ban.scope().accept(new ScopeText(names, ban.jurisdiction(), out)));
    out.section("timeline", () -> timeline.accept(out));
    if (!ban.exemptions().isEmpty()) {
      out.section("exemptions", () -> ban.exemptions().forEach(own -> out.line(exemption(own))));
    }
    addPeoplesPart(out, ban);
    return out.lines();
  }

  private static String products(Ban ban) {
    return ban.products().stream().map(Words::wordOf).collect(Collectors.joining(" and "));
  }

  private void addNamed(IndentedLines out, NamedByTarget named) {
    named.applications().stream()
        .flatMap(id -> catalogs.application(id).stream())
        .filter(ApplicationText::changesHands)
        .forEach(
            application ->
                out.section(
                    "whose " + VisibleText.text(application.name()) + " is",
                    () -> new ApplicationText(names, style).appendVendors(out, application)));
    named.lists().stream()
        .flatMap(id -> catalogs.list(id).stream())
        .forEach(
            list ->
                out.section(
                    "list " + names.list(list.id()) + " (" + list.id() + ")",
                    () -> new ListText(names, style).appendTo(out, list)));
  }

  private static void addPeoplesPart(IndentedLines out, Ban ban) {
    ban.act().ifPresent(act -> out.line("act: " + VisibleText.text(act)));
    if (!ban.rationale().isEmpty()) {
      out.line("rationale: " + join(ban.rationale()));
    }
    ban.evidence().ifPresent(claim -> out.line("evidence: " + Words.wordOf(claim)));
    ban.duties().forEach(duty -> out.line("duty: " + VisibleText.text(duty)));
    ban.verified().ifPresent(day -> out.line("verified: " + day));
    ban.notes().ifPresent(notes -> out.line("notes: " + VisibleText.text(notes.strip())));
    ban.sources().forEach(source -> out.line("source: " + VisibleText.text(source)));
  }

  private static String force(Force force) {
    switch (force) {
      case BINDING:
        return "";
      case ADVISORY:
        return " (a warning)";
      case NOTICE:
        return " (a notice: it binds nobody)";
    }
    throw new AssertionError(force);
  }

  private static String exemption(Exemption exemption) {
    return exemption.id()
        + ": for "
        + join(exemption.purposes())
        + (exemption.approval() ? ", with approval" : "")
        + exemption.conditions().map(text -> "; " + VisibleText.text(text)).orElse("");
  }

  private static String suspension(Suspension suspension) {
    return suspension
            .kind()
            .map(Words::wordOf)
            .map(word -> word.replace('-', ' '))
            .orElse("suspended")
        + " from "
        + suspension.from()
        + suspension.until().map(day -> " until " + day).orElse(", no end known")
        + suspension.reason().map(text -> ": " + VisibleText.text(text)).orElse("");
  }

  private static String join(Collection<?> words) {
    return words.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
