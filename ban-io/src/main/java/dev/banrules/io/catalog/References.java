package dev.banrules.io.catalog;

import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.io.decode.ValueReader;
import dev.banrules.io.document.Place;
import dev.banrules.io.document.Problem;
import dev.banrules.io.document.Severity;
import dev.banrules.model.base.Nearest;
import dev.banrules.model.place.Jurisdiction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the catalogs that are read together define and refer to, with places. It is kept while they
 * are read, so that references are checked also in what can't be used for another reason. It checks
 * the same as {@link dev.banrules.model.catalog.CatalogCheck}.
 */
final class References {

  /** What an id is the id of; each kind has its own ids. */
  enum Kind {
    CATALOG,
    JURISDICTION,
    VENDOR,
    APPLICATION,
    BAN
  }

  private final boolean noted;
  private final Map<Kind, Map<String, Place>> definitions = new EnumMap<>(Kind.class);
  private final List<Reference> references = new ArrayList<>();
  private final List<Problem> secondDefinitions = new ArrayList<>();

  /** Takes note of all, to check it. */
  References() {
    this(true);
  }

  private References(boolean noted) {
    this.noted = noted;
  }

  /** For catalogs that are known to hold together: takes note of nothing. */
  static References checkedBefore() {
    return new References(false);
  }

  /** A reader that takes what it reads for the definition of an id. */
  <T> ValueReader<T> defining(Kind kind, ValueReader<T> reader) {
    if (!noted) {
      return reader;
    }
    return in -> {
      T id = reader.read(in);
      if (id != null) {
        define(kind, id.toString(), in.place());
      }
      return id;
    };
  }

  private void define(Kind kind, String id, Place place) {
    Place first = known(kind).putIfAbsent(id, place);
    if (first != null) {
      secondDefinitions.add(
          Problem.error(
              place,
              "a second definition of `" + id + "`",
              "an id that is not defined at " + first));
    }
  }

  /** A reader that takes what it reads for a reference to an id. */
  <T> ValueReader<T> referring(Kind kind, ValueReader<T> reader) {
    if (!noted) {
      return reader;
    }
    return in -> {
      T id = reader.read(in);
      if (id != null) {
        references.add(new Reference(kind, id.toString(), in.place()));
      }
      return id;
    };
  }

  /** A reader of jurisdictions, of which countries and what is below them need no definition. */
  ValueReader<Jurisdiction> jurisdiction(ValueReader<Jurisdiction> reader) {
    if (!noted) {
      return reader;
    }
    return in -> {
      Jurisdiction code = reader.read(in);
      if (code != null && (code.isBody() || code.country().isEmpty())) {
        references.add(new Reference(Kind.JURISDICTION, code.code(), in.place()));
      }
      return code;
    };
  }

  /** {@return second definitions, and references to what nothing defines} */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>(secondDefinitions);
    for (Reference reference : references) {
      Set<String> known = known(reference.kind()).keySet();
      if (!known.contains(reference.id())) {
        problems.add(undefined(reference, known));
      }
    }
    return problems;
  }

  private Map<String, Place> known(Kind kind) {
    return definitions.computeIfAbsent(kind, k -> new HashMap<>());
  }

  private static Problem undefined(Reference reference, Set<String> known) {
    return new Problem(
        Severity.ERROR,
        reference.place(),
        "`" + reference.id() + "`",
        reference.kind() == Kind.JURISDICTION
            ? "a jurisdiction that a catalog defines"
            : "the id of one that a catalog defines",
        Nearest.to(reference.id(), ImmutableSortedSet.copyOf(known)));
  }

  private record Reference(Kind kind, String id, Place place) {}
}
