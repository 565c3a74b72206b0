package dev.banrules.rules.evaluate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Unrecognised;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Step;
import dev.banrules.rules.identity.Part;
import dev.banrules.rules.ownership.OwnershipComponents;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds what software comes to, and remembers it: the same strings come back on every device of a
 * fleet.
 */
final class SoftwareMatcher {

  private static final int KEPT = 200_000;

  private final CompiledCatalogs rulebook;
  private final OwnershipComponents families;
  private final CandidateBans candidates;

  /**
   * What the bans have to do with software that bears one identifier alone, by {@link
   * Identifier#key}, for all that an application bears. Such software is that application, whatever
   * else is said of it, so the look in here is all that most software costs.
   */
  private final Map<String, Touched> alone = new ConcurrentHashMap<>();

  /** Made when first needed: a single profile may do without. */
  private final Supplier<Cache<String, MatchedSoftware>> remembered =
      Suppliers.memoize(
          () -> Caffeine.newBuilder().maximumSize(KEPT).executor(Runnable::run).build());

  SoftwareMatcher(CompiledCatalogs rulebook, ImmutableList<CompiledBan> bans) {
    this.rulebook = rulebook;
    this.families = OwnershipComponents.of(rulebook.catalogs());
    this.candidates = new CandidateBans(rulebook, families, bans);
    for (Application application : rulebook.catalogs().applications()) {
      for (IdentifierPattern pattern : application.identifiers()) {
        if (!pattern.isPattern()) {
          alone.put(pattern.stem().key(), Touched.NOT_YET_ASKED);
        }
      }
    }
  }

  /** What software comes to under some options. */
  MatchedSoftware resolve(Software software, AuditOptions options) {
    ImmutableList<Identifier> identifiers = software.identifiers();
    if (identifiers.size() == 1
        && software.components().isEmpty()
        && isUntouched(identifiers.get(0))) {
      return MatchedSoftware.UNTOUCHED;
    }
    boolean strict = options.unrecognised() == Unrecognised.POSSIBLE;
    return Objects.requireNonNull(
        remembered
            .get()
            .get(
                SoftwareKey.of(software, options.hints(), strict),
                unused -> resolveAnew(software, options.hints(), strict)));
  }

  private boolean isUntouched(Identifier identifier) {
    Touched touched = alone.get(identifier.key());
    if (touched == Touched.NOT_YET_ASKED) {
      touched = touchedAlone(identifier);
      alone.put(identifier.key(), touched);
    }
    return touched == Touched.BY_NONE;
  }

  private Touched touchedAlone(Identifier identifier) {
    // No version is stated: a range then answers unknown, so nothing is left out.
    Software bare = Software.builder().addIdentifiers(identifier).build();
    return touchesOf(rulebook.parts().of(bare, false), false).isEmpty()
        ? Touched.BY_NONE
        : Touched.BY_SOME;
  }

  private MatchedSoftware resolveAnew(Software software, boolean hints, boolean strict) {
    ImmutableList<Part> parts = rulebook.parts().of(software, hints);
    return new MatchedSoftware(parts.get(0).recognised(), touchesOf(parts, strict));
  }

  private ImmutableList<ApplicableBan> touchesOf(ImmutableList<Part> parts, boolean strict) {
    ImmutableList.Builder<ApplicableBan> touches = ImmutableList.builder();
    for (CompiledBan ban : candidates.of(parts, strict)) {
      ApplicableBan touch = touch(ban, parts);
      if (mayMatch(touch, strict)) {
        touches.add(touch);
      }
    }
    return touches.build();
  }

  /**
   * A ban with the parts that it asks of and the days on which its answers about them can change.
   */
  ApplicableBan touch(CompiledBan ban, ImmutableList<Part> parts) {
    ImmutableList<Part> asked = ban.ban().embedded() ? parts : parts.subList(0, 1);
    if (!ban.facts().asksOwners()) {
      return new ApplicableBan(ban, asked, ban.hitChanges(), ban.changes());
    }
    ImmutableSortedSet.Builder<LocalDate> ownership = ImmutableSortedSet.naturalOrder();
    for (Part part : asked) {
      for (Identity identity : part.identities()) {
        Iterable<Id<Vendor>> vendors =
            ban.facts().asksFamily()
                ? families.of(identity.vendor())
                : families.above(identity.vendor());
        ownership.addAll(families.changesIn(vendors));
      }
    }
    ImmutableSortedSet<LocalDate> days = ownership.build();
    return new ApplicableBan(ban, asked, union(ban.hitChanges(), days), union(ban.changes(), days));
  }

  private static ImmutableSortedSet<LocalDate> union(
      ImmutableSortedSet<LocalDate> some, ImmutableSortedSet<LocalDate> others) {
    return ImmutableSortedSet.<LocalDate>naturalOrder().addAll(some).addAll(others).build();
  }

  /** Whether the target's answer is other than no on some day. */
  private boolean mayMatch(ApplicableBan touch, boolean strict) {
    if (mayMatch(touch, LocalDate.MIN, strict)) {
      return true;
    }
    return touch.hitChanges().stream().anyMatch(day -> mayMatch(touch, day, strict));
  }

  private boolean mayMatch(ApplicableBan touch, LocalDate day, boolean strict) {
    for (Part part : touch.parts()) {
      for (Step step : rulebook.targets().answers(touch.ban().ban().target(), part, day, strict)) {
        if (step.truth() != Truth.NO) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether any ban touches some software. */
  private enum Touched {
    NOT_YET_ASKED,
    BY_NONE,
    BY_SOME
  }
}
