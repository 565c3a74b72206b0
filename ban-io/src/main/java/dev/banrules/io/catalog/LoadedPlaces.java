package dev.banrules.io.catalog;

import dev.banrules.io.decode.DocumentCursor;
import dev.banrules.io.decode.Scalars;
import dev.banrules.io.decode.ValueReader;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.catalog.UnknownPlace;
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
    if (code == null || catalogs == null) {
      return code;
    }
    UnknownPlace unknown = catalogs.unknownPlace(code).orElse(null);
    if (unknown == null) {
      if (sound.size() < MOST_KEPT) {
        sound.put(text, code);
      }
      return code;
    }
    if (unknown.kind() == UnknownPlace.Kind.NO_PLACE) {
      in.error(in.found(), unknown.expected(), unknown.suggestion());
      return null;
    }
    in.warning(in.found(), unknown.expected(), unknown.suggestion());
    return code;
  }
}
