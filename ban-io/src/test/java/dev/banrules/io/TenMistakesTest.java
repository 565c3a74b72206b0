package dev.banrules.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Problem;
import dev.banrules.io.document.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class TenMistakesTest {

  @Test
  void areReportedTogetherWithLineColumnPointerAndTheNearestWord() {
    Source catalog = Source.of("ten-mistakes.yaml", TestData.text("ten-mistakes.yaml"));

    InvalidDocumentException refused =
        catchThrowableOfType(
            InvalidDocumentException.class,
            () -> Catalogs.read(List.of(catalog), Limits.defaults()));

    assertThat(refused.problems()).hasSize(10);
    assertThat(refused.problems())
        .extracting(Problem::message)
        .isEqualTo(TestData.lines("ten-mistakes.txt"));
  }
}
