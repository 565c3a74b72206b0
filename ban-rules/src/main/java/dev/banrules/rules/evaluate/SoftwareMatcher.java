package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.base.BoundedMemory;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Unrecognised;
import dev.banrules.rules.identity.Part;
import java.util.function.Supplier;

/**
 * Matches software with what catalogs know and with the bans that can concern it, and remembers the
 * result: the same software is on many devices of a fleet.
 */
final class SoftwareMatcher {

  /** What has been found out about bans on an exact identifier. */
  private static final byte NOT_YET_EVALUATED = 0;

  private static final byte NO_BAN = 1;
  private static final byte SOME_BAN = 2;

  private final CompiledCatalogs catalogs;
  private final ApplicableBans applicableBans;
  private final ExactIdentifiers exact;

  /**
   * Whether bans can concern software that states this one identifier and nothing else, for all
   * exact identifiers of applications. Such software is that application, whatever name, publisher,
   * version and edition it states, so most software costs one look-up here. Several threads may
   * find the same out.
   */
  private final byte[] concerns;

  private final long bytes;
  private final BoundedMemory<MatchedSoftware> memory;

  /** By whether names are compared, and whether what is not recognised may be anything. */
  private final ImmutableList<NotedSoftware> noted;

  private SoftwareMatcher(
      CompiledCatalogs catalogs, ApplicableBans applicableBans, byte[] concerns, long bytes) {
    this.catalogs = catalogs;
    this.applicableBans = applicableBans;
    this.exact = catalogs.exactIdentifiers();
    this.concerns = concerns;
    this.bytes = bytes;
    this.memory = BoundedMemory.ofAtMost(bytes);
    this.noted =
        ImmutableList.of(
            new NotedSoftware(bytes),
            new NotedSoftware(bytes),
            new NotedSoftware(bytes),
            new NotedSoftware(bytes));
  }

  /** Nothing is remembered yet, and later no more than fits into so many bytes, about. */
  static SoftwareMatcher remembering(
      long bytes, CompiledCatalogs catalogs, ApplicableBans applicableBans) {
    return new SoftwareMatcher(
        catalogs, applicableBans, new byte[catalogs.exactIdentifiers().places()], bytes);
  }

  /** How many bytes may be remembered, about. */
  long bytes() {
    return bytes;
  }

  /** The same with another bound for what is remembered, about. */
  SoftwareMatcher remembering(long other) {
    return new SoftwareMatcher(catalogs, applicableBans, concerns, other);
  }

  /** What catalogs know of software, and which bans can concern it, under some options. */
  MatchedSoftware match(Software software, AuditOptions options) {
    boolean fuzzy = options.hints();
    boolean strict = options.unrecognised() == Unrecognised.POSSIBLE;
    NotedSoftware notes = noted.get((fuzzy ? 1 : 0) + (strict ? 2 : 0));
    MatchedSoftware ofAnyVersion = notes.get(software);
    if (ofAnyVersion == null) {
      ofAnyVersion = ofAnyVersion(software, fuzzy, strict);
      notes.put(software, ofAnyVersion);
    }
    return ofAnyVersion.dependsOnVersion()
        ? remembered(
            SoftwareKey.ofVersion(software, catalogs.identification(), fuzzy, strict),
            () -> matchUncached(catalogs.parts().of(software, fuzzy), strict))
        : ofAnyVersion;
  }

  private MatchedSoftware ofAnyVersion(Software software, boolean fuzzy, boolean strict) {
    return isConcernedByNoBan(software)
        ? MatchedSoftware.WITHOUT_BANS
        : remembered(
            SoftwareKey.ofAnyVersion(software, catalogs.identification(), fuzzy, strict),
            () -> matchOfAnyVersion(software, fuzzy, strict));
  }

  private MatchedSoftware remembered(SoftwareKey key, Supplier<MatchedSoftware> matching) {
    MatchedSoftware known = memory.get(key);
    if (known == null) {
      known = matching.get();
      memory.put(key, known, known.bytes());
    }
    return known;
  }

  /**
   * What it is matched with where nobody knows its version and edition: at least the bans that
   * concern it in any. Where none of those asks for version or edition, that is the whole answer.
   */
  private MatchedSoftware matchOfAnyVersion(Software software, boolean fuzzy, boolean strict) {
    return matchUncached(
        catalogs.parts().of(software, fuzzy).stream()
            .map(Part::ofAnyVersion)
            .collect(ImmutableList.toImmutableList()),
        strict);
  }

  private MatchedSoftware matchUncached(ImmutableList<Part> parts, boolean strict) {
    return MatchedSoftware.of(parts.get(0).recognised(), applicableBans.of(parts, strict));
  }

  private boolean isConcernedByNoBan(Software software) {
    ImmutableList<Identifier> identifiers = software.identifiers();
    return identifiers.size() == 1
        && software.kind() == ProductKind.SOFTWARE
        && software.components().isEmpty()
        && isConcernedByNoBan(identifiers.get(0));
  }

  private boolean isConcernedByNoBan(Identifier identifier) {
    int place = exact.placeOf(identifier);
    if (place < 0) {
      return false;
    }
    byte concern = concerns[place];
    if (concern == NOT_YET_EVALUATED) {
      concern = hasBans(identifier) ? SOME_BAN : NO_BAN;
      concerns[place] = concern;
    }
    return concern == NO_BAN;
  }

  private boolean hasBans(Identifier identifier) {
    // It states no version and no edition: those are then unknown, so no ban on some is left out.
    Software sole = Software.builder().addIdentifiers(identifier).build();
    return !matchOfAnyVersion(sole, false, false).bans().isEmpty();
  }
}
