package dev.banrules.report.ban;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Exemption;
import dev.banrules.model.ban.Suspension;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.report.language.Messages;
import dev.banrules.report.layout.IndentedLines;
import dev.banrules.report.layout.Style;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.wording.AskerText;
import dev.banrules.report.wording.DisplayNames;
import dev.banrules.report.wording.LegalBasisText;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** All that a catalog says of one ban, as lines of text. */
public final class BanText {

  private final DisplayNames names;
  private final Messages messages;
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
    this.messages = names.messages();
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
    new TimelineText(phases, messages).of(ban, out.room()).forEach(out::drawn);
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
        out -> BanEvent.of(ban).forEach(event -> out.line(dated(event))),
        out -> {});
  }

  private List<String> of(
      IndentedLines out, Ban ban, Consumer<IndentedLines> timeline, Consumer<IndentedLines> named) {
    out.line(messages.text("label", "label", ban.id(), "text", VisibleText.text(ban.title())));
    ban.titles()
        .forEach(
            (tag, title) ->
                out.line(
                    messages.text("show.title", "tag", tag, "title", VisibleText.text(title))));
    basis.of(ban).forEach(out::line);
    out.section(
        messages.text("show.prohibits"),
        () ->
            out.line(
                messages.text(
                    "show.conducts", "conducts", join(ban.prohibits()), "force", ban.force())));
    if (!ban.binds().isEmpty()) {
      out.section(
          messages.text("show.binds"), () -> out.line(AskerText.parties(ban.binds(), messages)));
    }
    out.section(
        messages.text(
            "show.products", "products", products(ban), "embedded", ban.embedded() ? "yes" : "no"),
        () -> ban.target().accept(new TargetText(names, out)));
    named.accept(out);
    out.section(
        messages.text("show.devices"),
        () -> ban.scope().accept(new ScopeText(names, ban.jurisdiction(), out)));
    out.section(messages.text("show.timeline"), () -> timeline.accept(out));
    if (!ban.exemptions().isEmpty()) {
      out.section(
          messages.text("show.exemptions"),
          () -> ban.exemptions().forEach(own -> out.line(exemption(own))));
    }
    addPeoplesPart(out, ban);
    return out.lines();
  }

  private String dated(BanEvent event) {
    return messages.text("label", "label", event.what(messages), "text", event.day());
  }

  private String products(Ban ban) {
    return messages.and(ban.products().stream().map(messages::word).toList());
  }

  private void addNamed(IndentedLines out, NamedByTarget named) {
    named.applications().stream()
        .flatMap(id -> catalogs.application(id).stream())
        .filter(ApplicationText::changesHands)
        .forEach(
            application ->
                out.section(
                    messages.text(
                        "show.whose", "application", VisibleText.text(application.name())),
                    () -> new ApplicationText(names, style).appendVendors(out, application)));
    named.lists().stream()
        .flatMap(id -> catalogs.list(id).stream())
        .forEach(
            list ->
                out.section(
                    messages.text("show.list", "list", names.list(list.id()), "id", list.id()),
                    () -> new ListText(names, style).appendTo(out, list)));
  }

  private void addPeoplesPart(IndentedLines out, Ban ban) {
    ban.act().ifPresent(act -> out.line(messages.text("show.act", "act", VisibleText.text(act))));
    if (!ban.rationale().isEmpty()) {
      out.line(messages.text("show.rationale", "rationale", join(ban.rationale())));
    }
    ban.evidence()
        .ifPresent(
            claim -> out.line(messages.text("show.evidence", "evidence", messages.word(claim))));
    ban.duties()
        .forEach(duty -> out.line(messages.text("show.duty", "duty", VisibleText.text(duty))));
    ban.verified().ifPresent(day -> out.line(messages.text("show.verified", "day", day)));
    ban.notes()
        .ifPresent(
            notes ->
                out.line(messages.text("show.notes", "notes", VisibleText.text(notes.strip()))));
    ban.sources()
        .forEach(
            source -> out.line(messages.text("entry.source", "source", VisibleText.text(source))));
  }

  private String exemption(Exemption exemption) {
    return messages.text(
        "show.exemption",
        "id",
        exemption.id(),
        "purposes",
        join(exemption.purposes()),
        "approval",
        exemption.approval() ? "yes" : "no",
        "conditions",
        exemption.conditions().map(VisibleText::text));
  }

  private String suspension(Suspension suspension) {
    return messages.text(
        "show.suspension",
        "kind",
        suspension.kind().map(messages::word).orElseGet(() -> messages.text("show.suspended")),
        "from",
        suspension.from(),
        "until",
        suspension.until(),
        "reason",
        suspension.reason().map(VisibleText::text));
  }

  private static String join(Collection<?> words) {
    return words.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
