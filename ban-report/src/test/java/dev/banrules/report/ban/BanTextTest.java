package dev.banrules.report.ban;

import static dev.banrules.report.Samples.CATALOGS;
import static dev.banrules.report.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Force;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.value.Id;
import dev.banrules.report.Samples;
import dev.banrules.report.catalog.CatalogChanges;
import dev.banrules.report.layout.Style;
import dev.banrules.rules.BanRules;
import dev.banrules.testkit.Golden;
import java.util.List;
import org.junit.jupiter.api.Test;

class BanTextTest {

  private static final PhaseFunction PHASES = BanRules::phase;

  private static final List<Ban> BANS = BanList.sorted(CATALOGS.bans());

  @Test
  void showsABanWithItsTimelineDrawn() {
    Golden.assertSame(
        "show.txt",
        String.join("\n", new BanText(CATALOGS, PHASES, Style.PLAIN).of(Samples.CANADA)));
  }

  @Test
  void showsAnOriginAndAWarning() {
    Golden.assertSame(
        "show-warning.txt",
        String.join("\n", new BanText(CATALOGS, PHASES, Style.PLAIN).of(Samples.WARNING)));
  }

  @Test
  void listsBansWithWhereTheyStand() {
    Golden.assertSame("list.txt", BanList.text(BANS, day("2023-11-01"), PHASES, Style.PLAIN));
  }

  @Test
  void listsWhatHappenedBetweenTwoDays() {
    Golden.assertSame(
        "events.txt", BanList.events(BANS, day("2023-01-01"), day("2024-03-31"), Style.PLAIN));
  }

  @Test
  void saysWhatDiffersBetweenCatalogsLineByLine() {
    Catalog before = CATALOGS.catalogs().get(0);
    Ban warning =
        Ban.builder()
            .id(Samples.WARNING.id())
            .title(Samples.WARNING.title())
            .authority(Samples.WARNING.authority())
            .jurisdiction(Samples.WARNING.jurisdiction())
            .force(Force.BINDING)
            .target(Samples.WARNING.target())
            .scope(Samples.WARNING.scope())
            .prohibits(Samples.WARNING.prohibits())
            .timeline(Samples.WARNING.timeline())
            .build();
    Catalog after =
        Catalog.builder()
            .id(Id.of("sample"))
            .version(2)
            .jurisdictions(before.jurisdictions())
            .vendors(before.vendors())
            .applications(before.applications())
            .addBans(warning)
            .build();

    Golden.assertSame(
        "changes.txt",
        new CatalogChanges(CATALOGS, CatalogSet.of(after), PHASES, Style.PLAIN).text());
  }

  @Test
  void saysNothingWhereNothingDiffers() {
    assertThat(new CatalogChanges(CATALOGS, CATALOGS, PHASES, Style.PLAIN).text())
        .isEqualTo("the catalogs say the same\n");
  }
}
