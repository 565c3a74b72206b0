package dev.banrules.rules.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.base.Id;
import dev.banrules.model.base.Truth;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Unrecognised;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Step;
import dev.banrules.rules.identity.Part;
import dev.banrules.rules.ownership.Families;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds what software comes to, and remembers it: the same strings come back on every device of a
 * fleet.
 */
final class Resolver {

  private static final int KEPT = 200_000;

  private final Rulebook rulebook;
  private final Families families;
  private final Candidates candidates;

  /**
   * What the bans have to do with software that bears one identifier alone, by {@link
   * Identifier#key}, for all that an application bears. Such software is that application, whatever
   * else is said of it, so the look in here is all that most software costs.
   */
  private final Map<String, Touched> alone = new ConcurrentHashMap<>();

  /** Made when first needed: a single profile may do without. */
  private final Supplier<Cache<String, Resolved>> remembered =
      Suppliers.memoize(
          () -> Caffeine.newBuilder().maximumSize(KEPT).executor(Runnable::run).build());

  Resolver(Rulebook rulebook, ImmutableList<CompiledBan> bans) {
    this.rulebook = rulebook;
    this.families = Families.of(rulebook.catalogs());
    this.candidates = new Candidates(rulebook, families, bans);
    for (Application application : rulebook.catalogs().applications()) {
      for (IdentifierPattern pattern : application.identifiers()) {
        if (!pattern.isPattern()) {
          alone.put(pattern.stem().key(), Touched.NOT_YET_ASKED);
        }
      }
    }
  }

  /** What software comes to under some options. */
  Resolved resolve(Software software, AuditOptions options) {
    ImmutableList<Identifier> identifiers = software.identifiers();
    if (identifiers.size() == 1
        && software.components().isEmpty()
        && isUntouched(identifiers.get(0))) {
      return Resolved.UNTOUCHED;
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

  private Resolved resolveAnew(Software software, boolean hints, boolean strict) {
    ImmutableList<Part> parts = rulebook.parts().of(software, hints);
    return new Resolved(parts.get(0).recognised(), touchesOf(parts, strict));
  }

  private ImmutableList<Touch> touchesOf(ImmutableList<Part> parts, boolean strict) {
    ImmutableList.Builder<Touch> touches = ImmutableList.builder();
    for (CompiledBan ban : candidates.of(parts, strict)) {
      Touch touch = touch(ban, parts);
      if (mayMatch(touch, strict)) {
        touches.add(touch);
      }
    }
    return touches.build();
  }

  /**
   * A ban with the parts that it asks of and the days on which its answers about them can change.
   */
  Touch touch(CompiledBan ban, ImmutableList<Part> parts) {
    ImmutableList<Part> asked = ban.ban().embedded() ? parts : parts.subList(0, 1);
    if (!ban.facts().asksOwners()) {
      return new Touch(ban, asked, ban.hitChanges(), ban.changes());
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
    return new Touch(ban, asked, union(ban.hitChanges(), days), union(ban.changes(), days));
  }

  private static ImmutableSortedSet<LocalDate> union(
      ImmutableSortedSet<LocalDate> some, ImmutableSortedSet<LocalDate> others) {
    return ImmutableSortedSet.<LocalDate>naturalOrder().addAll(some).addAll(others).build();
  }

  /** Whether the target's answer is other than no on some day. */
  private boolean mayMatch(Touch touch, boolean strict) {
    if (mayMatch(touch, LocalDate.MIN, strict)) {
      return true;
    }
    return touch.hitChanges().stream().anyMatch(day -> mayMatch(touch, day, strict));
  }

  private boolean mayMatch(Touch touch, LocalDate day, boolean strict) {
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
