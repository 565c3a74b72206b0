package dev.banrules.model.ban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.value.Id;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BanTest {

  private static final Timeline SINCE_MAY =
      Timeline.builder().effective(LocalDate.parse("2025-05-01")).build();

  private static Ban.Builder ban() {
    return Ban.builder()
        .id(Id.of("ca-acme"))
        .title("Acme on federal devices")
        .authority("Treasury Board")
        .jurisdiction(Jurisdiction.of("CA"))
        .target(new Target.ByVendor(Id.of("acme"), Reach.self()))
        .scope(Scope.Devices.of(Scope.Relation.GOVERNMENT_DEVICES));
  }

  private static Exemption exemption(String id, String... purposes) {
    return new Exemption(Id.of(id), ImmutableSet.copyOf(purposes), false, Optional.empty());
  }

  @Test
  void bindsAndLeavesPartsAsideUnlessItSaysSo() {
    Ban ban = ban().addProhibits(Conduct.USE).timeline(SINCE_MAY).build();

    assertThat(ban.force()).isEqualTo(Force.BINDING);
    assertThat(ban.embedded()).isFalse();
    assertThat(ban.exemptions()).isEmpty();
  }

  @Test
  void listsConductsInTheirOrder() {
    Ban ban =
        ban()
            .addProhibits(Conduct.PROCURE, Conduct.UPDATE, Conduct.USE)
            .timeline(SINCE_MAY)
            .build();

    assertThat(ban.prohibits()).containsExactly(Conduct.USE, Conduct.UPDATE, Conduct.PROCURE);
  }

  @Test
  void prohibitsSomething() {
    assertThatIllegalArgumentException()
        .isThrownBy(ban().timeline(SINCE_MAY)::build)
        .withMessage("`prohibits` must not be empty: leave it out or name one");
  }

  @Test
  void hasATitleAndAnAuthority() {
    Ban.Builder untitled =
        Ban.builder()
            .id(Id.of("ca-acme"))
            .title(" ")
            .authority("Treasury Board")
            .jurisdiction(Jurisdiction.of("CA"))
            .target(new Target.ByCategory("games"))
            .scope(Scope.Devices.of(Scope.Relation.ALL_DEVICES))
            .addProhibits(Conduct.USE)
            .timeline(SINCE_MAY);
    Ban.Builder anonymous =
        Ban.builder()
            .id(Id.of("ca-acme"))
            .title("Acme")
            .authority("")
            .jurisdiction(Jurisdiction.of("CA"))
            .target(new Target.ByCategory("games"))
            .scope(Scope.Devices.of(Scope.Relation.ALL_DEVICES))
            .addProhibits(Conduct.USE)
            .timeline(SINCE_MAY);

    assertThatIllegalArgumentException()
        .isThrownBy(untitled::build)
        .withMessage("the title of a ban must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(anonymous::build)
        .withMessage("the authority of a ban must not be empty");
  }

  @Test
  void datesOnlyConductsThatItProhibits() {
    Timeline dated =
        Timeline.builder()
            .effective(LocalDate.parse("2025-05-01"))
            .putConducts(Conduct.UPDATE, new ConductDates(Optional.empty(), Optional.empty()))
            .putConducts(Conduct.USE, new ConductDates(Optional.empty(), Optional.empty()))
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(ban().addProhibits(Conduct.USE).timeline(dated)::build)
        .withMessage("the timeline dates a conduct that the ban does not prohibit: `update`");
  }

  @Test
  void givesEachExemptionItsOwnId() {
    Ban.Builder twice =
        ban()
            .addProhibits(Conduct.USE)
            .timeline(SINCE_MAY)
            .addExemptions(exemption("law", "law-enforcement"), exemption("law", "official-duty"));

    assertThatIllegalArgumentException()
        .isThrownBy(twice::build)
        .withMessage("two exemptions have the id `law`");
  }

  @Test
  void anExemptionIsForSomePurpose() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> exemption("law"))
        .withMessage("the purposes of an exemption must not be empty: leave it out or name one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> exemption("law", "Law enforcement"))
        .withMessage("`Law enforcement` is not a kebab-case word such as `law-enforcement`");
  }

  @Test
  void rationaleIsKebabCaseWords() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            ban().addProhibits(Conduct.USE).timeline(SINCE_MAY).addRationale("Espionage!")::build)
        .withMessage("`Espionage!` is not a kebab-case word such as `law-enforcement`");
  }

  @Test
  void aSecondValueIsAnErrorAndSoIsNone() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> Ban.builder().build())
        .withMessageContaining("jurisdiction");
  }
}
