package dev.banrules.io.catalog;

import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.io.decode.DocumentCursor;
import dev.banrules.io.decode.Scalars;
import dev.banrules.io.decode.ValueReader;
import dev.banrules.model.base.Nearest;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.place.Jurisdiction;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the jurisdictions that profiles and waivers name, and checks them against loaded catalogs
 * (format "Catalog"). The same few recur, so it keeps those that it has read.
 */
public final class LoadedPlaces implements ValueReader<Jurisdiction> {

  /** Enough for all places of a fleet, and a bound for hostile input. */
  private static final int MOST_KEPT = 4_096;

  private static final String SUPRANATIONAL = "EU";

  private final @Nullable CatalogSet catalogs;
  private final Map<String, Jurisdiction> sound = new ConcurrentHashMap<>();

  /**
   * Makes a reader.
   *
   * @param catalogs the loaded catalogs, or empty to check nothing but the form
   */
  public LoadedPlaces(Optional<CatalogSet> catalogs) {
    this.catalogs = catalogs.orElse(null);
  }

  @Override
  public @Nullable Jurisdiction read(DocumentCursor in) {
    String text = in.text();
    if (text == null) {
      return null;
    }
    Jurisdiction known = sound.get(text);
    if (known != null) {
      return known;
    }
    Jurisdiction code = Scalars.parse(in, text, Jurisdiction::of);
    if (code == null || !isPlace(in, code)) {
      return null;
    }
    if (!warnsOf(in, code) && sound.size() < MOST_KEPT) {
      sound.put(text, code);
    }
    return code;
  }

  private boolean isPlace(DocumentCursor in, Jurisdiction code) {
    if (catalogs == null
        || code.country().isPresent()
        || code.isOrganisation()
        || code.place().code().equals(SUPRANATIONAL)
        || catalogs.jurisdictions().containsKey(code.place())) {
      return true;
    }
    in.unknownWord(
        in.found(),
        code.code(),
        "a country, a place below one, EU, `x-…`, or a place that a loaded catalog defines",
        codes(catalogs));
    return false;
  }

  /** A body or organisation that nothing defines may be misspelt, and then no ban governs it. */
  private boolean warnsOf(DocumentCursor in, Jurisdiction code) {
    if (catalogs == null
        || (!code.isBody() && code.country().isPresent())
        || catalogs.jurisdictions().containsKey(code)) {
      return false;
    }
    in.warning(
        in.found(),
        "a jurisdiction that a loaded catalog defines",
        Nearest.to(code.code(), codes(catalogs)));
    return true;
  }

  private static ImmutableSortedSet<String> codes(CatalogSet catalogs) {
    return catalogs.jurisdictions().keySet().stream()
        .map(Jurisdiction::code)
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }
}
