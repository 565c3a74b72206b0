package dev.banrules.io.catalog;

import com.google.common.collect.ImmutableSet;
import dev.banrules.io.encode.JsonOut;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.ConductDates;
import dev.banrules.model.ban.Exemption;
import dev.banrules.model.ban.Instrument;
import dev.banrules.model.ban.Suspension;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.base.Words;
import dev.banrules.model.device.ProductKind;

/** Writes the bans of a catalog. */
final class BanWriter {

  private BanWriter() {}

  static void ban(JsonOut out, Ban ban) {
    out.put("id", ban.id()).put("title", ban.title());
    if (!ban.titles().isEmpty()) {
      out.object("titles", titles -> ban.titles().forEach(titles::put));
    }
    out.put("authority", ban.authority()).put("jurisdiction", ban.jurisdiction());
    ban.instrument().ifPresent(act -> out.object("instrument", o -> instrument(o, act)));
    out.put("force", ban.force())
        .element("target", ban.target(), TargetWriter::target)
        .put("act", ban.act())
        .flag("embedded", ban.embedded());
    if (!ban.products().equals(ImmutableSet.of(ProductKind.SOFTWARE))) {
      out.texts("products", ban.products().stream().map(Words::wordOf).toList());
    }
    out.texts("binds", ban.binds())
        .element("scope", ban.scope(), ScopeWriter::scope)
        .allTexts("prohibits", ban.prohibits())
        .object("timeline", timeline -> timeline(timeline, ban.timeline()))
        .objects("exemptions", ban.exemptions(), BanWriter::exemption)
        .texts("rationale", ban.rationale())
        .put("evidence", ban.evidence())
        .texts("duties", ban.duties())
        .put("verified", ban.verified())
        .put("notes", ban.notes())
        .texts("sources", ban.sources());
  }

  private static void instrument(JsonOut out, Instrument instrument) {
    out.put("kind", instrument.kind())
        .put("title", instrument.title())
        .put("citation", instrument.citation())
        .put("url", instrument.url());
  }

  private static void timeline(JsonOut out, Timeline timeline) {
    out.put("announced", timeline.announced()).put("effective", timeline.effective());
    if (!timeline.conducts().isEmpty()) {
      out.object(
          "conducts",
          conducts ->
              timeline
                  .conducts()
                  .forEach(
                      (conduct, dates) ->
                          conducts.object(conduct.word(), o -> conductDates(o, dates))));
    }
    out.objects("suspended", timeline.suspended(), BanWriter::suspension)
        .put("knownUntil", timeline.knownUntil())
        .put("ended", timeline.ended());
  }

  private static void conductDates(JsonOut out, ConductDates dates) {
    out.put("effective", dates.effective()).put("deadline", dates.deadline());
  }

  private static void suspension(JsonOut out, Suspension suspension) {
    out.put("from", suspension.from())
        .put("until", suspension.until())
        .put("kind", suspension.kind())
        .put("reason", suspension.reason());
  }

  private static void exemption(JsonOut out, Exemption exemption) {
    out.put("id", exemption.id())
        .allTexts("purposes", exemption.purposes())
        .flag("approval", exemption.approval())
        .put("conditions", exemption.conditions());
  }
}
