package dev.banrules.model.verdict;

import static java.util.Objects.requireNonNull;

import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.value.Id;
import java.util.Optional;

/**
 * The catalog that a verdict rests on.
 *
 * @param id its id
 * @param version its version
 * @param digest the digest of its document, as {@code sha256:…}, where it was read from one
 */
public record CatalogReference(Id<Catalog> id, int version, Optional<String> digest) {

  /** Checks that nothing is null. */
  public CatalogReference {
    requireNonNull(id, "id");
    requireNonNull(digest, "digest");
  }

  /**
   * {@return the reference to a catalog}
   *
   * @param catalog the catalog
   */
  public static CatalogReference to(Catalog catalog) {
    return new CatalogReference(catalog.id(), catalog.version(), catalog.digest());
  }

  /** {@return id, version and digest, for messages} */
  @Override
  public String toString() {
    return id + " version " + version + digest.map(d -> " " + d).orElse("");
  }
}
