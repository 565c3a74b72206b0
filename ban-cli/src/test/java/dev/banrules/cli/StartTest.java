package dev.banrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person would wait for, and what therefore is not on the way of a short run. */
class StartTest {

  private static final String PHONE =
      """
      {"format": "device-profile/1", "id": "p", "platform": "android", "formFactor": "phone",
       "owner": {"kind": "government", "of": "CA"}, "location": ["CA-ON"], "software": [
        {"name": "WeChat", "publisher": "Tencent", "identifiers": ["android:com.tencent.mm"]},
        {"name": "Field Notes", "publisher": "Fieldwork"}]}
      """;

  private static List<String> loaded = List.of();

  @BeforeAll
  static void auditAPhone(@TempDir Path folder) throws IOException, InterruptedException {
    Path phone = Files.writeString(folder.resolve("phone.json"), PHONE);
    Path classes = folder.resolve("classes.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + classes,
                "-cp",
                System.getProperty("java.class.path"),
                BanCli.class.getName(),
                "check",
                "--at",
                "2024-06-01",
                phone.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor()).isEqualTo(1);
    loaded = Files.readAllLines(classes, UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "java.lang.runtime.ObjectMethods, equality of records is made at run time: write it out",
    "java.util.Comparator$$Lambda, no archive of classes has the lambdas of Comparator.comparing",
    "com.ibm.icu, plain names need no tables of Unicode",
    "org.snakeyaml.engine.v2.scanner, the built-in catalog is read from its compact form",
    "tools.jackson.databind, documents are read and written without reflection"
  })
  void loadsNothingThatTakesLong(String name, String why) {
    assertThat(loaded)
        .as(why)
        .anyMatch(line -> line.contains(BanCli.class.getName()))
        .noneMatch(line -> line.contains(" " + name));
  }
}
