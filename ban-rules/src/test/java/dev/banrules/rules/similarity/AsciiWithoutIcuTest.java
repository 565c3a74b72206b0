package dev.banrules.rules.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.banrules.rules.BanRules;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs the normaliser where there is no ICU: plain ASCII text must not miss it. */
class AsciiWithoutIcuTest {

  @Test
  void normalisesAsciiTextWithoutLoadingIcu() throws Exception {
    try (URLClassLoader withoutIcu = new URLClassLoader(classPathWithoutIcu(), null)) {
      Class<?> normalizer = withoutIcu.loadClass(NameNormalizer.class.getName());

      assertThat(normalizer.getMethod("vendor", String.class).invoke(null, "AO Prosus N.V."))
          .isEqualTo("prosus");
      assertThat(
              normalizer
                  .getMethod("vendorForms", String.class)
                  .invoke(null, "Beijing Bytedance Technology Co., Ltd.")
                  .toString())
          .contains("bytedance");
      assertThat(
              normalizer
                  .getMethod("applicationForms", String.class)
                  .invoke(null, "WeChat 3.9.app")
                  .toString())
          .contains("wechat");
    }
  }

  /** Also names that sound like those in other letters, and Chinese ones in Latin letters. */
  @Test
  void recognisesAsciiNamesAgainstTheBuiltInCatalogWithoutLoadingIcu() throws Exception {
    try (URLClassLoader withoutIcu = new URLClassLoader(classPathWithoutIcu(), null)) {
      Class<?> names = withoutIcu.loadClass(WithoutIcu.class.getName());
      List<String> observed =
          List.of(
              "Field Notes", "Gl0ssary Pro 2.exe", "Yandeks", "zhongyang", "T1kTok", "Notes - AI");

      assertThat((String) names.getMethod("identify", List.class).invoke(null, observed))
          .contains("tiktok");
    }
  }

  @Test
  void loadsItsTablesWithoutLoadingIcu() throws Exception {
    try (URLClassLoader withoutIcu = new URLClassLoader(classPathWithoutIcu(), null)) {
      Class<?> rules = withoutIcu.loadClass(BanRules.class.getName());

      assertThatCode(() -> rules.getMethod("loadNameTables").invoke(null))
          .doesNotThrowAnyException();
    }
  }

  private static URL[] classPathWithoutIcu() {
    List<String> entries =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("icu4j"))
            .toList();
    return entries.stream().map(AsciiWithoutIcuTest::url).toArray(URL[]::new);
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(entry, e);
    }
  }
}
