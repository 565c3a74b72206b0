package dev.banrules.report.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banrules.model.value.InvalidValueException;
import dev.banrules.testkit.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportsTest {

  @ParameterizedTest
  @CsvSource({"csv, csv", "junit, xml", "ocsf, jsonl", "sarif, sarif"})
  void writesAFleet(String format, String suffix) {
    Golden.assertSame("report." + suffix, FleetSample.report(format));
  }

  @Test
  void findsEachWriterAsAService() {
    assertThat(Reports.installed().formats()).contains("csv", "html", "junit", "ocsf", "sarif");
  }

  @Test
  void saysWhichNameIsNearest() {
    assertThatThrownBy(() -> Reports.installed().writer("sariff"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("sarif");
  }
}
