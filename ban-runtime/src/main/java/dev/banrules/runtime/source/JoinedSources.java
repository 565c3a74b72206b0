package dev.banrules.runtime.source;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Several sources, read as one. */
final class JoinedSources implements CatalogSource {

  private final ImmutableList<CatalogSource> sources;

  JoinedSources(ImmutableList<CatalogSource> sources) {
    checkArgument(!sources.isEmpty(), "catalogs come from one source at least");
    this.sources = sources;
  }

  @Override
  public Documents fetch(Clock clock) throws SourceException {
    ImmutableList.Builder<Documents.File> files = ImmutableList.builder();
    Optional<Instant> expires = Optional.empty();
    for (CatalogSource source : sources) {
      Documents documents = source.fetch(clock);
      files.addAll(documents.files());
      expires = earlier(expires, documents.expires());
    }
    return new Documents(files.build(), expires);
  }

  private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return Optional.of(Ordering.natural().min(one.get(), other.get()));
  }

  @Override
  public boolean isSigned() {
    return sources.stream().anyMatch(CatalogSource::isSigned);
  }
}
