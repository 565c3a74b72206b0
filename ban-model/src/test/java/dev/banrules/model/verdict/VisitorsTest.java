package dev.banrules.model.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.reflect.Reflection;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Party;
import dev.banrules.model.fact.DeviceFact;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A visitor is asked by the method for the kind at hand, and what it makes is handed on. */
class VisitorsTest {

  private static final LocalDate DAY = LocalDate.EPOCH;
  private static final PartRef.Listed SOFTWARE = PartRef.Listed.software(0);
  private static final Step STEP = new Step.Unrecognised(Truth.UNKNOWN);

  static Stream<Arguments> steps() {
    return Stream.of(
        Arguments.of(new Step.All(Truth.YES, ImmutableList.of()), "all"),
        Arguments.of(new Step.Any(Truth.NO, ImmutableList.of()), "any"),
        Arguments.of(new Step.Not(Truth.UNKNOWN, STEP), "not"),
        Arguments.of(
            new Step.DeviceStates(
                Truth.UNKNOWN,
                DeviceFact.LOCATION,
                Step.Comparison.WITHIN,
                ImmutableList.of("CA"),
                Optional.empty()),
            "device"),
        Arguments.of(
            new Step.ApplicationIs(
                Truth.NO,
                Id.of("x"),
                ImmutableList.of(),
                Optional.empty(),
                Optional.empty(),
                ImmutableSet.of(),
                Optional.empty()),
            "application"),
        Arguments.of(new Step.VendorReached(Truth.NO, Id.of("x"), ImmutableList.of()), "vendor"),
        Arguments.of(
            new Step.OriginIs(
                Truth.NO,
                ImmutableList.of(),
                ImmutableList.of(),
                Optional.empty(),
                ImmutableList.of()),
            "origin"),
        Arguments.of(new Step.CategoryIs(Truth.NO, "games", Optional.empty()), "category"),
        Arguments.of(
            new Step.VendorsThatCount(Truth.UNKNOWN, ImmutableList.of()), "vendorsThatCount"),
        Arguments.of(
            new Step.Listed(Truth.NO, Id.of("x"), true, ImmutableList.of(), ImmutableList.of()),
            "listed"),
        Arguments.of(new Step.Anything(Truth.YES), "anything"),
        Arguments.of(
            new Step.Bounded(Truth.UNKNOWN, Step.Bound.POSSIBLE_IDENTITY, STEP), "bounded"),
        Arguments.of(STEP, "unrecognised"));
  }

  @ParameterizedTest
  @MethodSource("steps")
  void stepsAreVisitedByTheirKind(Step step, String method) {
    assertThat(step.accept(VisitorsTest.<Step.Visitor<Object>>naming(Step.Visitor.class)))
        .isEqualTo(method + " " + step);
  }

  static Stream<Arguments> evidence() {
    return Stream.of(
        Arguments.of(new Evidence.Identified(SOFTWARE, ImmutableList.of()), "identified"),
        Arguments.of(new Evidence.Act(Conduct.INSTALL, Optional.empty()), "act"),
        Arguments.of(new Evidence.InScope(DAY, STEP), "inScope"),
        Arguments.of(new Evidence.OnTarget(DAY, SOFTWARE, -1, STEP), "onTarget"),
        Arguments.of(new Evidence.InPhase(Conduct.USE, DAY, Phase.GRACE), "inPhase"),
        Arguments.of(new Evidence.StatusUnknown(DAY), "statusUnknown"),
        Arguments.of(
            new Evidence.NotBound(Party.USERS, ImmutableSortedSet.of(Party.of("stores"))),
            "notBound"),
        Arguments.of(
            new Evidence.Excuse(Optional.empty(), Optional.empty(), DAY, Truth.NO), "excuse"));
  }

  @ParameterizedTest
  @MethodSource("evidence")
  void evidenceIsVisitedByItsKind(Evidence evidence, String method) {
    assertThat(
            evidence.accept(VisitorsTest.<Evidence.Visitor<Object>>naming(Evidence.Visitor.class)))
        .isEqualTo(method + " " + evidence);
  }

  static Stream<Arguments> facts() {
    return Stream.of(
        Arguments.of(DeviceFact.PLATFORM, "device"),
        Arguments.of(new Fact.OfSoftware(SOFTWARE, Fact.SoftwareDetail.VERSION), "software"),
        Arguments.of(new Fact.OfVendor(Id.of("x"), Fact.VendorDetail.STAKES), "vendor"),
        Arguments.of(
            new Fact.OfApplication(Id.of("x"), Fact.ApplicationDetail.ENTRY), "application"),
        Arguments.of(new Fact.OfList(Id.of("x")), "list"),
        Arguments.of(new Fact.OfBan(Id.of("x")), "ban"));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void factsAreVisitedByTheirKind(Fact fact, String method) {
    assertThat(fact.accept(VisitorsTest.<Fact.Visitor<Object>>naming(Fact.Visitor.class)))
        .isEqualTo(method + " " + fact);
  }

  /** So that a kind that is added is tried here, too. */
  @Test
  void allKindsAreTried() {
    assertThat(kinds(steps())).containsExactlyInAnyOrder(Step.class.getPermittedSubclasses());
    assertThat(kinds(evidence()))
        .containsExactlyInAnyOrder(Evidence.class.getPermittedSubclasses());
    assertThat(kinds(facts())).containsExactlyInAnyOrder(Fact.class.getPermittedSubclasses());
  }

  private static Stream<Class<?>> kinds(Stream<Arguments> values) {
    return values.map(arguments -> arguments.get()[0].getClass());
  }

  /** Names the method that was called and what it was called with. */
  @SuppressWarnings("unchecked") // the proxy is a visitor whatever it makes
  private static <V> V naming(Class<? super V> visitor) {
    return (V)
        Reflection.newProxy(
            visitor, (proxy, method, arguments) -> method.getName() + " " + arguments[0]);
  }
}
