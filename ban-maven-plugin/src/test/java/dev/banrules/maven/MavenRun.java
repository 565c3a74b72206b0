package dev.banrules.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Runs Maven on a project, as a user would: the plugin and what it needs of this library stand in a
 * local repository, put there from the class path, and everything else in that of this build. Maven
 * is told to ask no other.
 */
record MavenRun(int status, String output) {

  private static final String VERSION = "0.1.0-SNAPSHOT";
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  /** Runs Maven in a folder. */
  static MavenRun in(Path folder, Path repository, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                property("ban.maven.home", "/usr/share/maven") + "/bin/mvn",
                "--offline",
                "--batch-mode",
                "-Dstyle.color=never",
                "-Dmaven.repo.local=" + repository,
                "-Dmaven.repo.local.tail="
                    + property(
                        "ban.maven.repository",
                        Path.of(System.getProperty("user.home"), ".m2", "repository").toString())));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().remove("MAVEN_ARGS");
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    try {
      return new MavenRun(process.waitFor(), output);
    } catch (InterruptedException e) {
      process.destroy();
      throw new IllegalStateException(e);
    }
  }

  /** What the goal said. */
  String said() {
    return output
        .lines()
        .dropWhile(line -> !line.startsWith("[INFO] --- ban:"))
        .takeWhile(line -> !line.startsWith("[INFO] -----"))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static String property(String name, String otherwise) {
    String value = System.getProperty(name, "");
    return value.isEmpty() ? otherwise : value;
  }

  /** Makes a local repository with the modules of this library and some names for tests. */
  static void installInto(Path repository) throws IOException {
    copy(Path.of("src/test/resources/repository"), repository);
    install(repository, "banrules", ROOT.resolve("pom.xml"));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path built = Path.of(entry).toAbsolutePath().normalize();
      if (built.startsWith(ROOT) && !built.endsWith("test-classes") && Files.exists(built)) {
        Path module = ROOT.resolve(ROOT.relativize(built).getName(0));
        String name = module.getFileName().toString();
        Path folder = install(repository, name, module.resolve("pom.xml"));
        pack(built, folder.resolve(name + "-" + VERSION + ".jar"));
      }
    }
  }

  private static Path install(Path repository, String name, Path pom) throws IOException {
    Path folder = repository.resolve("dev/banrules/" + name + "/" + VERSION);
    Files.createDirectories(folder);
    Files.copy(pom, folder.resolve(name + "-" + VERSION + ".pom"), REPLACE_EXISTING);
    return folder;
  }

  private static void pack(Path classes, Path jar) throws IOException {
    if (Files.isRegularFile(classes)) {
      Files.copy(classes, jar, REPLACE_EXISTING);
      return;
    }
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        entries.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, entries);
        entries.closeEntry();
      }
    }
  }

  /** Copies a folder and what is in it. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      files.forEach(
          file -> {
            try {
              Path target = to.resolve(from.relativize(file).toString());
              if (Files.isDirectory(file)) {
                Files.createDirectories(target);
              } else {
                Files.copy(file, target, REPLACE_EXISTING);
              }
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
