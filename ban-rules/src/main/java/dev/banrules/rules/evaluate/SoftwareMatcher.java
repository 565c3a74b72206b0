package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.base.BoundedMemory;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Unrecognised;
import dev.banrules.rules.identity.Part;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Matches software with what catalogs know and with the bans that can concern it, and remembers the
 * result: the same software is on many devices of a fleet.
 */
final class SoftwareMatcher {

  private final CompiledCatalogs catalogs;
  private final ApplicableBans applicableBans;

  /**
   * Whether bans can concern software that states this one identifier and nothing else, for all
   * exact identifiers of applications. Such software is that application, whatever name, publisher,
   * version and edition it states, so most software costs one look-up here.
   */
  private final Map<Identifier, Concern> bySoleIdentifier;

  private final long bytes;
  private final BoundedMemory<MatchedSoftware> memory;
  private final RecentSoftware recent;

  private SoftwareMatcher(
      CompiledCatalogs catalogs,
      ApplicableBans applicableBans,
      Map<Identifier, Concern> bySoleIdentifier,
      long bytes) {
    this.catalogs = catalogs;
    this.applicableBans = applicableBans;
    this.bySoleIdentifier = bySoleIdentifier;
    this.bytes = bytes;
    this.memory = BoundedMemory.ofAtMost(bytes);
    this.recent = new RecentSoftware(bytes);
  }

  SoftwareMatcher(CompiledCatalogs catalogs, ApplicableBans applicableBans) {
    this(catalogs, applicableBans, new ConcurrentHashMap<>(), Engine.DEFAULT_MEMORY);
    for (Application application : catalogs.catalogs().applications()) {
      for (IdentifierPattern pattern : application.identifiers()) {
        if (!pattern.isPattern()) {
          bySoleIdentifier.put(pattern.stem(), Concern.NOT_YET_EVALUATED);
        }
      }
    }
  }

  /** How many bytes may be remembered, about. */
  long bytes() {
    return bytes;
  }

  /** The same with another bound for what is remembered, about. */
  SoftwareMatcher remembering(long bytes) {
    return new SoftwareMatcher(catalogs, applicableBans, bySoleIdentifier, bytes);
  }

  /** What catalogs know of software, and which bans can concern it, under some options. */
  MatchedSoftware match(Software software, AuditOptions options) {
    if (isConcernedByNoBan(software)) {
      return MatchedSoftware.WITHOUT_BANS;
    }
    boolean fuzzy = options.hints();
    boolean strict = options.unrecognised() == Unrecognised.POSSIBLE;
    MatchedSoftware ofAnyVersion = recent.get(software, fuzzy, strict);
    if (ofAnyVersion == null) {
      ofAnyVersion =
          remembered(
              SoftwareKey.ofAnyVersion(software, catalogs.identification(), fuzzy, strict),
              () -> ofAnyVersion(software, fuzzy, strict));
      recent.put(software, fuzzy, strict, ofAnyVersion);
    }
    return ofAnyVersion.dependsOnVersion()
        ? remembered(
            SoftwareKey.ofVersion(software, catalogs.identification(), fuzzy, strict),
            () -> matchUncached(catalogs.parts().of(software, fuzzy), strict))
        : ofAnyVersion;
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
  private MatchedSoftware ofAnyVersion(Software software, boolean fuzzy, boolean strict) {
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
    Concern concern = bySoleIdentifier.get(identifier);
    if (concern == Concern.NOT_YET_EVALUATED) {
      concern = concernOf(identifier);
      bySoleIdentifier.put(identifier, concern);
    }
    return concern == Concern.NO_BAN;
  }

  private Concern concernOf(Identifier identifier) {
    // It states no version and no edition: those are then unknown, so no ban on some is left out.
    Software sole = Software.builder().addIdentifiers(identifier).build();
    return ofAnyVersion(sole, false, false).bans().isEmpty() ? Concern.NO_BAN : Concern.SOME_BAN;
  }

  private enum Concern {
    NOT_YET_EVALUATED,
    NO_BAN,
    SOME_BAN
  }
}
