package dev.banrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Target;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RecompileTest {

  private static final int MANY = 20_000;

  private static CatalogSet bansOn(List<Application> applications, List<Ban> bans) {
    return CatalogSet.of(
        Samples.catalog()
            .addVendors(Samples.vendor("acme").build())
            .applications(applications)
            .bans(bans)
            .build());
  }

  private static Application application(String identifier) {
    return Application.builder()
        .id(Id.of("game"))
        .name("Game")
        .vendor(Id.of("acme"))
        .addIdentifiers(IdentifierPattern.parse(identifier))
        .build();
  }

  private static Ban banOn(String id, String application) {
    return Samples.ban(id).target(Target.ByApplication.of(Id.of(application))).build();
  }

  /** The evidence repeats identifiers as catalogs spell them, also where a scheme ignores case. */
  @Test
  void anIdentifierThatIsSpelledOtherwiseIsAChange() {
    List<Ban> bans = List.of(banOn("b", "game"));
    CatalogSet respelled = bansOn(List.of(application("winget:Acme.Game")), bans);
    BanRules before = BanRules.compile(bansOn(List.of(application("winget:acme.game")), bans));
    DeviceProfile device =
        Samples.device().addSoftware(Samples.software("winget:ACME.GAME").build()).build();

    BanRules after = before.recompile(respelled, List.of());

    assertThat(after.audit(device, Samples.EFFECTIVE))
        .isEqualTo(BanRules.compile(respelled).audit(device, Samples.EFFECTIVE));
  }

  @Test
  void bansThatComeAndGoAreFoundAndNoLongerFound() {
    DeviceProfile device =
        Samples.device().addSoftware(Samples.software("deb:game").build()).build();
    Application game = application("deb:game");
    BanRules rules = BanRules.compile(bansOn(List.of(game), List.of(banOn("b5", "game"))));
    for (String ids : List.of("b1 b5", "b1 b5 b9", "b3", "", "b2 b3 b4", "b3 b4")) {
      List<Ban> bans = new ArrayList<>();
      for (String id : ids.split(" ")) {
        if (!id.isEmpty()) {
          bans.add(banOn(id, "game"));
        }
      }
      rules = rules.recompile(bansOn(List.of(game), bans), List.of());

      assertThat(rules.audit(device, Samples.EFFECTIVE).findings())
          .extracting(finding -> finding.ban().value())
          .containsExactlyElementsOf(bans.stream().map(ban -> ban.id().value()).toList());
    }
  }

  /** To compile each of these rules anew takes some fifty times as long. */
  @Test
  @Timeout(60)
  void takesTimeByWhatChanged() {
    CatalogSet catalogs =
        bansOn(
            times(MANY, i -> Samples.application("a" + i, "acme").build()),
            times(MANY, i -> banOn("b" + i, "a" + i)));
    BanRules rules = BanRules.compile(catalogs);
    for (int i = 0; i < 2_000; i++) {
      rules = rules.recompile(catalogs, List.of());
    }

    assertThat(
            rules.audit(
                Samples.device().addSoftware(Samples.software("deb:a7").build()).build(),
                Samples.EFFECTIVE))
        .extracting(Verdict::findings, LIST)
        .hasSize(1);
  }

  private static <T> List<T> times(int number, IntFunction<T> of) {
    return IntStream.range(0, number).mapToObj(of).toList();
  }
}
