package dev.banrules.rules.scope;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Scope;
import dev.banrules.model.base.Words;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.fact.DeviceFact;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Step;
import dev.banrules.model.verdict.Step.Comparison;
import dev.banrules.rules.place.Places;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** Asks a scope of a device on a day: the table of semantics §3, one method a row. */
public final class ScopeEvaluator implements Scope.Visitor<Step> {

  private final Places places;
  private final Jurisdiction jurisdiction;
  private final DeviceProfile device;
  private final LocalDate day;

  private ScopeEvaluator(
      Places places, Jurisdiction jurisdiction, DeviceProfile device, LocalDate day) {
    this.places = places;
    this.jurisdiction = jurisdiction;
    this.device = device;
    this.day = day;
  }

  /**
   * {@return whether a device is in scope, step by step}
   *
   * @param scope the scope
   * @param jurisdiction the ban's jurisdiction, which a scope means that names none
   * @param device the device
   * @param day the day, which decides memberships
   * @param places what lies within what
   */
  public static Step covers(
      Scope scope, Jurisdiction jurisdiction, DeviceProfile device, LocalDate day, Places places) {
    return scope.accept(new ScopeEvaluator(places, jurisdiction, device, day));
  }

  @Override
  public Step devices(Scope.Devices scope) {
    Jurisdiction of = scope.of().orElse(jurisdiction);
    switch (scope.relation()) {
      case ALL_DEVICES:
        return located(of);
      case GOVERNMENT_DEVICES:
        return owned(scope, of, true);
      case OWN_DEVICES:
        return owned(scope, of, false);
      case CONTRACTOR_DEVICES:
        return someGoverned(scope, of, DeviceFact.CONTRACTS_WITH, device.contractsWith());
      case ENROLLED_PERSONAL_DEVICES:
        return all(
            ImmutableList.of(
                ownerKind(Comparison.IS, OwnerKind.PERSONAL),
                someGoverned(scope, of, DeviceFact.ENROLLED_WITH, device.enrolledWith())));
      case NETWORKED_DEVICES:
        return someGoverned(scope, of, DeviceFact.NETWORKS, device.networks());
    }
    throw new AssertionError(scope);
  }

  private Step owned(Scope.Devices scope, Jurisdiction of, boolean byGovernment) {
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    if (byGovernment) {
      steps.add(ownerKind(Comparison.IS, OwnerKind.GOVERNMENT));
    }
    Optional<Jurisdiction> owner = device.owner().affiliation();
    steps.add(
        fact(
            owner.map(g -> places.governs(of, g, scope.subdivisions(), day)).orElse(Truth.UNKNOWN),
            DeviceFact.OWNER_AFFILIATION,
            Comparison.GOVERNED_BY,
            ImmutableList.of(of.code())));
    for (Jurisdiction exception : scope.except()) {
      boolean surely =
          owner.isPresent()
              && places.governs(exception, owner.get(), scope.subdivisions(), day) == Truth.YES;
      steps.add(
          fact(
              Truth.of(!surely),
              DeviceFact.OWNER_AFFILIATION,
              Comparison.NOT_SURELY_GOVERNED_BY,
              ImmutableList.of(exception.code())));
    }
    return all(steps.build());
  }

  @Override
  public Step criticalInfrastructure(Scope.CriticalInfrastructure scope) {
    return all(
        ImmutableList.of(
            ownerKind(Comparison.IS_NOT, OwnerKind.PERSONAL),
            isOneOf(DeviceFact.OWNER_SECTOR, scope.sectors().asList()),
            located(scope.of().orElse(jurisdiction))));
  }

  @Override
  public Step platform(Scope.OnPlatform scope) {
    return isOneOf(DeviceFact.PLATFORM, words(scope.platforms()));
  }

  @Override
  public Step formFactor(Scope.OfFormFactor scope) {
    return isOneOf(DeviceFact.FORM_FACTOR, words(scope.formFactors()));
  }

  @Override
  public Step allOf(Scope.AllOf scope) {
    return all(parts(scope.scopes()));
  }

  @Override
  public Step anyOf(Scope.AnyOf scope) {
    return any(parts(scope.scopes()));
  }

  @Override
  public Step not(Scope.Not scope) {
    Step step = scope.scope().accept(this);
    return new Step.Not(step.truth().not(), step);
  }

  private ImmutableList<Step> parts(ImmutableList<Scope> scopes) {
    ImmutableList.Builder<Step> steps = ImmutableList.builderWithExpectedSize(scopes.size());
    for (Scope scope : scopes) {
      steps.add(scope.accept(this));
    }
    return steps.build();
  }

  private static Step all(ImmutableList<Step> steps) {
    Truth truth = Truth.YES;
    for (Step step : steps) {
      truth = truth.and(step.truth());
    }
    return new Step.All(truth, steps);
  }

  private static Step any(ImmutableList<Step> steps) {
    Truth truth = Truth.NO;
    for (Step step : steps) {
      truth = truth.or(step.truth());
    }
    return new Step.Any(truth, steps);
  }

  private Step ownerKind(Comparison comparison, OwnerKind wanted) {
    Optional<OwnerKind> kind = device.owner().kind();
    return fact(
        kind.map(k -> Truth.of((k == wanted) == (comparison == Comparison.IS)))
            .orElse(Truth.UNKNOWN),
        DeviceFact.OWNER_KIND,
        comparison,
        ImmutableList.of(Words.wordOf(wanted)));
  }

  private Step located(Jurisdiction of) {
    return someOf(
        DeviceFact.LOCATION,
        Comparison.WITHIN,
        of,
        device.location(),
        place -> places.within(of, place, day));
  }

  /**
   * Whether some of those stated are governed. With exceptions, each of them is asked by itself:
   * one who is excepted does not excuse from another.
   */
  private Step someGoverned(
      Scope.Devices scope,
      Jurisdiction of,
      DeviceFact fact,
      Optional<ImmutableSet<Jurisdiction>> stated) {
    if (scope.except().isEmpty() || stated.isEmpty() || stated.get().isEmpty()) {
      return someOf(
          fact,
          Comparison.GOVERNED_BY,
          of,
          stated,
          entry -> places.governs(of, entry, scope.subdivisions(), day));
    }
    return any(
        stated.get().stream()
            .sorted()
            .map(entry -> governed(scope, of, fact, entry))
            .collect(ImmutableList.toImmutableList()));
  }

  private Step governed(Scope.Devices scope, Jurisdiction of, DeviceFact fact, Jurisdiction entry) {
    Optional<ImmutableList<String>> stated = Optional.of(ImmutableList.of(entry.code()));
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    steps.add(
        new Step.DeviceStates(
            places.governs(of, entry, scope.subdivisions(), day),
            fact,
            Comparison.GOVERNED_BY,
            ImmutableList.of(of.code()),
            stated));
    for (Jurisdiction exception : scope.except()) {
      boolean surely = places.governs(exception, entry, scope.subdivisions(), day) == Truth.YES;
      steps.add(
          new Step.DeviceStates(
              Truth.of(!surely),
              fact,
              Comparison.NOT_SURELY_GOVERNED_BY,
              ImmutableList.of(exception.code()),
              stated));
    }
    return all(steps.build());
  }

  /** Whether some of those stated pass a test: an empty list is a stated none. */
  private Step someOf(
      DeviceFact fact,
      Comparison comparison,
      Jurisdiction of,
      Optional<? extends Collection<Jurisdiction>> stated,
      Function<Jurisdiction, Truth> test) {
    Truth truth = Truth.UNKNOWN;
    if (stated.isPresent()) {
      truth = Truth.NO;
      for (Jurisdiction entry : stated.get()) {
        truth = truth.or(test.apply(entry));
      }
    }
    return fact(truth, fact, comparison, ImmutableList.of(of.code()));
  }

  private Step isOneOf(DeviceFact fact, ImmutableList<String> wanted) {
    Optional<ImmutableList<String>> stated = fact.stated(device);
    Truth truth =
        stated.map(words -> Truth.of(wanted.contains(words.get(0)))).orElse(Truth.UNKNOWN);
    return new Step.DeviceStates(truth, fact, Comparison.IS, wanted, stated);
  }

  private Step fact(
      Truth truth, DeviceFact fact, Comparison comparison, ImmutableList<String> wanted) {
    return new Step.DeviceStates(truth, fact, comparison, wanted, fact.stated(device));
  }

  private static ImmutableList<String> words(Collection<? extends Enum<?>> constants) {
    return ImmutableList.sortedCopyOf(Collections2.transform(constants, Words::wordOf));
  }
}
