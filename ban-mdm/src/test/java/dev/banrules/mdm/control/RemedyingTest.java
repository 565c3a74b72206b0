package dev.banrules.mdm.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Platform;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Remedy;
import org.junit.jupiter.api.Test;

/** Which controls exist for a finding. */
class RemedyingTest {

  @Test
  void aPhonesToolsAreThoseOfItsPlatform() {
    assertThat(remedying(Platform.ANDROID, "android:com.tencent.mm", wechat()))
        .containsExactly("amapi", "intune");
    assertThat(remedying(Platform.IOS, "apple:com.tencent.xin", wechat()))
        .containsExactly("apple-declaration", "apple-profile", "intune");
  }

  @Test
  void onlyWhatIsToBeRemovedHasScripts() {
    assertThat(remedying(Platform.LINUX, "deb:wechat", wechat())).containsExactly("removal-sh");
    assertThat(
            remedying(
                Platform.LINUX,
                "deb:wechat",
                Finding.builder()
                    .from(wechat())
                    .remedies(ImmutableSet.of(Remedy.BLOCK_INSTALL))
                    .build()))
        .isEmpty();
  }

  @Test
  void anExtensionIsTheBrowsersMatter() {
    assertThat(
            remedying(
                Platform.WINDOWS,
                "chrome:ahkjpbeeocnddjkakilopmfdlnjdpcdm",
                Finding.builder().from(wechat()).application(Id.of("kaspersky-endpoint")).build()))
        .containsExactly("chrome", "edge");
  }

  @Test
  void whatNothingEndsHasNoControl() {
    Finding notice = Finding.builder().from(wechat()).remedies(ImmutableSet.of()).build();
    assertThat(remedying(Platform.ANDROID, "android:com.tencent.mm", notice)).isEmpty();
  }

  private static ImmutableSet<String> remedying(
      Platform platform, String identifier, Finding finding) {
    DeviceProfile device =
        DeviceProfile.builder()
            .id("device")
            .platform(platform)
            .addSoftware(Software.builder().addIdentifiers(Identifier.parse(identifier)).build())
            .build();
    return Controls.installed().remedying(finding, device, SampleControls.CATALOGS);
  }

  private static Finding wechat() {
    return Finding.builder()
        .ban(Id.of("ca-wechat"))
        .softwareIndex(0)
        .conduct(Conduct.USE)
        .consequence(Consequence.VIOLATION)
        .certainty(Certainty.CERTAIN)
        .application(Id.of("wechat"))
        .vendor(Id.of("tencent"))
        .remedies(ImmutableSet.of(Remedy.REMOVE, Remedy.BLOCK_INSTALL))
        .missing(ImmutableList.of())
        .evidence(ImmutableList.of())
        .build();
  }
}
