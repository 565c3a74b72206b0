package dev.banrules.report.act;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Exemption;
import dev.banrules.model.ban.Instrument;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.base.Words;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.CatalogReference;
import dev.banrules.model.verdict.Finding;
import dev.banrules.report.act.ActFigures.Answer;
import dev.banrules.report.ban.BanText;
import dev.banrules.report.finding.FindingWords;
import dev.banrules.report.layout.Style;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.wording.DisplayNames;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * The evidence as a JSON document: the act, then the devices that it concerns, each with its
 * findings, then what it all comes to. Devices are written as they come.
 */
public final class ActDocument implements ActReport {

  private static final String FORMAT = "ban-evidence/1";
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final ActHead head;
  private final DisplayNames names;
  private final ActFigures figures;
  private final JsonGenerator out;
  private final List<String> unreadable = new ArrayList<>();

  /**
   * Begins a document.
   *
   * @param head the act
   * @param target where it goes; the caller closes it
   */
  public ActDocument(ActHead head, Writer target) {
    this.head = head;
    this.names =
        new DisplayNames(
            head.report().catalogs(), head.report().waivers(), head.report().language());
    this.figures = new ActFigures(head.bans());
    this.out = FACTORY.createGenerator(ObjectWriteContext.empty(), target);
    out.writeStartObject();
    text("format", FORMAT);
    text("act", head.act());
    text("at", head.report().at());
    options(head.report().options());
    catalogs();
    out.writeArrayPropertyStart("bans");
    head.bans().forEach(this::ban);
    out.writeEndArray();
    out.writeArrayPropertyStart("devices");
  }

  @Override
  public void add(ActDevice device) {
    figures.add(device);
    if (!device.isConcerned()) {
      return;
    }
    out.writeStartObject();
    text("device", device.device().id());
    text("status", Words.wordOf(device.verdict().status()));
    text("coverage", Words.wordOf(device.verdict().coverage()));
    out.writeObjectPropertyStart("inScope");
    device.scopes().forEach((ban, truth) -> text(ban.value(), Words.wordOf(truth)));
    out.writeEndObject();
    out.writeArrayPropertyStart("findings");
    FindingWords words = new FindingWords(names, device.device());
    device.verdict().findings().forEach(finding -> finding(finding, words));
    out.writeEndArray();
    out.writeEndObject();
  }

  @Override
  public void addUnreadable(String problem) {
    figures.addUnreadable();
    unreadable.add(problem);
  }

  @Override
  public void finish() {
    out.writeEndArray();
    texts("unreadable", unreadable);
    summary();
    out.writeArrayPropertyStart("exemptions");
    head.bans().forEach(ban -> ban.exemptions().forEach(exemption -> exemption(ban, exemption)));
    out.writeEndArray();
    out.writeArrayPropertyStart("waivers");
    head.waivers().forEach(this::waiver);
    out.writeEndArray();
    out.writeEndObject();
    out.writeRaw('\n');
    out.close();
  }

  private void options(AuditOptions options) {
    out.writeObjectPropertyStart("options");
    out.writeBooleanProperty("hints", options.hints());
    text("unrecognised", Words.wordOf(options.unrecognised()));
    text("undated", Words.wordOf(options.undated()));
    text("askedBy", options.askedBy());
    texts("jurisdictions", options.jurisdictions());
    out.writeEndObject();
  }

  private void catalogs() {
    out.writeArrayPropertyStart("catalogs");
    head.report()
        .catalogs()
        .catalogs()
        .forEach(
            catalog -> {
              CatalogReference reference = CatalogReference.to(catalog);
              out.writeStartObject();
              text("id", reference.id());
              out.writeNumberProperty("version", reference.version());
              text("digest", reference.digest());
              out.writeEndObject();
            });
    out.writeEndArray();
  }

  private void ban(Ban ban) {
    out.writeStartObject();
    text("id", ban.id());
    text("title", ban.title());
    text("jurisdiction", ban.jurisdiction());
    text("authority", ban.authority());
    ban.instrument().ifPresent(this::instrument);
    texts("binds", ban.binds());
    texts("prohibits", ban.prohibits());
    text("effective", ban.timeline().effective());
    text("ended", ban.timeline().ended());
    texts(
        "text",
        new BanText(
                head.report().catalogs(), head.phases(), Style.PLAIN.in(head.report().language()))
            .of(ban));
    texts("sources", ban.sources());
    out.writeEndObject();
  }

  private void instrument(Instrument instrument) {
    out.writeObjectPropertyStart("instrument");
    text("kind", instrument.kind().map(Words::wordOf));
    text("title", instrument.title());
    text("citation", instrument.citation());
    text("url", instrument.url());
    out.writeEndObject();
  }

  private void finding(Finding finding, FindingWords words) {
    out.writeStartObject();
    text("ban", finding.ban());
    text("software", words.software(finding));
    text("conduct", finding.conduct());
    text("consequence", Words.wordOf(finding.consequence()));
    text("certainty", Words.wordOf(finding.certainty()));
    text("since", finding.since());
    text("due", finding.due());
    text("says", words.sentence(finding));
    texts("reasons", words.reasons(finding));
    texts("missing", finding.missing());
    out.writeEndObject();
  }

  private void summary() {
    out.writeObjectPropertyStart("summary");
    out.writeNumberProperty("devices", figures.devices());
    out.writeNumberProperty("unreadable", figures.unreadable());
    out.writeArrayPropertyStart("bans");
    for (Ban ban : head.bans()) {
      ActFigures.OfBan counts = figures.of(ban);
      out.writeStartObject();
      text("ban", ban.id());
      out.writeNumberProperty("inScope", counts.scope(Truth.YES));
      out.writeNumberProperty("maybeInScope", counts.scope(Truth.UNKNOWN));
      out.writeNumberProperty("notInScope", counts.scope(Truth.NO));
      out.writeNumberProperty("seen", counts.seen(Coverage.COMPLETE));
      out.writeNumberProperty("seenInPart", counts.seen(Coverage.PARTIAL));
      out.writeNumberProperty("notSeen", counts.seen(Coverage.NONE));
      for (Answer answer : Answer.values()) {
        out.writeNumberProperty(Words.wordOf(answer), counts.answers(answer));
      }
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void exemption(Ban ban, Exemption exemption) {
    out.writeStartObject();
    text("ban", ban.id());
    text("id", exemption.id());
    texts("purposes", exemption.purposes());
    out.writeBooleanProperty("approval", exemption.approval());
    text("conditions", exemption.conditions());
    out.writeEndObject();
  }

  private void waiver(Waiver waiver) {
    out.writeStartObject();
    text("id", waiver.id());
    text("ban", waiver.ban());
    text("exemption", waiver.exemption());
    text("approvedBy", waiver.approvedBy());
    text("from", waiver.from());
    text("until", waiver.until());
    text("state", Words.wordOf(WaiverState.of(waiver, head.report().at())));
    texts("devices", waiver.devices());
    texts("owners", waiver.owners());
    texts("applications", waiver.applications());
    out.writeEndObject();
  }

  private void text(String key, Object value) {
    out.writeStringProperty(key, VisibleText.text(value.toString()));
  }

  private void text(String key, Optional<?> value) {
    value.ifPresent(present -> text(key, present));
  }

  private void texts(String key, Collection<?> values) {
    out.writeArrayPropertyStart(key);
    values.forEach(value -> out.writeString(VisibleText.text(value.toString())));
    out.writeEndArray();
  }
}
