package dev.banrules.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.report.Samples;
import dev.banrules.report.fleet.FleetSample;
import dev.banrules.report.language.Language;
import dev.banrules.testkit.Golden;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlReportTest {

  private static final String PAGE = FleetSample.report("html");

  @ParameterizedTest
  @EnumSource
  void saysTheSameInEachLanguage(Language language) {
    Golden.assertSame(
        "report." + language.tag() + ".html",
        HtmlText.withoutFiles(FleetSample.report("html", language)));
  }

  @Test
  void allowsItsOwnStyleAndScriptAndNothingElse() {
    assertThat(PAGE)
        .contains("default-src &#39;none&#39;")
        .contains("style-src &#39;" + hash("style") + "&#39;")
        .contains("script-src &#39;" + hash("script") + "&#39;");
    assertThat(PAGE).doesNotContain(" style=").doesNotContainPattern(" on[a-z]+=");
  }

  @Test
  void countsWhatItDoesNotShow() {
    List<DeviceProfile> many =
        IntStream.range(0, 1_200)
            .mapToObj(
                i ->
                    FleetSample.named(
                        "device " + i,
                        Samples.governmentPhone(i % 400 == 7 ? Samples.wechat() : app())))
            .toList();

    String page = FleetSample.report("html", Samples.day("2023-12-06"), many, List.of());

    assertThat(page).contains("shows the 1,000 worst of 1,200 devices").contains(">1200<");
    assertThat(ids(page)).hasSize(1_000).startsWith("device 7", "device 407", "device 807");
  }

  @Test
  void staysSmallWhateverNamesAre() {
    String longName = "x".repeat(10_000);
    List<DeviceProfile> many =
        IntStream.range(0, 900)
            .mapToObj(
                i ->
                    DeviceProfile.builder()
                        .id("device " + i)
                        .addAllSoftware(
                            IntStream.range(0, 40).mapToObj(j -> Samples.wechat(longName)).toList())
                        .build())
            .toList();

    String page = FleetSample.report("html", Samples.day("2023-12-06"), many, List.of());

    assertThat(page.getBytes(UTF_8).length).isLessThan(5_000_000);
    assertThat(page).contains("worst of 900 devices");
  }

  private static Software app() {
    return Samples.unknown("Field Notes");
  }

  private static List<String> ids(String page) {
    return Pattern.compile("<bdi>(.*?)</bdi>")
        .matcher(page)
        .results()
        .map(result -> result.group(1))
        .toList();
  }

  private static String hash(String element) {
    Matcher text =
        Pattern.compile("<" + element + ">(.*?)</" + element + ">", Pattern.DOTALL).matcher(PAGE);
    assertThat(text.find()).isTrue();
    byte[] digest = Hashing.sha256().hashString(text.group(1), UTF_8).asBytes();
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }
}
