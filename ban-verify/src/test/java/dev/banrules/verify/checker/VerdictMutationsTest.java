package dev.banrules.verify.checker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.verdict.Evidence;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Step;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.verify.TestDocuments;
import dev.banrules.verify.conformance.ConformanceCase;
import dev.banrules.verify.conformance.ConformanceCases;
import dev.banrules.verify.reference.ReferenceAuditor;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No part of a verdict is left unaltered. */
class VerdictMutationsTest {

  private static final List<Mutation> MUTATIONS = VerdictMutations.of(HandMade.verdict());

  /** Cases whose evidence has what the verdict made by hand has not. */
  private static final Set<String> CASES =
      Set.of(
          "whose-place-not-stated",
          "listed-and-cleared",
          "edition-and-version",
          "known-until-the-day",
          "binds-suppliers",
          "anything-nobody-knows",
          "all-of-tencent-but-qq");

  @Test
  void everyPartOfVerdictAndFindingIsAltered() {
    Set<String> names = names(MUTATIONS);
    assertThat(names).containsAll(abstractMethods(Verdict.class).toList());
    assertThat(names).contains("coverage", "options");
    assertThat(names).contains("askedBy", "jurisdictions", "hints", "unrecognised", "undated");
    // no finding that is not due may have a deadline
    assertThat(names)
        .containsAll(abstractMethods(Finding.class).filter(name -> !name.equals("due")).toList());
  }

  @Test
  void everyPartOfTheEvidenceIsAltered() {
    assertThat(names(MUTATIONS))
        .containsAll(
            components(
                Evidence.Identified.class,
                Evidence.Act.class,
                Evidence.InScope.class,
                Evidence.OnTarget.class,
                Evidence.InPhase.class,
                Evidence.Excuse.class,
                Identity.class,
                Identity.Basis.class,
                Step.All.class,
                Step.Not.class,
                Step.DeviceStates.class,
                Step.VendorReached.class,
                Step.OriginIs.class,
                Step.CategoryIs.class,
                Step.Link.class));
  }

  @Test
  void everyPartOfRarerEvidenceIsAltered() {
    List<Mutation> mutations =
        ConformanceCases.definition().stream()
            .filter(asked -> CASES.contains(asked.name()))
            .flatMap(asked -> VerdictMutations.of(verdict(asked)).stream())
            .toList();
    assertThat(names(mutations))
        .containsAll(
            components(
                Evidence.StatusUnknown.class,
                Evidence.NotBound.class,
                Step.ApplicationIs.class,
                Step.VendorsThatCount.class,
                Step.VendorCase.class,
                Step.VendorStep.class,
                Step.Listed.class,
                Step.EntryStep.class,
                Step.Anything.class,
                Step.Unrecognised.class,
                Step.Bounded.class));
  }

  private static Verdict verdict(ConformanceCase asked) {
    TestDocuments documents = new TestDocuments();
    return new ReferenceAuditor()
        .audit(
            documents.catalogs(asked.catalogs()),
            List.of(),
            documents.device(asked.device()),
            asked.at(),
            asked.options());
  }

  private static List<String> components(Class<?>... types) {
    return Arrays.stream(types)
        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
        .map(component -> component.getName())
        .toList();
  }

  @Test
  void eachDiffersFromTheVerdict() {
    assertThat(MUTATIONS).extracting(Mutation::verdict).doesNotContain(HandMade.verdict());
  }

  private static Stream<String> abstractMethods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .map(method -> method.getName());
  }

  /** The words of all places. */
  private static Set<String> names(List<Mutation> mutations) {
    return mutations.stream()
        .flatMap(mutation -> Stream.of(mutation.place().split("[^A-Za-z]+")))
        .collect(Collectors.toSet());
  }
}
