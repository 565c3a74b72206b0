package dev.banrules.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Decision;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.Auditor;
import dev.banrules.testkit.TestDocuments;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The runner tells right answers from wrong ones, and the corpus is what its index says. */
class ConformanceTestsTest {

  @Test
  void anAuditorThatFindsNothingFailsWhereSomethingIsToBeFound() {
    ConformanceCase found = theCase("canada-first-day");
    assertThatThrownBy(() -> ConformanceTests.check(found, new Blind(), new TestDocuments()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(found.why())
        .hasMessageContaining("certain violation of ca-2023-wechat-kaspersky");
  }

  @Test
  void anAuditorThatFindsNothingPassesWhereNothingIsToBeFound() {
    ConformanceTests.check(theCase("canada-laptop"), new Blind(), new TestDocuments());
  }

  @Test
  void theIndexNamesTheFiles() throws IOException, URISyntaxException {
    Path vectors = Path.of(ConformanceTests.class.getResource("vectors").toURI());
    try (Stream<Path> files = Files.list(vectors)) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(n -> n.endsWith(".json")))
          .containsExactlyInAnyOrderElementsOf(
              ConformanceTests.cases().stream().map(c -> c.name() + ".json").toList());
    }
  }

  @Test
  void percentagesPassThroughAsTheyWereWritten() {
    assertThat(theCase("six-decimals").catalogs().values().get(0))
        .contains("33.333333", "16.666667");
  }

  private static ConformanceCase theCase(String name) {
    ImmutableList<ConformanceCase> cases = ConformanceTests.cases();
    return cases.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
  }

  private static final class Blind implements Auditor {
    @Override
    public Verdict audit(
        CatalogSet catalogs,
        List<Waiver> waivers,
        DeviceProfile device,
        LocalDate at,
        AuditOptions options) {
      return Verdict.builder().device(device.id()).at(at).build();
    }

    @Override
    public Decision decide(
        CatalogSet catalogs,
        List<Waiver> waivers,
        DeviceProfile device,
        Software software,
        Conduct conduct,
        LocalDate at,
        AuditOptions options) {
      throw new UnsupportedOperationException();
    }
  }
}
