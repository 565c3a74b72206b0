package dev.banrules.model.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.value.Id;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTest {

  private static final LocalDate MAY = LocalDate.parse("2025-05-01");

  private static Finding.Builder finding(Consequence consequence, Certainty certainty) {
    return Finding.builder()
        .ban(Id.of("ca-acme"))
        .softwareIndex(0)
        .conduct(Conduct.USE)
        .consequence(consequence)
        .certainty(certainty);
  }

  private static Finding finding(String text) {
    String[] parts = text.split(" ");
    Consequence consequence = Consequence.valueOf(parts[1]);
    return finding(consequence, Certainty.valueOf(parts[0]))
        .due(consequence == Consequence.DUE ? Optional.of(MAY) : Optional.empty())
        .build();
  }

  private static ImmutableList<Finding> findings(String text) {
    return Arrays.stream(text.split(" *, *"))
        .filter(part -> !part.isEmpty())
        .map(FindingTest::finding)
        .collect(ImmutableList.toImmutableList());
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | COMPLIANT | ALLOW",
        "CERTAIN VIOLATION | VIOLATING | DENY",
        "POSSIBLE VIOLATION | UNDETERMINED | REVIEW",
        "CERTAIN DUE | DUE | ALLOW",
        "POSSIBLE DUE | DUE | ALLOW",
        "CERTAIN UPCOMING | COMPLIANT | ALLOW",
        "CERTAIN ADVISORY | COMPLIANT | ALLOW",
        "CERTAIN SUSPENDED | COMPLIANT | ALLOW",
        "CERTAIN NOTICE | COMPLIANT | ALLOW",
        "CERTAIN EXEMPT | COMPLIANT | ALLOW",
        "CERTAIN DUE, POSSIBLE VIOLATION | UNDETERMINED | REVIEW",
        "POSSIBLE VIOLATION, CERTAIN DUE | UNDETERMINED | REVIEW",
        "POSSIBLE VIOLATION, CERTAIN VIOLATION | VIOLATING | DENY",
        "CERTAIN VIOLATION, POSSIBLE VIOLATION | VIOLATING | DENY",
        "CERTAIN EXEMPT, CERTAIN DUE | DUE | ALLOW"
      })
  void theGravestFindingIsWhatAVerdictComesTo(String text, Status status, Answer answer) {
    ImmutableList<Finding> findings = findings(text);
    Verdict verdict = Verdict.builder().device("d").at(MAY).findings(findings).build();
    Decision decision =
        Decision.builder()
            .device("d")
            .at(MAY)
            .conduct(Conduct.INSTALL)
            .findings(findings)
            .recognised(true)
            .build();

    assertThat(Verdict.statusOf(findings, Coverage.COMPLETE)).isEqualTo(status);
    assertThat(verdict.status()).isEqualTo(status);
    assertThat(decision.answer()).isEqualTo(answer);
  }

  @ParameterizedTest(name = "{0} and coverage {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | COMPLETE | COMPLIANT",
        "'' | PARTIAL | UNDETERMINED",
        "'' | NONE | UNDETERMINED",
        "CERTAIN DUE | PARTIAL | UNDETERMINED",
        "CERTAIN VIOLATION | NONE | VIOLATING",
        "POSSIBLE VIOLATION | PARTIAL | UNDETERMINED"
      })
  void nobodyIsCompliantWhoseSoftwareIsNotAllListed(String text, Coverage coverage, Status status) {
    Verdict verdict =
        Verdict.builder()
            .device("d")
            .at(MAY)
            .coverage(coverage)
            .findings(text.isEmpty() ? ImmutableList.of() : findings(text))
            .build();

    assertThat(verdict.status()).isEqualTo(status);
  }

  @ParameterizedTest
  @EnumSource
  void aDeadlineStandsOnDueFindingsAlone(Consequence consequence) {
    boolean due = consequence == Consequence.DUE;
    Finding.Builder wrong =
        finding(consequence, Certainty.CERTAIN).due(due ? Optional.empty() : Optional.of(MAY));

    assertThatIllegalArgumentException()
        .isThrownBy(wrong::build)
        .withMessage("a deadline stands on due findings, and on no others");
  }

  @Test
  void aPositionIsFromZero() {
    Finding.Builder wrong =
        Finding.builder()
            .ban(Id.of("ca-acme"))
            .softwareIndex(-1)
            .conduct(Conduct.USE)
            .consequence(Consequence.EXEMPT)
            .certainty(Certainty.CERTAIN);

    assertThatIllegalArgumentException()
        .isThrownBy(wrong::build)
        .withMessage("a position is from 0: -1");
  }

  @ParameterizedTest(name = "{0} sure of {1}: {2}")
  @CsvSource({
    "APPLICATION, wechat, true",
    "VENDOR, wechat, true",
    "NOTHING, wechat, true",
    "VENDOR, , true",
    "NOTHING, , true",
    "APPLICATION, , false"
  })
  void anApplicationIsSureOnlyWhereThereIsOne(Identity.Sure sure, String application, boolean ok) {
    Optional<Id<dev.banrules.model.software.Application>> id =
        Optional.ofNullable(application).map(Id::of);

    if (ok) {
      Identity identity = identity(id, sure, 1);
      assertThat(identity.application()).isEqualTo(id);
      assertThat(identity.vendorSure()).isEqualTo(sure != Identity.Sure.NOTHING);
      assertThat(identity.applicationSure()).isEqualTo(sure == Identity.Sure.APPLICATION);
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> identity(id, sure, 1))
          .withMessage("an application is sure only where there is one");
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0.0", "-0.5, -0.5", "1.01, 1.01", "NaN, NaN"})
  void aScoreIsAboveZeroAndAtMostOne(double score, String shown) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> identity(Optional.empty(), Identity.Sure.NOTHING, score))
        .withMessage("a score is above 0 and at most 1: %s", shown);
  }

  @Test
  void anIdentityMayHaveNoVendorButNotNothing() {
    Id<dev.banrules.model.software.Application> orphan = Id.of("orphan");

    Identity sure = Identity.ofApplication(orphan, Optional.empty(), ImmutableList.of());
    assertThat(sure.vendor()).isEmpty();
    assertThat(sure.applicationSure()).isTrue();
    assertThat(sure.statedVendor()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Identity.possible(Optional.empty(), Optional.empty(), 1, ImmutableList.of()))
        .withMessage("an identity is a vendor or an application");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Identity(
                    Optional.empty(),
                    Optional.of(orphan),
                    Identity.Sure.VENDOR,
                    1,
                    ImmutableList.of()))
        .withMessage("a vendor is sure only where there is one");
  }

  private static Identity identity(
      Optional<Id<dev.banrules.model.software.Application>> application,
      Identity.Sure sure,
      double score) {
    return new Identity(
        Optional.of(Id.of("tencent")), application, sure, score, ImmutableList.of());
  }

  @Test
  void refersToTheCatalogThatItRestsOn() {
    Catalog catalog = Catalog.builder().id(Id.of("own")).version(3).digest("sha256:00").build();

    assertThat(CatalogReference.to(catalog))
        .isEqualTo(new CatalogReference(Id.of("own"), 3, Optional.of("sha256:00")));
  }
}
