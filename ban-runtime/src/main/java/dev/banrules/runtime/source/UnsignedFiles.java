package dev.banrules.runtime.source;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.banrules.io.Catalogs;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Files and folders. */
final class UnsignedFiles implements CatalogSource {

  private static final int MAX_BYTES = Limits.defaults().catalogBytes();

  private final ImmutableList<Path> paths;

  UnsignedFiles(ImmutableList<Path> paths) {
    this.paths = paths;
  }

  /**
   * Half of a file can be a catalog too, a laxer one. So files that change while they are read
   * count as not read.
   */
  @Override
  public Documents fetch(Clock clock) throws SourceException {
    try {
      List<Source> sources = Catalogs.sources(paths);
      ImmutableMap<String, String> before = state(sources);
      ImmutableList.Builder<Documents.File> files = ImmutableList.builder();
      for (Source source : sources) {
        files.add(new Documents.File(source.name(), bytes(source)));
      }
      if (!state(Catalogs.sources(paths)).equals(before)) {
        throw new SourceException("the catalogs changed while they were read: read them again");
      }
      return new Documents(files.build(), Optional.empty());
    } catch (InvalidDocumentException e) {
      throw new SourceException(String.valueOf(e.getMessage()), e);
    }
  }

  private static ImmutableMap<String, String> state(List<Source> sources) throws SourceException {
    ImmutableMap.Builder<String, String> state = ImmutableMap.builder();
    for (Source source : sources) {
      try {
        BasicFileAttributes file =
            Files.readAttributes(Path.of(source.name()), BasicFileAttributes.class);
        state.put(
            source.name(), file.size() + " " + file.lastModifiedTime() + " " + file.fileKey());
      } catch (IOException e) {
        throw unreadable(source, e);
      }
    }
    return state.buildKeepingLast();
  }

  private static byte[] bytes(Source source) throws SourceException {
    try (InputStream stream = source.open()) {
      byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new SourceException(source.name() + ": longer than " + MAX_BYTES + " bytes");
      }
      return bytes;
    } catch (IOException e) {
      throw unreadable(source, e);
    }
  }

  private static SourceException unreadable(Source source, IOException failure) {
    String why =
        failure instanceof NoSuchFileException
            ? "there is no such file"
            : "it can't be read: " + failure;
    return new SourceException(source.name() + ": " + why, failure);
  }

  @Override
  public boolean isSigned() {
    return false;
  }
}
