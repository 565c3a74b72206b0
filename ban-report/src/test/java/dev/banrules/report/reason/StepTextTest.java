package dev.banrules.report.reason;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.fact.DeviceFact;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.VersionRange;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Step;
import dev.banrules.report.wording.DisplayNames;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each kind of leaf says what is so, whether it is asserted or negated. */
class StepTextTest {

  private static final StepText TEXT = new StepText(new DisplayNames(CatalogSet.of()));
  private static final Id<Application> TIKTOK = Id.of("tiktok");

  private static Step application(Truth truth, boolean found, String version) {
    return new Step.ApplicationIs(
        truth,
        TIKTOK,
        found ? ImmutableList.of(TIKTOK) : ImmutableList.of(),
        Optional.of(VersionRange.parse("<8.0")),
        Optional.of(version).filter(text -> !text.isEmpty()),
        ImmutableSet.of(),
        Optional.empty());
  }

  @Test
  void anApplicationIsOrIsNot() {
    assertThat(TEXT.sentence(application(Truth.YES, true, "7.0")))
        .isEqualTo("the application is tiktok, version 7.0 of <8.0");
    assertThat(TEXT.sentence(application(Truth.NO, true, "9.0")))
        .isEqualTo("the application is tiktok, version 9.0 (asked for: <8.0)");
    assertThat(TEXT.sentence(application(Truth.UNKNOWN, true, "")))
        .isEqualTo("the application is tiktok, but its version is not stated (asked for: <8.0)");
    assertThat(TEXT.sentence(application(Truth.NO, false, "7.0")))
        .isEqualTo("the application is not tiktok");
  }

  @Test
  void aNegationSaysWhatMakesIt() {
    Step not = new Step.Not(Truth.YES, application(Truth.NO, false, "7.0"));

    assertThat(TEXT.decisive(not)).isEqualTo(List.of("the application is not tiktok"));
  }

  @Test
  void aVendorIsOrIsNot() {
    assertThat(TEXT.sentence(new Step.VendorReached(Truth.NO, Id.of("acme"), ImmutableList.of())))
        .isEqualTo("the vendor is not acme");
    assertThat(TEXT.sentence(new Step.VendorReached(Truth.YES, Id.of("acme"), ImmutableList.of())))
        .isEqualTo("the vendor is acme");
  }

  @Test
  void aFactThatIsNotStatedHasAName() {
    Step partner =
        new Step.DeviceStates(
            Truth.UNKNOWN,
            DeviceFact.CONTRACTS_WITH,
            Step.Comparison.GOVERNED_BY,
            ImmutableList.of("US"),
            Optional.empty());

    assertThat(TEXT.sentence(partner))
        .isEqualTo("contract partner is not stated (asked for: part of US)");
  }
}
