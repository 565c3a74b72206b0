package dev.banrules.runtime.repository;

import dev.banrules.runtime.tuf.TufException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Reads a repository in a folder. */
final class FolderFetcher implements Fetcher {

  private final Path folder;

  FolderFetcher(Path folder) {
    this.folder = folder;
  }

  @Override
  public Optional<byte[]> fetch(String path, int maxBytes, Duration time) throws TufException {
    try (InputStream in = Files.newInputStream(folder.resolve(path))) {
      byte[] content = in.readNBytes(maxBytes);
      if (in.read() >= 0) {
        throw new TufException(path + ": longer than " + maxBytes + " bytes");
      }
      return Optional.of(content);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | InvalidPathException e) {
      throw new TufException(path + ": it can't be read: " + e, e);
    }
  }

  @Override
  public String name() {
    return folder.toString();
  }
}
