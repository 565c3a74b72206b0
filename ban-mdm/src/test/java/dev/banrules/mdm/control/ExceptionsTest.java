package dev.banrules.mdm.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banrules.model.catalog.CatalogSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies below a pattern and is not banned, and what no document may block. */
class ExceptionsTest {

  private static ControlDocument write(String format, String... lines) {
    return Controls.installed()
        .write(format, SmallLists.of(lines), CatalogSet.of(), ControlOptions.defaults());
  }

  private static Reason reason(ControlDocument document, String line) {
    return document.reported().stream()
        .filter(reported -> reported.line().toString().equals(line))
        .map(ReportedLine::reason)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aFormatWithoutPatternsReportsThemAndWritesTheKnownMembers() {
    ControlDocument document =
        write("amapi", "deny android:com.x.*", "deny android:com.x.one", "allow android:com.x.two");
    assertThat(document.text()).contains("\"com.x.one\"").doesNotContain("com.x.two", "com.x.*");
    assertThat(reason(document, "android:com.x.*")).isEqualTo(Reason.NO_PATTERNS);
    assertThat(reason(document, "android:com.x.two")).isEqualTo(Reason.ALLOWED);
  }

  @Test
  void aFormatWithExceptionsMakesThem() {
    ControlDocument document =
        write("osquery", "deny apple:com.x.*", "allow apple:com.x.y", "review apple:com.x.z.*");
    assertThat(document.text())
        .contains(
            "(substr(lower(bundle_identifier), 1, 6) = 'com.x.' AND NOT "
                + "(lower(bundle_identifier) = 'com.x.y' OR "
                + "substr(lower(bundle_identifier), 1, 8) = 'com.x.z.'))");
    assertThat(document.written())
        .extracting(ControlLine::toString)
        .containsExactly("apple:com.x.*", "apple:com.x.y");
    assertThat(reason(document, "apple:com.x.z.*")).isEqualTo(Reason.REVIEW_ONLY);
  }

  @Test
  void aNameServerLetsPassWhatOthersUse() {
    ControlDocument document =
        write(
            "rpz",
            "host x.example SITE",
            "host cdn.x.example SHARED",
            "deny domain:*.y.example",
            "allow domain:www.y.example");
    assertThat(document.text())
        .contains(
            "\nx.example CNAME . ; ban\n",
            "\n*.x.example CNAME . ; ban\n",
            "\ncdn.x.example CNAME rpz-passthru.\n",
            "\n*.cdn.x.example CNAME rpz-passthru.\n",
            "\n*.y.example CNAME . ; ban\n",
            "\nwww.y.example CNAME rpz-passthru.\n");
    assertThat(reason(document, "host:cdn.x.example")).isEqualTo(Reason.SHARED_HOST);
  }

  /** A name that exists only because others are below it ends what a wildcard above it covers. */
  @Test
  void aNameServerBlocksTheNamesBetweenToo() {
    ControlDocument document =
        write(
            "rpz",
            "deny domain:*.y.example",
            "allow domain:api.sub.y.example",
            "host x.example SITE",
            "host a.b.c.x.example SITE");
    assertThat(document.text())
        .contains(
            "\napi.sub.y.example CNAME rpz-passthru.\n",
            "\nsub.y.example CNAME . ; ban\n",
            "\n*.sub.y.example CNAME . ; ban\n",
            "\nb.c.x.example CNAME . ; ban\n",
            "\n*.b.c.x.example CNAME . ; ban\n",
            "\nc.x.example CNAME . ; ban\n",
            "\n*.c.x.example CNAME . ; ban\n")
        .doesNotContain("\ny.example", "\nexample", "\n*.example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"osquery", "fleet"})
  void sqlComparesNoCaseOutsideAscii(String format) {
    ControlDocument document =
        write(format, "deny windows-product:Яндекс.Диск", "deny windows-product:微信");
    assertThat(reason(document, "windows-product:Яндекс.Диск")).isEqualTo(Reason.UNFIT);
    assertThat(document.text()).contains("微信").doesNotContain("ндекс");
  }

  @Test
  void wazuhLooksHashesUpInSmallLetters() {
    assertThat(write("wazuh", "deny sha256:" + "AB".repeat(32)).text())
        .isEqualTo("ab".repeat(32) + ":ban\n");
  }

  @Test
  void santaKeepsProductsOfABannedVendorThatAreNotBanned() {
    ControlDocument document = SampleControls.write("santa");
    assertThat(document.text())
        .contains(
            """
            "rule_type": "SIGNINGID",
                  "identifier": "5A4RE8SF68:com.tencent.meeting",
                  "policy": "ALLOWLIST\"""");
    assertThat(reason(SampleControls.write("apple-declaration"), "apple-team:5A4RE8SF68"))
        .isEqualTo(Reason.NO_EXCEPTIONS);
  }

  @Test
  void aListOfWhatIsAllowedIsReported() {
    ControlDocument document = write("amapi", "deny *", "allow android:com.x.one");
    assertThat(reason(document, "*")).isEqualTo(Reason.EVERYTHING_ELSE);
    assertThat(document.isComplete()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "amapi deny android:com.android.systemui",
        "amapi deny android:com.google.android.apps.work.clouddpc",
        "apple-profile deny apple:com.apple.preferences",
        "santa deny apple-team:ZMCG7MLDV9",
        "applocker deny windows-pfn:microsoft.companyportal_8wekyb3d8bbwe",
        "removal-sh deny deb:systemd",
        "rpz host example SITE",
        "rpz deny domain:*.com",
        "hosts deny domain:localhost"
      })
  void aDocumentThatLocksTheDeviceOutIsRefused(String formatAndLine) {
    String[] words = formatAndLine.split(" ", 2);
    assertThatThrownBy(() -> write(words[0], words[1]))
        .isInstanceOf(LockOutException.class)
        .hasMessageContaining("would block")
        .hasMessageContaining("[ban]");
  }

  @Test
  void whatOnlyFindsMayNameTheSystem() {
    assertThat(write("osquery", "deny deb:systemd").text()).contains("'systemd'");
  }
}
