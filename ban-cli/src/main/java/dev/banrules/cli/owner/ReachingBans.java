package dev.banrules.cli.owner;

import com.google.common.collect.ImmutableList;
import dev.banrules.cli.input.TypicalSoftware;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.model.verdict.Explanation;
import dev.banrules.model.verdict.Step;
import dev.banrules.report.owner.ReachedBan;
import dev.banrules.rules.BanRules;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The bans that reach a vendor or an application on a day, whatever the device: asked of a device
 * of which nothing is known, so that no scope rules any of them out.
 */
final class ReachingBans {

  private static final DeviceProfile ANY_DEVICE = DeviceProfile.builder().id("any").build();

  private final BanRules rules;
  private final LocalDate at;
  private final AuditOptions options;

  ReachingBans(BanRules rules, LocalDate at, List<Jurisdiction> jurisdictions) {
    this.rules = rules;
    this.at = at;
    this.options = AuditOptions.builder().hints(false).jurisdictions(jurisdictions).build();
  }

  /** Those that are about all that a vendor makes, software or hardware. */
  ImmutableList<ReachedBan> of(Vendor vendor) {
    Map<Id<Ban>, ReachedBan> reached = new LinkedHashMap<>();
    for (ProductKind kind : ProductKind.values()) {
      Software product = Software.builder().kind(kind).publisher(vendor.name()).build();
      add(reached, product, identity -> identity.equals(Optional.of(vendor.id())));
    }
    return sorted(reached);
  }

  /** Those that are about an application. */
  ImmutableList<ReachedBan> of(Application application) {
    Map<Id<Ban>, ReachedBan> reached = new LinkedHashMap<>();
    add(reached, TypicalSoftware.of(application, rules.catalogs()), vendor -> true);
    return sorted(reached);
  }

  private static ImmutableList<ReachedBan> sorted(Map<Id<Ban>, ReachedBan> reached) {
    return ImmutableList.sortedCopyOf(
        Comparator.comparing((ReachedBan ban) -> ban.ban().jurisdiction())
            .thenComparing(ban -> ban.ban().id()),
        reached.values());
  }

  private void add(
      Map<Id<Ban>, ReachedBan> reached, Software product, Predicate<Optional<Id<Vendor>>> meant) {
    for (Ban ban : rules.bansConcerning(product, at, options)) {
      ban.prohibits().stream()
          .flatMap(
              conduct ->
                  rules.explain(ANY_DEVICE, product, conduct, ban.id(), at, options).stream())
          .filter(explanation -> explanation.consequence().isPresent())
          .findFirst()
          .flatMap(explanation -> step(explanation, meant))
          .ifPresent(step -> reached.putIfAbsent(ban.id(), new ReachedBan(ban, step)));
    }
  }

  /** How the target was answered of the vendor that is meant; a name can be that of several. */
  private static Optional<Step> step(
      Explanation explanation, Predicate<Optional<Id<Vendor>>> meant) {
    List<Optional<Id<Vendor>>> vendors =
        explanation.evidence().stream()
            .filter(Evidence.Identified.class::isInstance)
            .map(Evidence.Identified.class::cast)
            .filter(identified -> identified.part().isWhole())
            .flatMap(identified -> identified.identities().stream())
            .map(identity -> identity.vendor())
            .toList();
    return explanation.evidence().stream()
        .filter(Evidence.OnTarget.class::isInstance)
        .map(Evidence.OnTarget.class::cast)
        .filter(target -> target.part().isWhole())
        .filter(target -> target.identity() < 0 || meant.test(vendors.get(target.identity())))
        .map(Evidence.OnTarget::step)
        .filter(step -> step.truth() != Truth.NO)
        .findFirst();
  }
}
