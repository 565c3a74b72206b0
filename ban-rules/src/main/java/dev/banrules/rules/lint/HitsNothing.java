package dev.banrules.rules.lint;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.catalog.CatalogSet;
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

/** A ban that nothing violates, whatever the device, the software and the day. */
final class HitsNothing implements Check {

  @Override
  public LintRule rule() {
    return new LintRule(
        "hits-nothing",
        "a ban, or an alternative in its target, that nothing can hit",
        "No known software matches the target, no device is in scope, or no day comes on which the ban"
            + " is more than announced: it stands in the catalog and forbids nothing. A category that"
            + " no application has, or an origin that no vendor has, is often a misspelt word.",
        "Correct the target, the scope or the dates; or remove the ban.");
  }

  @Override
  public void run(LintedCatalogs linted, Report report) {
    for (CatalogEntry<Ban> entry : linted.bans()) {
      Ban ban = entry.value();
      Collection<LocalDate> days = linted.changesDuring(ban);
      if (!days.isEmpty()) {
        List<Part> software =
            linted.namedSoftware().of(ban).stream().filter(KnownSoftware::isSure).toList();
        new OnSoftware(linted, entry, software, days, report).check(ban.target(), "/target");
        if (!coversSomething(ban, days, linted)) {
          report.add(entry, "/scope", "no device can be in this scope");
        }
      }
      if (!everTakesEffect(ban)) {
        report.add(entry, "/timeline", "the ban ends before it takes effect");
      }
    }
  }

  private static boolean everTakesEffect(Ban ban) {
    Timeline timeline = ban.timeline();
    TreeSet<LocalDate> days = new TreeSet<>();
    timeline.forEachBoundary(days::add);
    // A court's stop is no mistake: what is suspended would be in effect otherwise.
    return ban.prohibits().stream()
        .anyMatch(
            conduct ->
                days.stream()
                    .map(day -> Phases.of(timeline, conduct, day))
                    .anyMatch(phase -> phase != Phase.NONE && phase != Phase.UPCOMING));
  }

  private static boolean coversSomething(
      Ban ban, Collection<LocalDate> days, LintedCatalogs linted) {
    CatalogSet catalogs = linted.catalogs();
    Optional<Iterable<DeviceProfile>> devices = SampleDevices.distinguishedBy(catalogs, ban);
    if (devices.isEmpty()) {
      return true;
    }
    for (DeviceProfile device : devices.get()) {
      for (LocalDate day : days) {
        Truth covers =
            ScopeEvaluator.covers(ban.scope(), ban.jurisdiction(), device, day, linted.places())
                .truth();
        if (covers == Truth.YES) {
          return true;
        }
      }
    }
    return false;
  }

  /** Asks the target of one ban, and the alternatives in it, of all software that it names. */
  private record OnSoftware(
      LintedCatalogs linted,
      CatalogEntry<Ban> entry,
      List<Part> software,
      Collection<LocalDate> days,
      Report report) {

    void check(Target target, String below) {
      if (!matchesSomething(target)) {
        report.add(
            entry,
            below,
            (below.equals("/target") ? "no" : "in this alternative no")
                + " application or vendor of the catalogs is meant"
                + hint(target));
      } else if (target instanceof Target.AnyOf anyOf) {
        for (int i = 0; i < anyOf.targets().size(); i++) {
          check(anyOf.targets().get(i), below + "/anyOf/" + i);
        }
      }
    }

    private static String hint(Target target) {
      if (target instanceof Target.ByCategory category) {
        return ": none has the category `" + category.category() + "`";
      }
      if (target instanceof Target.ByOrigin origin) {
        return ": none is from "
            + String.join(", ", origin.countries().stream().map(c -> c.code()).toList());
      }
      return "";
    }

    private boolean matchesSomething(Target target) {
      if (hasEmptyRange(target)) {
        return false;
      }
      Optional<CompiledTarget> widened =
          AllVersions.of(target, linted.catalogs()).map(linted.targets()::compile);
      return widened.isEmpty()
          || software.stream()
              .anyMatch(part -> days.stream().anyMatch(day -> matches(widened.get(), part, day)));
    }

    private boolean matches(CompiledTarget target, Part part, LocalDate day) {
      return linted.targets().answers(target, part, Circumstances.ofAnyDevice(day, false)).stream()
          .anyMatch(step -> step.truth() != Truth.NO);
    }

    private static boolean hasEmptyRange(Target target) {
      return target instanceof Target.ByApplication application
          && application.versions().filter(EmptyRange::isEmpty).isPresent();
    }
  }
}
