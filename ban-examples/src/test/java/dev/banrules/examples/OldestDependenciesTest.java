package dev.banrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * An application that has Jackson 2 or Spring Boot 3 decides which versions of shared libraries
 * there are, and they may be older than those that our modules ask for.
 */
class OldestDependenciesTest {

  private static final Path OLDEST = Path.of("target", "oldest-dependencies");

  @Test
  void catalogsInventoriesVerdictsAndControlsWorkOnTheClassPath() throws Exception {
    assertThat(run(List.of("-cp", String.join(File.pathSeparator, classPath()))))
        .isEqualTo("violating\n1\n");
  }

  @Test
  void catalogsInventoriesVerdictsAndControlsWorkOnTheModulePath() throws Exception {
    List<String> tests =
        classPath().stream().filter(entry -> entry.endsWith("test-classes")).toList();
    List<String> modules =
        classPath().stream()
            .filter(entry -> !entry.endsWith("test-classes") && !isOnlyForTests(entry))
            .toList();

    assertThat(
            run(
                List.of(
                    "--module-path",
                    String.join(File.pathSeparator, modules),
                    "--add-modules",
                    "dev.banrules.rules,dev.banrules.io,dev.banrules.mdm,dev.banrules.catalog",
                    "-cp",
                    String.join(File.pathSeparator, tests))))
        .isEqualTo("violating\n1\n");
  }

  private static boolean isOnlyForTests(String entry) {
    return Stream.of(
            "junit", "jqwik", "archunit", "surefire", "assertj", "opentest4j", "apiguardian")
        .anyMatch(entry::contains);
  }

  /** The class path of this test, with the oldest versions in place of those that Maven chose. */
  private static List<String> classPath() throws IOException {
    List<String> oldest = new ArrayList<>();
    try (Stream<Path> jars = Files.list(OLDEST)) {
      jars.map(jar -> jar.toAbsolutePath().toString()).forEach(oldest::add);
    }
    assertThat(oldest).hasSize(3);
    List<String> replaced =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(
                entry -> oldest.stream().noneMatch(jar -> artifact(jar).equals(artifact(entry))))
            .collect(Collectors.toList());
    replaced.addAll(oldest);
    return replaced;
  }

  private static String artifact(String jar) {
    return Path.of(jar).getFileName().toString().replaceFirst("-[0-9.]+\\.jar$", "");
  }

  private static String run(List<String> paths) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(paths);
    command.add(EmbeddedUse.class.getName());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }
}
