package dev.banrules.mdm.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.device.Platform;
import dev.banrules.model.value.InvalidValueException;
import dev.banrules.testkit.Golden;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ControlsTest {

  static Stream<String> formats() {
    return Controls.installed().formats().stream();
  }

  @Test
  void allFormatsAreFound() {
    assertThat(Controls.installed().formats())
        .containsExactly(
            "amapi",
            "apple-declaration",
            "apple-profile",
            "applocker",
            "chrome",
            "csv",
            "edge",
            "fleet",
            "hosts",
            "intune",
            "kql",
            "osquery",
            "removal-powershell",
            "removal-sh",
            "rpz",
            "santa",
            "santa-profile",
            "wazuh");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void documentsAndReportsLookAsTheirGoldenFiles(String format) {
    ControlDocument document = SampleControls.write(format);
    Golden.assertSame("control-" + format + ".txt", document.text());
    Golden.assertSame("control-" + format + ".report.txt", report(document));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyLineIsWrittenOrReported(String format) {
    ControlDocument document = SampleControls.write(format);
    int lines = SampleControls.LIST.entries().size() + SampleControls.LIST.hosts().size();
    assertThat(document.written().size() + document.reported().size()).isEqualTo(lines);
    assertThat(document.written())
        .doesNotContainAnyElementsOf(document.reported().stream().map(ReportedLine::line).toList());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void oneListGivesOneDocument(String format) {
    assertThat(SampleControls.write(format).text()).isEqualTo(SampleControls.write(format).text());
    assertThat(SampleControls.write(format).text()).doesNotContain("\r\n".repeat(2));
  }

  @Test
  void aFormatThatIsNotThereIsNamedWithTheNearestOne() {
    assertThatThrownBy(() -> SampleControls.write("amap"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("did you mean `amapi`");
  }

  @Test
  void aWriterOfSomebodyElseIsUsedLikeTheOwnOnes() {
    Controls controls = Controls.of(List.of(new OneADay()));
    ControlDocument document =
        controls.write(
            "of-a-stranger",
            SampleControls.LIST,
            SampleControls.CATALOGS,
            ControlOptions.defaults());
    assertThat(document.text()).isEqualTo("com.tencent.mm");
    assertThat(document.written()).hasSize(1);
  }

  @Test
  void reviewIsWrittenWhereItIsAskedFor() {
    ControlDocument document =
        Controls.installed()
            .write(
                "apple-profile",
                SampleControls.LIST,
                SampleControls.CATALOGS,
                SampleControls.OPTIONS.withReview(true));
    assertThat(document.text()).contains("com.tencent.meeting");
    assertThat(SampleControls.write("apple-profile").text()).doesNotContain("com.tencent.meeting");
  }

  private static String report(ControlDocument document) {
    StringBuilder report = new StringBuilder();
    document.written().forEach(line -> report.append("written  ").append(line).append('\n'));
    for (ReportedLine line : document.reported()) {
      report.append(line.written() ? "in part  " : "reported ");
      report.append(line.line()).append(' ').append(line.reason()).append(' ');
      report.append(line.line().banIds()).append('\n');
    }
    document
        .withoutIdentifier()
        .forEach(application -> report.append("without  ").append(application.id()).append('\n'));
    return report.toString();
  }

  private static final class OneADay implements ControlWriter {
    @Override
    public String format() {
      return "of-a-stranger";
    }

    @Override
    public ImmutableSet<Platform> platforms() {
      return ImmutableSet.of(Platform.ANDROID);
    }

    @Override
    public Placement place(ControlLine line) {
      return Placement.wholeIf(line.value().equals("com.tencent.mm"), Reason.NO_SUCH_FAMILY);
    }

    @Override
    public String write(ControlContent content) {
      return String.join(",", content.lines().stream().map(ControlLine::value).toList());
    }
  }
}
