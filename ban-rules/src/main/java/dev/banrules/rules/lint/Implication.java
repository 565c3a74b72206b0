package dev.banrules.rules.lint;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Exemption;
import dev.banrules.model.ban.Target;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Phase;
import dev.banrules.rules.identity.Part;
import dev.banrules.rules.scope.ScopeEvaluator;
import dev.banrules.rules.target.Circumstances;
import dev.banrules.rules.target.CompiledTarget;
import dev.banrules.rules.time.Phases;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Whether, whatever the device, the software and the day, one ban has at least as grave and as sure
 * a finding as another. What is not certain is answered with no.
 */
final class Implication {

  private final LintedCatalogs linted;
  private final List<Part> software;
  private final Ban narrow;
  private final Ban wide;
  private final Collection<LocalDate> days;

  Implication(LintedCatalogs linted, List<Part> software, Ban narrow, Ban wide) {
    this.linted = linted;
    this.software = software;
    this.narrow = narrow;
    this.wide = wide;
    this.days = linted.changesDuring(narrow);
  }

  /** The cheap tests come first: most pairs of bans fail one. */
  boolean holds() {
    return wide.prohibits().containsAll(narrow.prohibits())
        && wide.products().containsAll(narrow.products())
        && wide.force().compareTo(narrow.force()) <= 0
        && bindsAllWhomTheOtherBinds()
        && (wide.embedded() || !narrow.embedded())
        && wide.exemptions().stream().allMatch(this::isSharedExemption)
        && days.stream().allMatch(this::isAskedWithIt)
        && narrow.prohibits().stream().allMatch(this::lastsAsLong)
        && hasWiderScopeAndTarget();
  }

  private boolean bindsAllWhomTheOtherBinds() {
    return wide.binds().isEmpty()
        || (!narrow.binds().isEmpty() && wide.binds().containsAll(narrow.binds()));
  }

  /** Whether every excuse from the wide ban also excuses from the narrow one. */
  private boolean isSharedExemption(Exemption exemption) {
    return !exemption.approval()
        && narrow.exemptions().stream()
            .anyMatch(own -> !own.approval() && own.purposes().containsAll(exemption.purposes()));
  }

  /** Whether a caller who names the narrow ban's jurisdiction has the wide one asked too. */
  private boolean isAskedWithIt(LocalDate day) {
    return linted.places().belongsTo(narrow.jurisdiction(), wide.jurisdiction(), day);
  }

  private boolean lastsAsLong(Conduct conduct) {
    TreeSet<LocalDate> turns = new TreeSet<>();
    narrow.timeline().forEachBoundary(turns::add);
    wide.timeline().forEachBoundary(turns::add);
    return turns.stream()
        .allMatch(
            day ->
                gravity(Phases.of(narrow.timeline(), conduct, day))
                        <= gravity(Phases.of(wide.timeline(), conduct, day))
                    && (!wide.timeline().isUnknownOn(day) || narrow.timeline().isUnknownOn(day)));
  }

  private static int gravity(Phase phase) {
    switch (phase) {
      case NONE:
        return 0;
      case SUSPENDED:
        return 1;
      case UPCOMING:
        return 2;
      case GRACE:
        return 3;
      case IN_FORCE:
        return 4;
    }
    throw new AssertionError(phase);
  }

  private boolean hasWiderScopeAndTarget() {
    if (days.isEmpty()) {
      return false;
    }
    boolean sameScope =
        narrow.scope().equals(wide.scope()) && narrow.jurisdiction().equals(wide.jurisdiction());
    return (narrow.target().equals(wide.target()) || hasWiderTarget())
        && (sameScope || hasWiderScope());
  }

  /** A scope that covers nothing is not reported as implied by all others. */
  private boolean hasWiderScope() {
    Optional<Iterable<DeviceProfile>> devices =
        SampleDevices.distinguishedBy(linted.catalogs(), narrow, wide);
    if (devices.isEmpty()) {
      return false;
    }
    boolean coversSomething = false;
    for (LocalDate day : days) {
      for (DeviceProfile device : devices.get()) {
        Truth own = covers(narrow, device, day);
        coversSomething |= own == Truth.YES;
        if (own.compareTo(covers(wide, device, day)) > 0) {
          return false;
        }
      }
    }
    return coversSomething;
  }

  private Truth covers(Ban ban, DeviceProfile device, LocalDate day) {
    return ScopeEvaluator.covers(ban.scope(), ban.jurisdiction(), device, day, linted.places())
        .truth();
  }

  private boolean hasWiderTarget() {
    Optional<Target> allVersions = AllVersions.of(narrow.target(), linted.catalogs());
    if (!AllVersions.areMeantBy(wide.target(), linted.catalogs()) || allVersions.isEmpty()) {
      return false;
    }
    CompiledTarget widened = linted.targets().compile(allVersions.get());
    CompiledTarget other = linted.targets().compile(wide.target());
    boolean meansSomething = false;
    for (LocalDate day : days) {
      for (Part part : software) {
        for (boolean strict : new boolean[] {false, true}) {
          Truth own = matches(widened, part, day, strict);
          meansSomething |= own == Truth.YES;
          if (own != Truth.NO
              && (dependsOnThePlace(part, widened, other)
                  || own.compareTo(matches(other, part, day, strict)) > 0)) {
            return false;
          }
        }
      }
    }
    return meansSomething;
  }

  /** Whose an application is may depend on where the device is, of which nothing is assumed. */
  private boolean dependsOnThePlace(Part part, CompiledTarget one, CompiledTarget other) {
    return (one.facts().asksVendors() || other.facts().asksVendors())
        && part.identities().stream()
            .flatMap(identity -> identity.application().stream())
            .flatMap(id -> linted.catalogs().application(id).orElseThrow().vendors().stream())
            .anyMatch(vendor -> vendor.within().isPresent());
  }

  private Truth matches(CompiledTarget target, Part part, LocalDate day, boolean strict) {
    return linted
        .targets()
        .answers(target, part, Circumstances.ofAnyDevice(day, strict))
        .get(0)
        .truth();
  }
}
