package dev.banrules.runtime.publish;

import dev.banrules.runtime.tuf.FileInfo;
import dev.banrules.runtime.tuf.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of a repository: published metadata at its root, catalogs below {@code targets}, and
 * what is not signed yet below {@code drafts}.
 */
final class RepositoryFolder {

  private final Path folder;

  RepositoryFolder(Path folder) {
    this.folder = folder;
  }

  @Override
  public String toString() {
    return folder.toString();
  }

  /** The newest version of a role that is published; 0 where none is. */
  long newest(Role role) throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    Pattern name = Pattern.compile("(\\d{1,18})\\." + Pattern.quote(role.file()));
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> name.matcher(file.getFileName().toString()))
          .filter(Matcher::matches)
          .mapToLong(file -> Long.parseLong(file.group(1)))
          .max()
          .orElse(0);
    }
  }

  byte[] published(Role role, long version) throws IOException {
    return Files.readAllBytes(folder.resolve(role.file(version)));
  }

  Optional<byte[]> timestamp() throws IOException {
    return read(folder.resolve(Role.TIMESTAMP.file()));
  }

  Optional<byte[]> draft(Role role) throws IOException {
    return read(draftFile(role));
  }

  void writeDraft(Role role, byte[] content) throws IOException {
    write(draftFile(role), content);
  }

  void deleteDraft(Role role) throws IOException {
    Files.deleteIfExists(draftFile(role));
  }

  private Path draftFile(Role role) {
    return folder.resolve("drafts").resolve(role.file());
  }

  void publish(Role role, long version, byte[] content) throws IOException {
    write(folder.resolve(role.file(version)), content);
  }

  void publishTimestamp(byte[] content) throws IOException {
    write(folder.resolve(Role.TIMESTAMP.file()), content);
  }

  byte[] target(String name, FileInfo info) throws IOException {
    return Files.readAllBytes(targetFile(name, info));
  }

  void writeTarget(String name, FileInfo info, byte[] content) throws IOException {
    write(targetFile(name, info), content);
  }

  private Path targetFile(String name, FileInfo info) {
    int file = name.lastIndexOf('/') + 1;
    return folder
        .resolve("targets")
        .resolve(
            name.substring(0, file) + info.hashes().get("sha256") + "." + name.substring(file));
  }

  private static Optional<byte[]> read(Path file) throws IOException {
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static void write(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    Files.write(beside, content);
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
