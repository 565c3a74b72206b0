package dev.banrules.runtime.source;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.Catalogs;
import dev.banrules.io.document.Source;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;

/** The catalog that comes with the library. */
final class BuiltInSource implements CatalogSource {

  @Override
  public Documents fetch(Clock clock) throws SourceException {
    Source document = Catalogs.builtInDocument();
    try (InputStream stream = document.open()) {
      return new Documents(
          ImmutableList.of(new Documents.File(document.name(), stream.readAllBytes())),
          Optional.empty());
    } catch (IOException e) {
      throw new SourceException(document.name() + ": " + e.getMessage(), e);
    }
  }

  @Override
  public boolean isSigned() {
    return false;
  }
}
