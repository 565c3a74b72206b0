package dev.banrules.verify.checker;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Scope;
import dev.banrules.model.base.Words;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.fact.DeviceFact;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Step;
import dev.banrules.model.verdict.Step.Comparison;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Semantics §3: the steps by which a scope must have been answered; there is one way only. */
final class ScopeSteps implements Scope.Visitor<Step> {

  private final Ground ground;
  private final Ban ban;
  private final LocalDate day;

  ScopeSteps(Ground ground, Ban ban, LocalDate day) {
    this.ground = ground;
    this.ban = ban;
    this.day = day;
  }

  @Override
  public Step devices(Scope.Devices scope) {
    Jurisdiction j = scope.of().orElse(ban.jurisdiction());
    DeviceProfile device = ground.device();
    switch (scope.relation()) {
      case ALL_DEVICES:
        return located(j);
      case CONTRACTOR_DEVICES:
        return someGoverned(DeviceFact.CONTRACTS_WITH, j, device.contractsWith());
      case ENROLLED_PERSONAL_DEVICES:
        return Steps.all(
            ImmutableList.of(
                ownerKind(Comparison.IS, "personal"),
                someGoverned(DeviceFact.ENROLLED_WITH, j, device.enrolledWith())));
      case GOVERNMENT_DEVICES:
        return Steps.all(
            Stream.concat(Stream.of(ownerKind(Comparison.IS, "government")), ownerTests(scope, j))
                .collect(toImmutableList()));
      case OWN_DEVICES:
        return Steps.all(ownerTests(scope, j).collect(toImmutableList()));
    }
    throw new AssertionError(scope);
  }

  private Stream<Step> ownerTests(Scope.Devices scope, Jurisdiction j) {
    Optional<Jurisdiction> of = ground.device().owner().affiliation();
    Function<Jurisdiction, Optional<Truth>> governedBy =
        by -> of.map(g -> Territory.governs(ground.catalogs(), day, by, scope.subdivisions(), g));
    Step governed = ownerOf(governedBy.apply(j).orElse(Truth.UNKNOWN), Comparison.GOVERNED_BY, j);
    Stream<Step> notExcepted =
        scope.except().stream()
            .map(
                except ->
                    ownerOf(
                        Truth.of(!governedBy.apply(except).equals(Optional.of(Truth.YES))),
                        Comparison.NOT_SURELY_GOVERNED_BY,
                        except));
    return Stream.concat(Stream.of(governed), notExcepted);
  }

  private Step ownerOf(Truth truth, Comparison comparison, Jurisdiction wanted) {
    return new Step.DeviceStates(
        truth,
        DeviceFact.OWNER_AFFILIATION,
        comparison,
        ImmutableList.of(wanted.code()),
        ground.device().owner().affiliation().map(g -> ImmutableList.of(g.code())));
  }

  private Step ownerKind(Comparison comparison, String wanted) {
    Optional<String> kind = ground.device().owner().kind().map(Words::wordOf);
    Truth truth =
        kind.map(k -> Truth.of(k.equals(wanted) == (comparison == Comparison.IS)))
            .orElse(Truth.UNKNOWN);
    return new Step.DeviceStates(
        truth,
        DeviceFact.OWNER_KIND,
        comparison,
        ImmutableList.of(wanted),
        kind.map(ImmutableList::of));
  }

  @Override
  public Step criticalInfrastructure(Scope.CriticalInfrastructure scope) {
    return Steps.all(
        ImmutableList.of(
            ownerKind(Comparison.IS_NOT, "personal"),
            isOneOf(
                DeviceFact.OWNER_SECTOR,
                scope.sectors().asList(),
                ground.device().owner().sector()),
            located(scope.of().orElse(ban.jurisdiction()))));
  }

  @Override
  public Step platform(Scope.OnPlatform scope) {
    return isOneOf(
        DeviceFact.PLATFORM,
        words(scope.platforms()),
        ground.device().platform().map(Words::wordOf));
  }

  @Override
  public Step formFactor(Scope.OfFormFactor scope) {
    return isOneOf(
        DeviceFact.FORM_FACTOR,
        words(scope.formFactors()),
        ground.device().formFactor().map(Words::wordOf));
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

  private Step located(Jurisdiction j) {
    return some(
        DeviceFact.LOCATION,
        Comparison.WITHIN,
        j,
        ground.device().location(),
        x -> Territory.within(ground.catalogs(), day, j, x));
  }

  private Step someGoverned(
      DeviceFact fact, Jurisdiction j, Optional<ImmutableSet<Jurisdiction>> stated) {
    return some(
        fact,
        Comparison.GOVERNED_BY,
        j,
        stated,
        g -> Territory.governs(ground.catalogs(), day, j, false, g));
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

  private static Step isOneOf(
      DeviceFact fact, ImmutableList<String> wanted, Optional<String> stated) {
    return new Step.DeviceStates(
        stated.map(word -> Truth.of(wanted.contains(word))).orElse(Truth.UNKNOWN),
        fact,
        Comparison.IS,
        wanted,
        stated.map(ImmutableList::of));
  }

  private static ImmutableList<String> words(ImmutableSet<? extends Enum<?>> constants) {
    return constants.stream().map(Words::wordOf).sorted().collect(toImmutableList());
  }
}
