package dev.banrules.rules.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Succession;
import dev.banrules.model.value.Id;
import dev.banrules.rules.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Semantics §5: successors, directly or through others, each from its day on. */
class SuccessionsTest {

  /**
   * Second succeeds first since March and again since June; third succeeds second since ever, and
   * first since July; first succeeds third, which closes a circle.
   */
  private final Successions successions =
      Successions.of(
          CatalogSet.of(
              Samples.catalog()
                  .addVendors(Samples.vendor("acme").build())
                  .addApplications(
                      application("first", "third"),
                      application("second", "first 2025-03-01", "first 2025-06-01"),
                      application("third", "second", "first 2025-07-01"),
                      application("other"))
                  .build()));

  /** An application that succeeds others, each written with the day from which it does, if any. */
  private static Application application(String id, String... predecessors) {
    Application.Builder application = Samples.application(id, "acme");
    for (String predecessor : predecessors) {
      List<String> words = Splitter.on(' ').splitToList(predecessor);
      application.addSuccessorOf(
          new Succession<>(
              Id.of(words.get(0)), words.stream().skip(1).findFirst().map(LocalDate::parse)));
    }
    return application.build();
  }

  private static ImmutableList<Id<Application>> ids(@Nullable String ids) {
    return Optional.ofNullable(ids).stream()
        .flatMap(text -> Splitter.on(' ').splitToStream(text))
        .map(Id::<Application>of)
        .collect(ImmutableList.toImmutableList());
  }

  @ParameterizedTest(name = "from {0} to {1} on {2}: {3}")
  @CsvSource(
      nullValues = "none",
      value = {
        "first, first, 2025-01-01, first",
        "first, second, 2025-02-28, none",
        "first, second, 2025-03-01, first second",
        "first, third, 2025-02-28, none",
        "first, third, 2025-06-30, first second third",
        "first, third, 2025-07-01, first third",
        "second, first, 2025-01-01, second third first",
        "first, other, 2025-07-01, none"
      })
  void leadFromAnApplicationToItsSuccessors(
      String from, String to, LocalDate day, @Nullable String path) {
    assertThat(successions.path(Id.of(from), Id.of(to), day)).isEqualTo(ids(path));
    assertThat(successions.on(day, Id.of(from)).contains(Id.of(to))).isEqualTo(path != null);
  }

  @ParameterizedTest
  @CsvSource({"first, first second third", "third, first second third", "other, other"})
  void everSucceedWhatTheySucceedOnSomeDay(String application, String ever) {
    assertThat(successions.everOf(Id.of(application)))
        .containsExactlyInAnyOrderElementsOf(ids(ever));
  }

  @Test
  void changeOnTheDaysFromWhichOneCounts() {
    assertThat(successions.changes())
        .containsExactly(
            LocalDate.parse("2025-03-01"),
            LocalDate.parse("2025-06-01"),
            LocalDate.parse("2025-07-01"));
  }
}
