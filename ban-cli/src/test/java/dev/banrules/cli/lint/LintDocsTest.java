package dev.banrules.cli.lint;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.rules.lint.Lint;
import dev.banrules.rules.lint.LintRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LintDocsTest {

  @Test
  void describesEachRuleInTheirOrder() throws IOException {
    assertThat(Files.readAllLines(Path.of("../docs/lint.md")))
        .filteredOn(line -> line.startsWith("### "))
        .extracting(line -> line.substring(4))
        .containsExactlyElementsOf(
            Lint.rules().stream().map(LintRule::id).collect(toImmutableList()));
  }
}
