package dev.banrules.rules.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.Finding;
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
}
