package dev.banrules.rules.lint;

import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.value.Id;

/** Something that a catalog defines, and where. */
record CatalogEntry<T>(Id<Catalog> catalog, String pointer, T value) {}
