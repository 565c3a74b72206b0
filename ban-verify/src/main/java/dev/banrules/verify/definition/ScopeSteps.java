package dev.banrules.verify.definition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Scope;
import dev.banrules.model.base.Words;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.fact.DeviceFact;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Step;
import dev.banrules.model.verdict.Step.Comparison;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** Semantics §3: {@code covers(ban, device)} at a date, one method for each line of the table. */
final class ScopeSteps implements Scope.Visitor<Step> {

  private final Places places;
  private final Ban ban;
  private final DeviceProfile device;
  private final LocalDate day;

  private ScopeSteps(Places places, Ban ban, DeviceProfile device, LocalDate day) {
    this.places = places;
    this.ban = ban;
    this.device = device;
    this.day = day;
  }

  static Step covers(Places places, Ban ban, DeviceProfile device, LocalDate day) {
    return ban.scope().accept(new ScopeSteps(places, ban, device, day));
  }

  @Override
  public Step devices(Scope.Devices scope) {
    Jurisdiction j = scope.of().orElse(ban.jurisdiction());
    switch (scope.relation()) {
      case ALL_DEVICES:
        return someLocationWithin(j);
      case GOVERNMENT_DEVICES:
        return Steps.all(
            ImmutableList.<Step>builder()
                .add(ownerKindIs(OwnerKind.GOVERNMENT))
                .addAll(ownerGoverned(j, scope))
                .build());
      case OWN_DEVICES:
        return Steps.all(ownerGoverned(j, scope));
      case CONTRACTOR_DEVICES:
        return someGoverned(DeviceFact.CONTRACTS_WITH, j, scope, device.contractsWith());
      case ENROLLED_PERSONAL_DEVICES:
        return Steps.all(
            ImmutableList.of(
                ownerKindIs(OwnerKind.PERSONAL),
                someGoverned(DeviceFact.ENROLLED_WITH, j, scope, device.enrolledWith())));
      case NETWORKED_DEVICES:
        return someGoverned(DeviceFact.NETWORKS, j, scope, device.networks());
    }
    throw new AssertionError(scope.relation());
  }

  @Override
  public Step criticalInfrastructure(Scope.CriticalInfrastructure scope) {
    return Steps.all(
        ImmutableList.of(
            ownerKindIsNot(OwnerKind.PERSONAL),
            isOneOf(DeviceFact.OWNER_SECTOR, scope.sectors(), device.owner().sector()),
            someLocationWithin(scope.of().orElse(ban.jurisdiction()))));
  }

  @Override
  public Step platform(Scope.OnPlatform scope) {
    return isOneOf(
        DeviceFact.PLATFORM, words(scope.platforms()), device.platform().map(Words::wordOf));
  }

  @Override
  public Step formFactor(Scope.OfFormFactor scope) {
    return isOneOf(
        DeviceFact.FORM_FACTOR, words(scope.formFactors()), device.formFactor().map(Words::wordOf));
  }

  @Override
  public Step allOf(Scope.AllOf scope) {
    return Steps.all(scope.scopes().stream().map(s -> s.accept(this)).collect(toImmutableList()));
  }

  @Override
  public Step anyOf(Scope.AnyOf scope) {
    return Steps.any(scope.scopes().stream().map(s -> s.accept(this)).collect(toImmutableList()));
  }

  @Override
  public Step not(Scope.Not scope) {
    return Steps.not(scope.scope().accept(this));
  }

  private Step ownerKindIs(OwnerKind kind) {
    return ownerKind(Comparison.IS, kind, stated -> stated == kind);
  }

  private Step ownerKindIsNot(OwnerKind kind) {
    return ownerKind(Comparison.IS_NOT, kind, stated -> stated != kind);
  }

  private Step ownerKind(
      Comparison comparison, OwnerKind wanted, Function<OwnerKind, Boolean> test) {
    Optional<OwnerKind> stated = device.owner().kind();
    return new Step.DeviceStates(
        stated.map(kind -> Truth.of(test.apply(kind))).orElse(Truth.UNKNOWN),
        DeviceFact.OWNER_KIND,
        comparison,
        ImmutableList.of(Words.wordOf(wanted)),
        stated.map(kind -> ImmutableList.of(Words.wordOf(kind))));
  }

  private ImmutableList<Step> ownerGoverned(Jurisdiction j, Scope.Devices scope) {
    return governed(DeviceFact.OWNER_AFFILIATION, j, scope, device.owner().affiliation());
  }

  /** "governs(J, g) ...; not one surely governed, in the same way, by an entry of except". */
  private ImmutableList<Step> governed(
      DeviceFact fact, Jurisdiction j, Scope.Devices scope, Optional<Jurisdiction> g) {
    Function<Jurisdiction, Truth> governedBy =
        by ->
            g.map(stated -> places.governs(by, scope.subdivisions(), stated, day))
                .orElse(Truth.UNKNOWN);
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    steps.add(one(fact, Comparison.GOVERNED_BY, j, g, governedBy.apply(j)));
    for (Jurisdiction except : scope.except()) {
      boolean surely = governedBy.apply(except) == Truth.YES;
      steps.add(one(fact, Comparison.NOT_SURELY_GOVERNED_BY, except, g, Truth.of(!surely)));
    }
    return steps.build();
  }

  private static Step one(
      DeviceFact fact,
      Comparison comparison,
      Jurisdiction wanted,
      Optional<Jurisdiction> stated,
      Truth truth) {
    return new Step.DeviceStates(
        truth,
        fact,
        comparison,
        ImmutableList.of(wanted.code()),
        stated.map(of -> ImmutableList.of(of.code())));
  }

  private Step someLocationWithin(Jurisdiction j) {
    return some(
        DeviceFact.LOCATION,
        Comparison.WITHIN,
        j,
        device.location(),
        x -> places.within(j, x, day));
  }

  /**
   * "some entry ... is governed by J, and not surely by an entry of except": with an exception, of
   * each entry by itself.
   */
  private Step someGoverned(
      DeviceFact fact,
      Jurisdiction j,
      Scope.Devices scope,
      Optional<ImmutableSet<Jurisdiction>> stated) {
    if (scope.except().isEmpty() || stated.isEmpty() || stated.get().isEmpty()) {
      return some(
          fact,
          Comparison.GOVERNED_BY,
          j,
          stated,
          g -> places.governs(j, scope.subdivisions(), g, day));
    }
    return Steps.any(
        stated.get().stream()
            .sorted()
            .map(g -> Steps.all(governed(fact, j, scope, Optional.of(g))))
            .collect(toImmutableList()));
  }

  private static Step some(
      DeviceFact fact,
      Comparison comparison,
      Jurisdiction wanted,
      Optional<ImmutableSet<Jurisdiction>> stated,
      Function<Jurisdiction, Truth> test) {
    Truth truth =
        stated
            .map(each -> each.stream().map(test).reduce(Truth.NO, Truth::or))
            .orElse(Truth.UNKNOWN);
    return new Step.DeviceStates(
        truth,
        fact,
        comparison,
        ImmutableList.of(wanted.code()),
        stated.map(
            each -> each.stream().map(Jurisdiction::code).sorted().collect(toImmutableList())));
  }

  private static Step isOneOf(DeviceFact fact, Collection<String> wanted, Optional<String> stated) {
    return new Step.DeviceStates(
        stated.map(word -> Truth.of(wanted.contains(word))).orElse(Truth.UNKNOWN),
        fact,
        Comparison.IS,
        ImmutableList.copyOf(wanted),
        stated.map(ImmutableList::of));
  }

  private static ImmutableList<String> words(ImmutableSet<? extends Enum<?>> constants) {
    return constants.stream().map(Words::wordOf).sorted().collect(toImmutableList());
  }
}
