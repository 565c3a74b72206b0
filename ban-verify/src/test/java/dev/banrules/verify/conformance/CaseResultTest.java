package dev.banrules.verify.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Decision;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.verify.Auditor;
import dev.banrules.verify.TestDocuments;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The runner tells right answers from wrong ones, and the corpus is what its index says. */
class CaseResultTest {

  @Test
  void anAuditorThatFindsNothingFailsWhereSomethingIsToBeFound() {
    CaseResult result =
        CaseResult.of(theCase("canada-first-day"), new Blind(), new TestDocuments());
    assertThat(result.passes()).isFalse();
    assertThat(result.missing()).anyMatch(fact -> fact.contains("certain violation"));
  }

  @Test
  void anAuditorThatFindsNothingPassesWhereNothingIsToBeFound() {
    assertThat(CaseResult.of(theCase("canada-laptop"), new Blind(), new TestDocuments()).passes())
        .isTrue();
  }

  @Test
  void theIndexNamesTheFiles() throws IOException, URISyntaxException {
    Path vectors = Path.of(ConformanceCases.class.getResource("vectors").toURI());
    try (Stream<Path> files = Files.list(vectors)) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".json")))
          .containsExactlyInAnyOrderElementsOf(
              ConformanceCases.definition().stream().map(c -> c.name() + ".json").toList());
    }
  }

  @Test
  void percentagesPassThroughAsTheyWereWritten() {
    assertThat(theCase("six-decimals").catalogs().values().get(0))
        .contains("33.333333", "16.666667");
  }

  @Test
  void saysWhichLineOfABlockListIsMissing() {
    BlockListCase strict =
        ConformanceCases.blockLists().stream()
            .filter(c -> c.name().equals("strict"))
            .findFirst()
            .orElseThrow();
    CaseResult result = CaseResult.of(strict, new Blind(), new TestDocuments());
    assertThat(result.missing())
        .contains("review *, by [b]", "deny android:com.kaspersky.*, vendor kaspersky, by [b]")
        .contains("next change 2025-01-01");
    assertThat(result.unexpected()).containsExactly("next change none");
  }

  private static ConformanceCase theCase(String name) {
    ImmutableList<ConformanceCase> cases = ConformanceCases.definition();
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

    @Override
    public BlockList blocked(
        CatalogSet catalogs,
        List<Waiver> waivers,
        DeviceProfile facts,
        Conduct conduct,
        LocalDate at,
        AuditOptions options) {
      return BlockList.builder().facts(facts).at(at).conduct(conduct).options(options).build();
    }
  }
}
