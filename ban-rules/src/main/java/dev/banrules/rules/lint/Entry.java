package dev.banrules.rules.lint;

import dev.banrules.model.base.Id;
import dev.banrules.model.catalog.Catalog;

/** Something that a catalog defines, and where. */
record Entry<T>(Id<Catalog> catalog, String pointer, T value) {}
