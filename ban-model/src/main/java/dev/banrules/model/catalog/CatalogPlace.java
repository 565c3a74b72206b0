package dev.banrules.model.catalog;

import dev.banrules.model.value.Id;

/** A place in one of several catalogs: the position of the document, its id and a JSON pointer. */
record CatalogPlace(int catalog, Id<Catalog> id, String pointer) {

  CatalogPlace down(String further) {
    return new CatalogPlace(catalog, id, pointer + further);
  }

  @Override
  public String toString() {
    return pointer + " of catalog `" + id + "`";
  }
}
