package dev.banrules.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import dev.banrules.io.Catalogs;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.model.catalog.CatalogSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents hold together, and what the build makes of them says the same. */
class BuiltInCatalogTest {

  private static final String FOLDER = "META-INF/banrules/";

  /** The ban that a scenario is about. */
  private static final Pattern BAN = Pattern.compile("(?m)^ \"ban\": \"(.+)\"");

  @Test
  void isOneCatalogThatSaysWhatTheDocumentsSay() throws Exception {
    CatalogSet documents = Catalogs.read(Catalogs.builtInSources(), Limits.defaults());
    byte[] built = Resources.toByteArray(Resources.getResource(FOLDER + "catalog/built-in.json"));

    assertThat(Catalogs.builtIn().catalogs())
        .singleElement()
        .satisfies(
            catalog -> {
              assertThat(catalog.id()).hasToString("built-in");
              assertThat(catalog.version())
                  .hasToString(catalog.issued().orElseThrow().toString().replace("-", ""));
              assertThat(catalog.digest()).hasValue("sha256:" + Hashing.sha256().hashBytes(built));
              assertThat(catalog.coverage())
                  .hasSameElementsAs(
                      documents.catalogs().stream()
                          .flatMap(document -> document.coverage().stream())
                          .toList());
            });
    assertThat(Catalogs.builtIn().jurisdictions()).isEqualTo(documents.jurisdictions());
    assertThat(Catalogs.builtIn())
        .satisfies(
            all -> {
              assertThat(all.vendors()).containsExactlyElementsOf(documents.vendors());
              assertThat(all.applications()).containsExactlyElementsOf(documents.applications());
              assertThat(all.lists()).containsExactlyElementsOf(documents.lists());
              assertThat(all.bans()).containsExactlyElementsOf(documents.bans());
            });
  }

  @Test
  void theIndexListsAllDocuments() throws Exception {
    assertThat(indexed("catalog/index.txt")).isEqualTo(namesOfFiles("catalog", ".yaml"));
  }

  @Test
  void theIndexListsAllScenarios() throws Exception {
    assertThat(indexed("scenarios/index.txt"))
        .containsExactlyInAnyOrderElementsOf(
            namesOfFiles("scenarios", ".json").stream()
                .map(name -> name.replace(".json", ""))
                .toList());
  }

  @Test
  void eachBanHasAtLeastThreeScenarios() throws Exception {
    Multiset<String> bans = HashMultiset.create();
    for (String scenario : indexed("scenarios/index.txt")) {
      Matcher ban = BAN.matcher(Files.readString(path("scenarios/" + scenario + ".json")));
      assertThat(ban.find()).as(scenario).isTrue();
      bans.add(ban.group(1));
    }

    assertThat(Catalogs.builtIn().bans())
        .allSatisfy(ban -> assertThat(bans.count(ban.id().value())).isGreaterThanOrEqualTo(3));
  }

  @Test
  void writingLosesNothing() {
    List<Source> written =
        Catalogs.builtIn().catalogs().stream()
            .map(Catalogs::write)
            .map(text -> Source.of("written", text))
            .toList();

    assertThat(Catalogs.read(written, Limits.defaults())).isEqualTo(Catalogs.builtIn());
  }

  private static List<String> indexed(String index) throws Exception {
    return Files.readAllLines(path(index));
  }

  private static List<String> namesOfFiles(String folder, String suffix) throws Exception {
    try (Stream<Path> files = Files.list(path(folder + "/index.txt").getParent())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(suffix))
          .sorted()
          .toList();
    }
  }

  private static Path path(String name) throws Exception {
    return Path.of(Resources.getResource(FOLDER + name).toURI());
  }
}
