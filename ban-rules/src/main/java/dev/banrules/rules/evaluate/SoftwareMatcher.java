package dev.banrules.rules.evaluate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Unrecognised;
import dev.banrules.rules.identity.Identification;
import dev.banrules.rules.identity.Part;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Matches software with what catalogs know and with the bans that can concern it, and caches the
 * result: the same software is on many devices of a fleet.
 */
final class SoftwareMatcher {

  /** How many bytes the cache may take. */
  private static final long CACHE_BYTES = 64L << 20;

  private final CompiledCatalogs catalogs;
  private final ApplicableBans applicableBans;

  /**
   * Whether bans can concern software that states this one identifier and nothing else, for all
   * exact identifiers of applications. Such software is that application, whatever name, publisher,
   * version and edition it states, so most software costs one look-up here.
   */
  private final Map<Identifier, Concern> bySoleIdentifier = new ConcurrentHashMap<>();

  /** Made when first needed: an audit of a single profile may do without. */
  private final Supplier<Cache<SoftwareKey, MatchedSoftware>> cache =
      Suppliers.memoize(
          () ->
              Caffeine.newBuilder()
                  .maximumWeight(CACHE_BYTES)
                  .weigher((SoftwareKey key, MatchedSoftware found) -> key.bytes() + found.bytes())
                  .executor(Runnable::run)
                  .build());

  SoftwareMatcher(CompiledCatalogs catalogs, ApplicableBans applicableBans) {
    this.catalogs = catalogs;
    this.applicableBans = applicableBans;
    for (Application application : catalogs.catalogs().applications()) {
      for (IdentifierPattern pattern : application.identifiers()) {
        if (!pattern.isPattern()) {
          bySoleIdentifier.put(pattern.stem(), Concern.NOT_YET_EVALUATED);
        }
      }
    }
  }

  /** What catalogs know of software, and which bans can concern it, under some options. */
  MatchedSoftware match(Software software, AuditOptions options) {
    ImmutableList<Identifier> identifiers = software.identifiers();
    if (identifiers.size() == 1
        && software.kind() == ProductKind.SOFTWARE
        && software.components().isEmpty()
        && isConcernedByNoBan(identifiers.get(0))) {
      return MatchedSoftware.WITHOUT_BANS;
    }
    boolean fuzzy = options.hints();
    boolean strict = options.unrecognised() == Unrecognised.POSSIBLE;
    Identification identification = catalogs.identification();
    MatchedSoftware ofAnyVersion =
        remembered(
            SoftwareKey.ofAnyVersion(software, identification, fuzzy, strict),
            () -> ofAnyVersion(software, fuzzy, strict));
    return ofAnyVersion.dependsOnVersion()
        ? remembered(
            SoftwareKey.ofVersion(software, identification, fuzzy, strict),
            () -> matchUncached(catalogs.parts().of(software, fuzzy), strict))
        : ofAnyVersion;
  }

  private MatchedSoftware remembered(SoftwareKey key, Supplier<MatchedSoftware> matching) {
    MatchedSoftware known = cache.get().getIfPresent(key);
    if (known == null) {
      known = matching.get();
      cache.get().put(key, known);
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
