package dev.banrules.runtime;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.Catalogs;
import dev.banrules.io.Waivers;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Loaded;
import dev.banrules.io.document.Problem;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.rules.BanRules;
import dev.banrules.runtime.source.CatalogSource;
import dev.banrules.runtime.source.Documents;
import dev.banrules.runtime.source.SourceException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fetches documents, reads them strictly and compiles them, if they are other than before. */
final class RulesLoader {

  private final CatalogSource catalogs;
  private final Optional<CatalogSource> waivers;

  RulesLoader(CatalogSource catalogs, Optional<CatalogSource> waivers) {
    this.catalogs = catalogs;
    this.waivers = waivers;
  }

  /**
   * The rules that the source gives: the last ones, confirmed, where the documents are the same.
   *
   * @param last the last rules, if there are any
   * @param clock tells the instant of the refresh
   * @throws SourceException if the documents can't be had or can't be trusted
   * @throws InvalidDocumentException if they can't be used
   */
  Result load(@Nullable LoadedRules last, Clock clock) throws SourceException {
    Instant now = clock.instant();
    Documents documents = catalogs.fetch(clock);
    Optional<Documents> granted =
        waivers.isPresent() ? Optional.of(waivers.get().fetch(clock)) : Optional.empty();
    String digest = documents.digest() + granted.map(Documents::digest).orElse("");
    if (last != null && last.digest().equals(digest)) {
      return new Result(last.confirmed(now, documents.expires()), Optional.empty());
    }
    if (documents.files().isEmpty()) {
      throw new SourceException("the source has no catalog");
    }
    CatalogSet read =
        last == null
            ? Catalogs.read(documents.sources(), Limits.defaults())
            : Catalogs.read(documents.sources(), Limits.defaults(), last.rules().catalogs());
    Loaded<ImmutableList<Waiver>> excused = waivers(read, granted);
    BanRules rules =
        last == null
            ? BanRules.compile(read, excused.value())
            : last.rules().recompile(read, excused.value());
    return new Result(
        new LoadedRules(rules, digest, now, now, documents.expires()),
        Optional.of(
            excused.warnings().stream()
                .map(Problem::message)
                .collect(ImmutableList.toImmutableList())));
  }

  private static Loaded<ImmutableList<Waiver>> waivers(
      CatalogSet catalogs, Optional<Documents> documents) {
    return documents
        .map(some -> Waivers.read(Optional.of(catalogs), some.sources(), Limits.defaults()))
        .orElseGet(() -> new Loaded<>(ImmutableList.of(), ImmutableList.of()));
  }

  /**
   * What came of it.
   *
   * @param rules the rules
   * @param warnings of documents that were read; empty where they were the same as before
   */
  record Result(LoadedRules rules, Optional<ImmutableList<String>> warnings) {}
}
