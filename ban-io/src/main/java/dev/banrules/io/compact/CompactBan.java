package dev.banrules.io.compact;

import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.ConductDates;
import dev.banrules.model.ban.EvidenceClaim;
import dev.banrules.model.ban.Exemption;
import dev.banrules.model.ban.Force;
import dev.banrules.model.ban.Instrument;
import dev.banrules.model.ban.InstrumentKind;
import dev.banrules.model.ban.Party;
import dev.banrules.model.ban.Suspension;
import dev.banrules.model.ban.SuspensionKind;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.device.ProductKind;

/** Bans. */
final class CompactBan {

  private static final Force[] FORCES = Force.values();
  private static final ProductKind[] PRODUCTS = ProductKind.values();
  private static final InstrumentKind[] INSTRUMENTS = InstrumentKind.values();
  private static final SuspensionKind[] SUSPENSIONS = SuspensionKind.values();
  private static final EvidenceClaim[] CLAIMS = EvidenceClaim.values();

  private CompactBan() {}

  static void write(CompactOut out, Ban ban) {
    out.value(ban.id())
        .text(ban.title())
        .each(
            ban.titles().entrySet(), (to, title) -> to.text(title.getKey()).text(title.getValue()))
        .text(ban.authority())
        .value(ban.jurisdiction())
        .optional(ban.instrument(), CompactBan::write)
        .constant(ban.force());
    CompactTarget.write(out, ban.target());
    out.optional(ban.act(), CompactOut::text)
        .flag(ban.embedded())
        .each(ban.products(), CompactOut::constant)
        .each(ban.binds(), CompactOut::value);
    CompactScope.write(out, ban.scope());
    out.words(ban.prohibits());
    write(out, ban.timeline());
    out.each(ban.exemptions(), CompactBan::write)
        .each(ban.rationale(), CompactOut::text)
        .optional(ban.evidence(), CompactOut::constant)
        .each(ban.duties(), CompactOut::text)
        .optional(ban.verified(), CompactOut::day)
        .optional(ban.notes(), CompactOut::text)
        .each(ban.sources(), CompactOut::text);
  }

  static Ban read(CompactIn in) {
    Ban.Builder ban = Ban.builder().id(in.id()).title(in.text());
    int titles = in.count();
    for (int i = 0; i < titles; i++) {
      ban.putTitles(in.text(), in.text());
    }
    return ban.authority(in.text())
        .jurisdiction(in.jurisdiction())
        .instrument(in.optional(CompactBan::instrument))
        .force(in.constant(FORCES))
        .target(CompactTarget.read(in))
        .act(in.optionalText())
        .embedded(in.flag())
        .products(in.constants(PRODUCTS))
        .binds(ImmutableSortedSet.copyOf(in.list(party -> Party.of(party.text()))))
        .scope(CompactScope.read(in))
        .prohibits(in.conducts())
        .timeline(timeline(in))
        .exemptions(in.list(CompactBan::exemption))
        .rationale(in.texts())
        .evidence(in.optionalConstant(CLAIMS))
        .duties(in.texts())
        .verified(in.optionalDay())
        .notes(in.optionalText())
        .sources(in.texts())
        .build();
  }

  private static void write(CompactOut out, Instrument instrument) {
    out.optional(instrument.kind(), CompactOut::constant)
        .optional(instrument.title(), CompactOut::text)
        .optional(instrument.citation(), CompactOut::text)
        .optional(instrument.url(), CompactOut::text);
  }

  private static Instrument instrument(CompactIn in) {
    return new Instrument(
        in.optionalConstant(INSTRUMENTS), in.optionalText(), in.optionalText(), in.optionalText());
  }

  private static void write(CompactOut out, Timeline timeline) {
    out.optional(timeline.announced(), CompactOut::day)
        .day(timeline.effective())
        .each(
            timeline.conducts().entrySet(),
            (to, dated) ->
                to.value(dated.getKey())
                    .optional(dated.getValue().effective(), CompactOut::day)
                    .optional(dated.getValue().deadline(), CompactOut::day))
        .each(timeline.suspended(), CompactBan::write)
        .optional(timeline.knownUntil(), CompactOut::day)
        .optional(timeline.ended(), CompactOut::day);
  }

  private static Timeline timeline(CompactIn in) {
    Timeline.Builder timeline = Timeline.builder().announced(in.optionalDay()).effective(in.day());
    int conducts = in.count();
    for (int i = 0; i < conducts; i++) {
      Conduct conduct = in.conduct();
      timeline.putConducts(conduct, new ConductDates(in.optionalDay(), in.optionalDay()));
    }
    return timeline
        .suspended(in.list(CompactBan::suspension))
        .knownUntil(in.optionalDay())
        .ended(in.optionalDay())
        .build();
  }

  private static void write(CompactOut out, Suspension suspension) {
    out.day(suspension.from())
        .optional(suspension.until(), CompactOut::day)
        .optional(suspension.kind(), CompactOut::constant)
        .optional(suspension.reason(), CompactOut::text);
  }

  private static Suspension suspension(CompactIn in) {
    return new Suspension(
        in.day(), in.optionalDay(), in.optionalConstant(SUSPENSIONS), in.optionalText());
  }

  private static void write(CompactOut out, Exemption exemption) {
    out.value(exemption.id())
        .each(exemption.purposes(), CompactOut::text)
        .flag(exemption.approval())
        .optional(exemption.conditions(), CompactOut::text);
  }

  private static Exemption exemption(CompactIn in) {
    return new Exemption(in.id(), in.textSet(), in.flag(), in.optionalText());
  }
}
