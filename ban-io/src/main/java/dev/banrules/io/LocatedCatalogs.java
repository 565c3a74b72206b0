package dev.banrules.io;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.banrules.io.catalog.CatalogDocuments;
import dev.banrules.io.catalog.CatalogText;
import dev.banrules.io.document.Comment;
import dev.banrules.io.document.Excerpt;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Place;
import dev.banrules.io.document.Source;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.value.Id;
import java.util.List;
import java.util.Optional;

/**
 * Catalogs together with what their values have no part in: where everything stands in the
 * documents, and the comments; for tools that point at a line.
 */
public final class LocatedCatalogs {

  private final CatalogSet catalogs;
  private final ImmutableMap<Id<Catalog>, CatalogText> texts;

  private LocatedCatalogs(CatalogSet catalogs, ImmutableMap<Id<Catalog>, CatalogText> texts) {
    this.catalogs = catalogs;
    this.texts = texts;
  }

  /**
   * {@return catalogs, as one, with their places and comments}
   *
   * @param sources the documents
   * @param limits how much is taken
   * @throws InvalidDocumentException if one can't be used, or they don't hold together
   */
  public static LocatedCatalogs read(List<Source> sources, Limits limits) {
    ImmutableMap.Builder<Id<Catalog>, CatalogText> texts = ImmutableMap.builder();
    CatalogSet catalogs =
        CatalogDocuments.read(
            sources, limits, (id, text) -> texts.put(id, CatalogText.of(text, limits)));
    return new LocatedCatalogs(catalogs, texts.buildOrThrow());
  }

  /** {@return the catalogs} */
  public CatalogSet catalogs() {
    return catalogs;
  }

  /**
   * {@return where an element is, at its key where it has one; if there is no such element, the
   * nearest that would contain it}
   *
   * @param catalog the catalog's id
   * @param pointer the element's JSON pointer
   * @throws NullPointerException if no such catalog was read
   */
  public Place place(Id<Catalog> catalog, String pointer) {
    return text(catalog).place(pointer);
  }

  /**
   * {@return what stands on the line of a place}
   *
   * @param catalog the catalog's id
   * @param place a place in its document
   * @throws NullPointerException if no such catalog was read
   */
  public Optional<Excerpt> excerpt(Id<Catalog> catalog, Place place) {
    return text(catalog).excerpt(place);
  }

  /**
   * {@return the comments of a catalog, in order; only YAML has any}
   *
   * @param catalog the catalog's id
   * @throws NullPointerException if no such catalog was read
   */
  public ImmutableList<Comment> comments(Id<Catalog> catalog) {
    return text(catalog).comments();
  }

  private CatalogText text(Id<Catalog> catalog) {
    return requireNonNull(texts.get(catalog), "no such catalog was read");
  }
}
