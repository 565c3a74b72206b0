package dev.banrules.rules.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Status;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.rules.BanRules;
import dev.banrules.rules.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisclosureTest {

  private static final BanRules RULES =
      BanRules.compile(Samples.acmeWith(Samples.ban("b").embedded(true).build()));
  private static final Software GAME = Samples.software("deb:game").build();
  private static final Software OTHER = Samples.software("deb:other").build();

  private static Software with(String identifier, Software... components) {
    return Software.builder()
        .from(Samples.software(identifier).build())
        .components(List.of(components))
        .build();
  }

  @Test
  void showsOnlyProductsAndPartsThatFindingsAreAbout() {
    Software shell = with("deb:shell", OTHER, with("deb:wrapper", OTHER, GAME));
    DeviceProfile device =
        DeviceProfile.builder()
            .from(Samples.device().build())
            .software(List.of(OTHER, shell, GAME))
            .build();
    Verdict whole = RULES.audit(device, Samples.EFFECTIVE);
    assertThat(whole.findings()).extracting(Finding::softwareIndex).containsExactly(1, 2);

    Disclosure disclosed = Disclosure.ofFindings(RULES, device, whole);

    assertThat(disclosed.device())
        .isEqualTo(
            DeviceProfile.builder()
                .id(device.id())
                .software(List.of(with("deb:shell", with("deb:wrapper", GAME)), GAME))
                .build());
    assertThat(disclosed.verdict().findings())
        .extracting(Finding::softwareIndex)
        .containsExactly(0, 1);
  }

  /** Evidence of what a catalog says to be embedded does not say in which component. */
  @Test
  void showsAllComponentsOfWhatEmbeds() {
    BanRules rules =
        BanRules.compile(
            CatalogSet.of(
                Samples.catalog()
                    .addVendors(Samples.vendor("acme").build(), Samples.vendor("bits").build())
                    .addApplications(
                        Samples.application("game", "acme").build(),
                        Samples.application("bundle", "bits").addEmbeds(Id.of("game")).build())
                    .addBans(Samples.ban("b").embedded(true).build())
                    .build()));
    Software bundle = with("deb:bundle", OTHER, with("deb:wrapper", OTHER));
    DeviceProfile device =
        DeviceProfile.builder()
            .from(Samples.device().build())
            .software(List.of(OTHER, bundle))
            .build();

    Disclosure disclosed =
        Disclosure.ofFindings(rules, device, rules.audit(device, Samples.EFFECTIVE));

    assertThat(disclosed.device().software()).containsExactly(bundle);
    assertThat(disclosed.verdict().findings()).hasSize(1);
  }

  @Test
  void showsHowMuchOfTheSoftwareWasListedAndNothingElseOfTheDevice() {
    DeviceProfile device =
        DeviceProfile.builder()
            .from(Samples.device().build())
            .coverage(Coverage.PARTIAL)
            .software(List.of(OTHER))
            .build();

    Disclosure disclosed =
        Disclosure.ofFindings(RULES, device, RULES.audit(device, Samples.EFFECTIVE));

    assertThat(disclosed.device())
        .isEqualTo(DeviceProfile.builder().id("d").coverage(Coverage.PARTIAL).build());
    assertThat(disclosed.verdict().status()).isEqualTo(Status.UNDETERMINED);
  }

  @Test
  void isOfTheDayAndTheOptionsOfTheVerdict() {
    DeviceProfile device =
        DeviceProfile.builder()
            .from(Samples.device().build())
            .software(List.of(OTHER, GAME))
            .build();
    AuditOptions options = AuditOptions.builder().nextChange(true).hints(false).build();
    Verdict whole = RULES.audit(device, Samples.EFFECTIVE.plusDays(3), options);

    Verdict disclosed = Disclosure.ofFindings(RULES, device, whole).verdict();

    assertThat(disclosed.at()).isEqualTo(Samples.EFFECTIVE.plusDays(3));
    assertThat(disclosed.options()).isEqualTo(options);
  }
}
