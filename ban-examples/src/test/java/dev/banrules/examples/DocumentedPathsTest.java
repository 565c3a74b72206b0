package dev.banrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files and classes that the documents name exist. */
class DocumentedPathsTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)(?:#[^)]*)?\\)");

  /** A path from the root, such as {@code docs/laws.md}; no pattern with {@code *} or {@code …}. */
  private static final Pattern PATH = Pattern.compile("`((?:ban-\\w+|docs|\\.ci)/[a-z][\\w./-]*)`");

  /** A class, such as {@code rules.lint.Lint} below {@code dev.banrules}, or without package. */
  private static final Pattern CLASS =
      Pattern.compile("`((?:dev\\.banrules\\.)?(?:[a-z]+\\.)*[A-Z]\\w+)`");

  private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|Properties))`");

  static Stream<Path> documents() throws IOException {
    try (Stream<Path> root = Files.list(ROOT);
        Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      return Stream.concat(root, docs)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void linksLeadToFiles(Path document) throws IOException {
    assertThat(matches(LINK, document))
        .allSatisfy(link -> assertThat(document.resolveSibling(link)).exists());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void pathsExist(Path document) throws IOException {
    assertThat(matches(PATH, document)).allSatisfy(path -> assertThat(ROOT.resolve(path)).exists());
  }

  @Test
  void classesOfTheArchitectureExist() throws IOException {
    List<String> sources = sources("src").map(Path::toString).toList();

    assertThat(matches(CLASS, ROOT.resolve("ARCHITECTURE.md")))
        .allSatisfy(
            name -> {
              String path = "/" + name.replace('.', '/') + ".java";
              assertThat(sources).as(name).anyMatch(source -> source.endsWith(path));
            });
  }

  @ParameterizedTest
  @MethodSource("documents")
  void testsExist(Path document) throws IOException {
    Set<String> tests =
        sources("src/test/java")
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .collect(Collectors.toSet());

    assertThat(tests).containsAll(matches(TEST, document));
  }

  private static Set<String> matches(Pattern pattern, Path document) throws IOException {
    return pattern
        .matcher(Files.readString(document))
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toSet());
  }

  /** The Java files below a folder of every module. */
  private static Stream<Path> sources(String folder) throws IOException {
    List<Path> sources = new ArrayList<>();
    try (DirectoryStream<Path> modules = Files.newDirectoryStream(ROOT, "ban-*")) {
      for (Path module : modules) {
        if (Files.exists(module.resolve(folder))) {
          try (Stream<Path> files = Files.walk(module.resolve(folder))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
          }
        }
      }
    }
    return sources.stream();
  }
}
