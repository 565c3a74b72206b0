package dev.banrules.rules.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.AuditOptions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which bans concern software, and which are of a jurisdiction, whatever the device. */
class BansConcerningTest {

  private static final World WORLD =
      World.with(
          World.ban(
              "ended",
              "{'application': 'spin'}",
              "'timeline': {'effective': '2019-01-01', 'ended': '2020-01-01'}"),
          World.ban("game", "{'application': 'game', 'versions': '<8'}"),
          World.ban("of-acme", "{'vendor': 'acme', 'reach': {'subsidiaries': '>50'}}"),
          World.ban("of-eu", "{'application': 'spin'}", "'jurisdiction': 'EU'"),
          World.ban("part", "{'application': 'game'}", "'embedded': true"));

  private static List<String> ids(List<Ban> bans) {
    return bans.stream().map(Ban::id).map(Id::value).toList();
  }

  private static String concerning(String software, String at, AuditOptions options) {
    return String.join(
        " ",
        ids(WORLD.engine().bansConcerning(World.software(software), LocalDate.parse(at), options)));
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'identifiers': ['deb:game']} | 2025-05-20 | game of-acme part",
        "{'identifiers': ['deb:game'], 'version': '9'} | 2025-05-20 | of-acme part",
        "{'identifiers': ['deb:suite']} | 2025-05-20 | part",
        "{'identifiers': ['deb:sis']} | 2025-05-20 | ''",
        "{'identifiers': ['deb:unknown']} | 2025-05-20 | ''",
        // Before and after any of them binds, too.
        "{'identifiers': ['deb:game']} | 1990-01-01 | game of-acme part",
        "{'identifiers': ['deb:spin']} | 2025-05-20 | ended of-acme of-eu",
        // Acme owns it from June on.
        "{'identifiers': ['deb:late']} | 2025-05-31 | ''",
        "{'identifiers': ['deb:late']} | 2025-06-01 | of-acme"
      })
  void areThoseWhoseTargetMatchesSurelyOrPossibly(String software, String at, String bans) {
    assertThat(concerning(software, at, World.PLAIN)).isEqualTo(bans.replace("''", ""));
  }

  @Test
  void areOfTheChosenJurisdictions() {
    String spin = "{'identifiers': ['deb:spin']}";
    AuditOptions eu =
        AuditOptions.builder().from(World.PLAIN).addJurisdictions(Jurisdiction.of("EU")).build();

    assertThat(concerning(spin, "2025-05-31", eu)).isEqualTo("of-eu");
    // CA is a member in June alone.
    assertThat(concerning(spin, "2025-06-01", eu)).isEqualTo("ended of-acme of-eu");
  }

  @Test
  void bansOfAJurisdictionAreItsOwnAndThoseWithinIt() {
    LocalDate may = LocalDate.parse("2025-05-31");

    assertThat(ids(WORLD.engine().bansOf(List.of(Jurisdiction.of("EU")), may)))
        .containsExactly("of-eu");
    assertThat(
            ids(
                WORLD
                    .engine()
                    .bansOf(List.of(Jurisdiction.of("EU")), LocalDate.parse("2025-06-30"))))
        .containsExactly("ended", "game", "of-acme", "of-eu", "part");
    assertThat(ids(WORLD.engine().bansOf(List.of(), may)))
        .containsExactly("ended", "game", "of-acme", "of-eu", "part");
    assertThat(WORLD.engine().bansOf(List.of(Jurisdiction.of("US")), may)).isEmpty();
  }
}
