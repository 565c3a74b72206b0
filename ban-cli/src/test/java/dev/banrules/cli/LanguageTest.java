package dev.banrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.cli.console.ProcessLanguage;
import dev.banrules.report.language.Language;
import dev.banrules.testkit.Golden;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {

  private static final String PHONE = "../ban-examples/samples/ottawa-phone.json";
  private static final String BAN = "ca-2023-wechat-kaspersky";

  @ParameterizedTest
  @EnumSource
  void auditsAndExplainsInEachLanguage(Language language) {
    String tag = language.tag();
    Run audit =
        Run.of("check", PHONE, "--at", "2023-12-06", "--jurisdiction", "CA", "--language", tag);
    Golden.assertSame(tag + "/ottawa-check.txt", audit.out());
    Run explanation =
        Run.of("explain", PHONE, "--ban", BAN, "--at", "2023-12-06", "--language", tag);
    Golden.assertSame(tag + "/ottawa-explain.txt", explanation.out());
  }

  @Test
  void documentsAreTheSameInEachLanguage() {
    String[] args = {"check", PHONE, "--at", "2023-12-06", "--format", "json", "--language"};
    assertThat(Run.of(with(args, "fr")).out()).isEqualTo(Run.of(with(args, "en")).out());
  }

  @Test
  void theEnvironmentCanNameIt() {
    Run run = Run.with(Map.of("BAN_LANGUAGE", "fr-CA"), "check", PHONE, "--at", "2023-12-06");
    assertThat(run.out()).contains("non conforme");
  }

  @Test
  void anUnknownOneIsAnError() {
    Run run = Run.of("check", PHONE, "--language", "de");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("`de` is not one of en, fr, id");
  }

  @ParameterizedTest
  @CsvSource({
    "fr_CA.UTF-8, FRENCH",
    "fr_FR@euro, FRENCH",
    "id_ID, INDONESIAN",
    "en_US.UTF-8, ENGLISH",
    "de_DE.UTF-8, ENGLISH",
    "C.UTF-8, ENGLISH",
    "POSIX, ENGLISH",
    "'', ENGLISH"
  })
  void theLocaleOfTheShellNamesIt(String locale, Language language) {
    assertThat(ProcessLanguage.ofPosix(locale)).isEqualTo(language);
  }

  private static String[] with(String[] args, String last) {
    String[] all = Arrays.copyOf(args, args.length + 1);
    all[args.length] = last;
    return all;
  }
}
