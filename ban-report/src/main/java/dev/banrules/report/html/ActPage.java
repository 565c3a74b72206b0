package dev.banrules.report.html;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Exemption;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.report.act.ActDevice;
import dev.banrules.report.act.ActFigures;
import dev.banrules.report.act.ActFigures.Answer;
import dev.banrules.report.act.ActHead;
import dev.banrules.report.act.ActReport;
import dev.banrules.report.act.WaiverState;
import dev.banrules.report.ban.BanText;
import dev.banrules.report.language.Messages;
import dev.banrules.report.layout.Style;
import dev.banrules.report.wording.DisplayNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The evidence on an act as one page for an auditor; it is written at the end. */
public final class ActPage implements ActReport {

  /** Longer lists of ids are for programs, which have the document. */
  private static final int IDS = 1_000;

  private final ActHead head;
  private final Writer target;
  private final DisplayNames names;
  private final Messages words;
  private final Sections sections;
  private final DeviceRows rows;
  private final ActFigures figures;
  private final WorstDevices devices = new WorstDevices();

  /**
   * Begins a page.
   *
   * @param head the act
   * @param target where it goes; the caller closes it
   */
  public ActPage(ActHead head, Writer target) {
    this.head = head;
    this.target = target;
    this.names =
        new DisplayNames(
            head.report().catalogs(), head.report().waivers(), head.report().language());
    this.words = names.messages();
    this.sections = new Sections(words);
    this.rows = new DeviceRows(head.report(), names);
    this.figures = new ActFigures(head.bans());
  }

  @Override
  public void add(ActDevice device) {
    figures.add(device);
    if (device.isConcerned() && head.report().shown().contains(device.verdict().status())) {
      devices.add(device.verdict(), () -> rows.of(device.device(), device.verdict()));
    }
  }

  @Override
  public void addUnreadable(String problem) {
    figures.addUnreadable();
  }

  @Override
  public void finish() throws IOException {
    try {
      Page.write(new Markup(target), words, title(), this::body);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private String title() {
    String act = head.bans().size() == 1 ? names.title(head.bans().get(0)) : head.act();
    return words.text("html.act.title", "act", act);
  }

  private void body(Markup out) {
    out.open("header").element("h1", title());
    out.element(
        "p",
        words.text("html.act.lead", "day", head.report().at(), "count", figures.devices()),
        "class",
        "lead");
    out.close().line().open("main");
    sections.write(out, "scope", "html.act.scope", this::scope);
    sections.write(out, "unseen", "html.act.unseen", this::unseen);
    sections.write(out, "devices", "html.act.devices", this::devices);
    sections.write(out, "exemptions", "html.act.exemptions", this::exemptions);
    sections.write(out, "waivers", "html.act.waivers", this::waivers);
    sections.write(out, "act", "html.act.words", this::bans);
    sections.write(out, "about", "html.about", new AboutSection(head.report(), words)::write);
    out.close();
  }

  private void scope(Markup out) {
    for (Ban ban : head.bans()) {
      ActFigures.OfBan counts = figures.of(ban);
      out.element("h3", names.title(ban)).open("div", "class", "wide").open("table");
      out.element("caption", words.text("html.act.scope"), "class", "unseen");
      out.open("tbody");
      row(out, "html.act.inScope", counts.scope(Truth.YES));
      row(out, "html.act.maybeInScope", counts.scope(Truth.UNKNOWN));
      row(out, "html.act.notInScope", counts.scope(Truth.NO));
      row(out, "html.act.seen", counts.seen(Coverage.COMPLETE));
      row(out, "html.act.seenInPart", counts.seen(Coverage.PARTIAL));
      row(out, "html.act.notSeen", counts.seen(Coverage.NONE));
      for (Answer answer : Answer.values()) {
        out.open("tr")
            .element("th", words.text("html.act.answer", "answer", answer), "scope", "row");
        out.element("td", String.valueOf(counts.answers(answer)), "class", "n").close();
      }
      out.close().close().close();
    }
    sections.note(out, figures.unreadable(), "html.state.unreadable");
  }

  private void row(Markup out, String key, long count) {
    out.open("tr").element("th", words.text(key), "scope", "row");
    out.element("td", String.valueOf(count), "class", "n").close();
  }

  private void unseen(Markup out) {
    if (figures.seenInPart().isEmpty() && figures.notSeen().isEmpty() && figures.open().isEmpty()) {
      out.element("p", words.text("html.act.allSeen"));
    }
    ids(out, "html.act.seenInPart", figures.seenInPart());
    ids(out, "html.act.notSeen", figures.notSeen());
    ids(out, "html.act.maybeInScope", figures.open());
  }

  private void ids(Markup out, String key, List<String> ids) {
    if (ids.isEmpty()) {
      return;
    }
    out.open("details").element("summary", words.text(key) + " (" + ids.size() + ")").open("ul");
    ids.stream().limit(IDS).forEach(id -> out.open("li").element("bdi", id).close());
    out.close();
    sections.note(out, Math.max(0, ids.size() - IDS), "html.more");
    out.close();
  }

  private void devices(Markup out) {
    if (devices.all() == 0) {
      out.element("p", words.text("html.act.nobody"));
      return;
    }
    new DeviceTable(words).write(out, devices);
  }

  private void exemptions(Markup out) {
    if (head.bans().stream().allMatch(ban -> ban.exemptions().isEmpty())) {
      out.element("p", words.text("html.act.noExemption"));
      return;
    }
    out.open("div", "class", "wide").open("table");
    out.element("caption", words.text("html.act.exemptions"), "class", "unseen");
    new TableHead(words)
        .column("html.act.exemption")
        .column("html.bans.ban")
        .column("html.act.purposes")
        .column("html.act.conditions")
        .write(out);
    out.open("tbody");
    head.bans().forEach(ban -> ban.exemptions().forEach(each -> exemption(out, ban, each)));
    out.close().close().close();
  }

  private void exemption(Markup out, Ban ban, Exemption exemption) {
    List<String> conditions = new ArrayList<>();
    if (exemption.approval()) {
      conditions.add(words.text("html.act.approval"));
    }
    exemption.conditions().ifPresent(conditions::add);
    out.open("tr")
        .element("th", exemption.id().value(), "scope", "row")
        .element("td", names.title(ban))
        .element("td", String.join(", ", exemption.purposes()))
        .element("td", String.join("; ", conditions))
        .close();
  }

  private void waivers(Markup out) {
    if (head.waivers().isEmpty()) {
      out.element("p", words.text("html.act.noWaiver"));
      return;
    }
    out.open("div", "class", "wide").open("table");
    out.element("caption", words.text("html.act.waivers"), "class", "unseen");
    new TableHead(words)
        .column("html.act.waiver")
        .column("html.act.approver")
        .column("html.act.exemption")
        .column("html.act.covers")
        .column("html.act.from")
        .column("html.act.until")
        .column("html.state.status")
        .write(out);
    out.open("tbody");
    head.waivers().forEach(waiver -> waiver(out, waiver));
    out.close().close().close();
  }

  private void waiver(Markup out, Waiver waiver) {
    List<String> covers =
        Stream.concat(waiver.owners().stream().map(names::jurisdiction), waiver.devices().stream())
            .toList();
    out.open("tr")
        .element("th", waiver.id().value(), "scope", "row")
        .element("td", waiver.approvedBy())
        .element("td", waiver.exemption().map(Id::value).orElse(""))
        .element("td", Shortened.of(String.join(", ", covers), Shortened.NAME * 2))
        .element("td", waiver.from().toString())
        .element("td", waiver.until().toString())
        .element(
            "td",
            words.text(
                "html.act.waiverState",
                "state",
                WaiverState.of(waiver, head.report().at()),
                "days",
                WaiverState.SOON))
        .close();
  }

  private void bans(Markup out) {
    BanText text =
        new BanText(
            head.report().catalogs(), head.phases(), Style.PLAIN.in(head.report().language()));
    for (Ban ban : head.bans()) {
      out.element("h3", names.title(ban));
      out.open("pre", "tabindex", "0");
      text.of(ban).forEach(line -> out.text(line).line());
      out.close();
      out.open("ul");
      for (String source : ban.sources()) {
        out.open("li");
        WebLink.write(out, source, source);
        out.close();
      }
      out.close();
    }
  }
}
