package dev.banrules.io.compact;

import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.catalog.CatalogCoverage;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.place.Membership;
import dev.banrules.model.value.Period;

/** The parts of a catalog that are neither software nor bans. */
final class CompactParts {

  private CompactParts() {}

  static void write(CompactOut out, Period period) {
    out.optional(period.from(), CompactOut::day).optional(period.until(), CompactOut::day);
  }

  static Period period(CompactIn in) {
    return new Period(in.optionalDay(), in.optionalDay());
  }

  static void write(CompactOut out, JurisdictionEntry entry) {
    out.value(entry.id()).text(entry.name()).each(entry.members(), CompactParts::write);
  }

  static JurisdictionEntry jurisdiction(CompactIn in) {
    return new JurisdictionEntry(in.jurisdiction(), in.text(), in.list(CompactParts::membership));
  }

  private static void write(CompactOut out, Membership membership) {
    write(out.value(membership.member()), membership.period());
  }

  private static Membership membership(CompactIn in) {
    return new Membership(in.jurisdiction(), period(in));
  }

  static void write(CompactOut out, SoftwareList list) {
    out.value(list.id())
        .text(list.name())
        .optional(list.keeper(), CompactOut::value)
        .flag(list.complete())
        .each(list.entries(), CompactParts::write)
        .each(list.cleared(), CompactParts::write)
        .each(list.sources(), CompactOut::text);
  }

  static SoftwareList list(CompactIn in) {
    return SoftwareList.builder()
        .id(in.id())
        .name(in.text())
        .keeper(in.optionalJurisdiction())
        .complete(in.flag())
        .entries(in.list(CompactParts::entry))
        .cleared(in.list(CompactParts::entry))
        .sources(in.texts())
        .build();
  }

  private static void write(CompactOut out, ListEntry entry) {
    CompactTarget.write(out, entry.target());
    write(out, entry.period());
  }

  private static ListEntry entry(CompactIn in) {
    return new ListEntry(CompactTarget.read(in), period(in));
  }

  static void write(CompactOut out, CatalogCoverage coverage) {
    out.value(coverage.jurisdiction())
        .optional(coverage.reviewed(), CompactOut::day)
        .optional(coverage.complete(), CompactOut::flag)
        .each(coverage.omits(), CompactOut::text);
  }

  static CatalogCoverage coverage(CompactIn in) {
    return new CatalogCoverage(
        in.jurisdiction(), in.optionalDay(), in.optional(CompactIn::flag), in.texts());
  }
}
