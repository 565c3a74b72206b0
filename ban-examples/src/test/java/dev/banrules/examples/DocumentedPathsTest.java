package dev.banrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files, modules and test classes that the documents name exist. */
class DocumentedPathsTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)(?:#[^)]*)?\\)");

  /** A path from the root, such as {@code docs/laws.md}; no pattern with {@code *} or {@code …}. */
  private static final Pattern PATH = Pattern.compile("`((?:ban-\\w+|docs|\\.ci)/[a-z][\\w./-]*)`");

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

  @ParameterizedTest
  @MethodSource("documents")
  void testsExist(Path document) throws IOException {
    assertThat(tests()).containsAll(matches(TEST, document));
  }

  private static Set<String> matches(Pattern pattern, Path document) throws IOException {
    return pattern
        .matcher(Files.readString(document))
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toSet());
  }

  /** The names of all test classes, of every module. */
  private static Set<String> tests() throws IOException {
    Set<String> names = new HashSet<>();
    try (DirectoryStream<Path> modules = Files.newDirectoryStream(ROOT, "ban-*")) {
      for (Path module : modules) {
        Path sources = module.resolve("src/test/java");
        if (Files.exists(sources)) {
          try (Stream<Path> files = Files.walk(sources)) {
            files.forEach(file -> names.add(file.getFileName().toString().replace(".java", "")));
          }
        }
      }
    }
    return names;
  }
}
