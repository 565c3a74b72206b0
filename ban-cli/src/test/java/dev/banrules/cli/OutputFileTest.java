package dev.banrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --output} writes is whole, or what was there before. */
class OutputFileTest {

  private static final String PHONE = "../ban-examples/samples/ottawa-phone.json";

  @TempDir private Path folder = Path.of("");

  private static Run check(String device, Path output) {
    return Run.of("check", "--at=2023-12-01", "--format=json", "-o", output.toString(), device);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check --format=text",
        "check --format=json",
        "check --format=html",
        "check --format=csv",
        "evidence --act=ca-2023-tiktok",
        "evidence --act=ca-2023-tiktok --format=json"
      })
  void aFileIsKeptWhereNothingCouldBeRead(String command) throws IOException {
    Path file = Files.writeString(folder.resolve("report"), "earlier");

    Run run = Run.of((command + " no-such.json --output=" + file).split(" "));

    assertThat(run.status()).isEqualTo(2);
    assertThat(file).hasContent("earlier");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void aFileIsWrittenWhereOthersCouldBeRead() throws IOException {
    Path file = Files.writeString(folder.resolve("report.json"), "earlier");

    Run run =
        Run.of("check", "--at=2023-12-01", "--format=json", "-o", file.toString(), PHONE, "none");

    assertThat(run.status()).isEqualTo(2);
    assertThat(file).content().startsWith("{\"format\":\"ban-verdict/1\"");
  }

  @Test
  void aFileIsEmptyWhereThereIsNothingToSay() throws IOException {
    Path file = Files.writeString(folder.resolve("report.json"), "earlier");

    Run run =
        Run.of(
            "check",
            "--at=2023-12-01",
            "--format=json",
            "--only=compliant",
            "-o",
            file.toString(),
            PHONE);

    assertThat(run.status()).isEqualTo(1);
    assertThat(file).isEmptyFile();
  }

  @Test
  void aFolderIsNoFile() {
    Run run = check(PHONE, folder);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("ban: error: " + folder + " can't be written: it is a folder, and not a file\n");
    assertThat(folder.getParent()).isDirectoryNotContaining("glob:**/.ban-*.part");
  }

  @Test
  void theFolderOfAFileHasToBeThere() {
    Run run = check(PHONE, folder.resolve("none/report.json"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("ban: error: " + folder + "/none/report.json: can't be written: there is no")
        .doesNotContain("Exception");
  }
}
