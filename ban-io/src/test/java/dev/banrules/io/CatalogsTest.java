package dev.banrules.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.hash.Hashing;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Problem;
import dev.banrules.model.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogsTest {

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String catalog(String id, String more) {
    return "{format: ban-catalog/1, id: " + id + ", version: 1" + more + "}";
  }

  private static List<String> problems(Path... paths) {
    return catchThrowableOfType(InvalidDocumentException.class, () -> Catalogs.read(paths))
        .problems()
        .stream()
        .map(Problem::message)
        .toList();
  }

  @Test
  void theBuiltInOnesNeedTheModuleThatHasThem() {
    assertThatThrownBy(Catalogs::builtInSources)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("add dev.banrules:ban-catalog");
  }

  @Test
  void carryTheDigestOfTheirBytes() throws IOException {
    Path file = write("a.yaml", catalog("a", ""));

    Catalog catalog = Catalogs.read(file).catalogs().get(0);

    assertThat(catalog.digest())
        .contains("sha256:" + Hashing.sha256().hashString(catalog("a", ""), UTF_8));
  }

  @Test
  void ofAFolderAreItsJsonAndYamlFiles() throws IOException {
    write("b.yml", catalog("b", ""));
    write("a.YAML", catalog("a", ""));
    write("c.json", "{\"format\":\"ban-catalog/1\",\"id\":\"c\",\"version\":1}");
    write("notes.txt", "no catalog");
    Files.createDirectory(folder.resolve("d.yaml"));

    assertThat(Catalogs.read(folder).catalogs())
        .extracting(catalog -> catalog.id().value())
        .containsExactly("a", "b", "c");
  }

  @Test
  void mayUseWhatAnotherDefines() throws IOException {
    Path a = write("a.yaml", catalog("a", ", vendors: [{id: v, name: V}]"));
    Path b = write("b.yaml", catalog("b", ", applications: [{id: x, name: X, vendor: v}]"));

    assertThat(Catalogs.read(b, a).applications()).hasSize(1);
  }

  @Test
  void reportTheProblemsOfAllFilesWithWhatTheyDefineTwice() throws IOException {
    Path a = write("a.yaml", catalog("a", ", vendors: [{id: v, name: V, country: XX}]"));
    Path b = write("b.yaml", catalog("a", ", vendors: [{id: v, name: V}, {id: w, name: 1}]"));
    Path none = folder.resolve("none.yaml");

    assertThat(problems(a, b, none))
        .containsExactly(
            a
                + ":1:80 /vendors/0/country: found `XX`, expected an ISO 3166-1 alpha-2 country code"
                + " such as `CA`",
            b
                + ":1:29 /id: found a second definition of `a`, expected an id that is not defined"
                + " at "
                + a
                + ":1:29 /id",
            b
                + ":1:59 /vendors/0/id: found a second definition of `v`, expected an id that is not"
                + " defined at "
                + a
                + ":1:59 /vendors/0/id",
            b + ":1:86 /vendors/1/name: found the number 1, expected text (put it in quotes)",
            none + ": cannot be read: no such file");
  }

  @Test
  void aFolderWithoutAnyIsAnError() {
    assertThat(problems(folder))
        .containsExactly(
            folder
                + ": found a folder without catalogs, expected files whose names end in .json, .yaml"
                + " or .yml");
  }
}
