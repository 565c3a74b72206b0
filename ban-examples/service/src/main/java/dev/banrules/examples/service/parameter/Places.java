package dev.banrules.examples.service.parameter;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.catalog.UnknownPlace;
import dev.banrules.model.place.Jurisdiction;
import java.util.List;
import java.util.Optional;

/**
 * Places that parameters name, checked against the catalogs. The command line warns of a body that
 * no catalog defines; an answer over HTTP has no room for warnings, so here that is an error.
 */
final class Places {

  private static final String NONE = "none";
  private static final String PRIVATE = "x-";

  private final Parameters parameters;
  private final CatalogSet catalogs;

  Places(Parameters parameters, CatalogSet catalogs) {
    this.parameters = parameters;
    this.catalogs = catalogs;
  }

  /** One place. */
  Optional<Jurisdiction> one(String name) {
    return parameters.text(name).flatMap(text -> fact(name, text));
  }

  /**
   * Places, or {@code none}: that there is no such place is a fact too; empty where none is said.
   */
  Optional<ImmutableSet<Jurisdiction>> all(String name) {
    List<String> texts = parameters.texts(name);
    return texts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            texts.stream()
                .filter(text -> !text.equals(NONE))
                .flatMap(text -> fact(name, text).stream())
                .collect(ImmutableSet.toImmutableSet()));
  }

  /** Whose bans are asked: one that nobody knows would leave out every ban in silence. */
  ImmutableSet<Jurisdiction> asked(String name) {
    return parameters.texts(name).stream()
        .flatMap(text -> known(name, text, false).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** An organisation may have no bans of its own. */
  private Optional<Jurisdiction> fact(String name, String text) {
    return known(name, text, text.startsWith(PRIVATE));
  }

  private Optional<Jurisdiction> known(String name, String text, boolean mayBeUndefined) {
    Optional<Jurisdiction> place = parameters.value(name, text, Jurisdiction::of);
    UnknownPlace unknown = place.flatMap(catalogs::unknownPlace).orElse(null);
    if (unknown == null || (mayBeUndefined && unknown.kind() == UnknownPlace.Kind.NOT_DEFINED)) {
      return place;
    }
    parameters.wrong(
        "`"
            + name
            + "`: there is no place `"
            + text
            + "`; expected "
            + unknown.expected()
            + unknown.suggestion());
    return Optional.empty();
  }
}
