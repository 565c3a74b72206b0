package dev.banrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Target;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.VersionRange;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Finding;
import dev.banrules.verify.Auditor;
import dev.banrules.verify.reference.ReferenceAuditor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * VERS ranges of several constraints, by engine and reference: a version that is spelled otherwise
 * than an equal bound is that bound (VERS, "checking if a version is contained within a range").
 */
class EcosystemRangesTest {

  private static final AuditOptions OPTIONS = AuditOptions.builder().hints(false).build();

  @ParameterizedTest
  @CsvSource(
      delimiter = ',',
      value = {
        // between two bounds
        "npm/>=2.0.0|<3.0.0, 2.0.0, certain",
        "npm/>=2.0.0|<3.0.0, v2.0.0, certain",
        "npm/>=2.0.0|<3.0.0, 2.0.0+b, certain",
        "npm/>=2.0.0|<3.0.0, 2.9.9, certain",
        "npm/>=2.0.0|<3.0.0, v3.0.0, none",
        "npm/>=2.0.0|<3.0.0, 1.9.9, none",
        "npm/>2.0.0|<=3.0.0, v2.0.0, none",
        "npm/>2.0.0|<=3.0.0, v3.0.0, certain",
        "maven/>=2.13.0|<2.15.0, 2.13, certain",
        "maven/>=2.13.0|<2.15.0, 2.15, none",
        "maven/>=2.0.0|<3, 2, certain",
        "maven/>=2.0.0|<3, 2.0.0.Final, certain",
        "maven/>=2.0.0|<3, 2.0-RELEASE, certain",
        "maven/>=2.0.0|<=2.14.1, 2.14.1.Final, certain",
        "golang/>=v1.2.0|<=v1.9.0, v1.9.0+incompatible, certain",
        "golang/>=v2.0.0|<v3.0.0, v2.0, certain",
        "deb/>=1.2|<2, 0:1.2, certain",
        "deb/>=1.2|<2, 1.02, certain",
        "deb/>=1.2|<2, 1.2-0, certain",
        "deb/>=1.2|<2, 1.2~rc1, none",
        "rpm/>=1.2|<2, 0:1.2, certain",
        "rpm/>=1.2|<2, 1.02, certain",
        // a release counts only where both have one
        "rpm/<2, 2-1.el9, none",
        "rpm/>=1.2|<2, 1.2-1.el9, certain",
        "rpm/>=1.2|<2, 2-1.el9, none",
        "rpm/>=2, 2-1, certain",
        "rpm/>=0:1.2|<2, 1.2-1, certain",
        "rpm/>=1.2-3|<2, 1.2-2, none",
        "rpm/>=1.2-3|<2, 1.2, certain",
        // exceptions and versions named one by one
        "maven/>=1.0|!=2.0|<3.0, 2.0.0, none",
        "maven/>=1.0|!=2.0|<3.0, 2.0.1, certain",
        "npm/>=1.0.0|!=1.5.0|<2.0.0, v1.5.0, none",
        "npm/!=1.5.0, v1.5.0, none",
        "npm/!=1.5.0, 1.5.1, certain",
        "npm/!=1.5.0|!=1.6.0, 1.6.0+b, none",
        "npm/!=1.5.0|!=1.6.0, 1.4.0, certain",
        "npm/1.0.0|1.2.0, 1.2.0+b, certain",
        "npm/1.0.0|1.2.0, 1.1.0, none",
        "npm/1.0.0|!=1.2.0, 1.1.0, none",
        "maven/2.0|3.0, 2.0.0, certain",
        // several ranges
        "npm/<1.0.0|>=2.0.0, 0.9.0, certain",
        "npm/<1.0.0|>=2.0.0, 1.0.0, none",
        "npm/<1.0.0|>=2.0.0, 1.5.0, none",
        "npm/<1.0.0|>=2.0.0, 2.0.0, certain",
        "npm/<1.0.0|>=2.0.0, 9.0.0, certain",
        "npm/1.0.0|>=2.0.0|<3.0.0|4.0.0, 1.0.0, certain",
        "npm/1.0.0|>=2.0.0|<3.0.0|4.0.0, 0.5.0, none",
        "npm/1.0.0|>=2.0.0|<3.0.0|4.0.0, 3.5.0, none",
        "npm/1.0.0|>=2.0.0|<3.0.0|4.0.0, 4.0.0, certain",
        "npm/<1.0.0|1.5.0|>=2.0.0|<=3.0.0|>4.0.0, 1.5.0, certain",
        "npm/<1.0.0|1.5.0|>=2.0.0|<=3.0.0|>4.0.0, 1.6.0, none",
        "npm/<1.0.0|1.5.0|>=2.0.0|<=3.0.0|>4.0.0, 3.0.0, certain",
        "npm/<1.0.0|1.5.0|>=2.0.0|<=3.0.0|>4.0.0, 4.0.0, none",
        "npm/<1.0.0|1.5.0|>=2.0.0|<=3.0.0|>4.0.0, 4.0.1, certain",
        // what is no version of the ecosystem
        "npm/>=1.0.0|<2.0.0, 2.0, possible",
        "npm/>=2.6.0, 2, possible",
        "npm/2.0.0, 2.5, possible",
        "npm/>=2.0.0, 2.x, possible",
        "npm/>=2.0.0, 2.0.0.1, possible",
        "npm/>=2.0.0, 2.0.0-, possible",
        "golang/>=v1.0.0|<v2.0.0, latest, possible",
        "npm/>=1.0.0|<2.0.0, 01.5.0, possible",
        "deb/>2, n/a, possible",
        "deb/>=1.0|<2, 1:, possible",
        "deb/>=1.0|<2, 1.5/2, possible",
        "rpm/<2.0, n/a, possible",
        "maven/>2.0, n/a, possible",
        "generic/>2.0, n/a, possible",
        "pypi/>=1.0|<2.0, 1.5, possible",
        // bounds of npm may leave zeros out
        "npm/>=2|<3, 2.0.0, certain",
        "npm/>=2|<3, 1.9.9, none",
        "npm/>=2.1|<v3, 3.0.0, none",
        "npm/>=2-beta, 2.0.0, possible",
        // bounds that are not in order by the ecosystem's rules
        "deb/>=1.2|<1.2~rc1, 1.2, possible",
        "maven/>=1.0|!=1.0.0|<2.0, 1.5, possible",
        "npm/*, whatever, certain"
      })
  void areAnswered(String range, String version, String expected) {
    for (Auditor auditor : List.of(new EngineAuditor(), new ReferenceAuditor())) {
      assertThat(certainty(auditor, "vers:" + range, version))
          .as(auditor.getClass().getSimpleName())
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({"npm/>=1.0.0, 1.0.0-a, .a", "deb/>=1, 1, -a", "golang/>=v1.0.0, v1.0.0-a, .a"})
  void areUnknownOfATextThatNoVersionIsAsLongAs(String range, String start, String part) {
    areAnswered(range, start + part.repeat(30_000), "possible");
  }

  private static String certainty(Auditor auditor, String range, String version) {
    Target target =
        new Target.ByApplication(
            Id.of("game"), false, Optional.of(VersionRange.parse(range)), ImmutableSet.of());
    Software software = Samples.software("deb:game").version(version).build();
    return auditor
        .audit(
            Samples.acmeWith(Samples.ban("ban").target(target).build()),
            List.of(),
            Samples.device().software(List.of(software)).build(),
            Samples.EFFECTIVE,
            OPTIONS)
        .findings()
        .stream()
        .findFirst()
        .map(Finding::certainty)
        .map(certainty -> certainty.name().toLowerCase(java.util.Locale.ROOT))
        .orElse("none");
  }
}
