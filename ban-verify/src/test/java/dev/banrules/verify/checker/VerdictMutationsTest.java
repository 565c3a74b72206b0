package dev.banrules.verify.checker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.verdict.Evidence;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Step;
import dev.banrules.model.verdict.Verdict;
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

  @Test
  void everyPartOfVerdictAndFindingIsAltered() {
    assertThat(names()).containsAll(abstractMethods(Verdict.class).toList());
    assertThat(names()).contains("coverage", "options");
    assertThat(names()).contains("askedBy", "jurisdictions", "hints", "unrecognised", "undated");
    // no finding that is not due may have a deadline
    assertThat(names())
        .containsAll(abstractMethods(Finding.class).filter(name -> !name.equals("due")).toList());
  }

  @Test
  void everyPartOfTheEvidenceIsAltered() {
    List<String> components =
        Stream.of(
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
                Step.Link.class)
            .flatMap(type -> Arrays.stream(type.getRecordComponents()))
            .map(component -> component.getName())
            // no application may be sure whose vendor is not
            .filter(name -> !name.equals("vendorSure"))
            .toList();
    assertThat(names()).containsAll(components);
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
  private static Set<String> names() {
    return MUTATIONS.stream()
        .flatMap(mutation -> Stream.of(mutation.place().split("[^A-Za-z]+")))
        .collect(Collectors.toSet());
  }
}
