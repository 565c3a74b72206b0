package dev.banrules.model.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.base.Quote;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.value.Suggestion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes note of what catalogs define and refer to, and finds what does not fit together: an id that
 * is defined twice, a reference to what nothing defines, and places that must lie apart and don't
 * (format "Strict").
 *
 * @param <P> how a place in a catalog is stated; its text is part of messages
 */
public final class ReferenceCheck<P> {

  /** What an id is the id of; each kind has its own ids. */
  public enum Kind {
    /** Catalogs. */
    CATALOG,
    /** Jurisdictions. */
    JURISDICTION,
    /** Vendors. */
    VENDOR,
    /** Applications. */
    APPLICATION,
    /** Lists of software. */
    LIST,
    /** Bans. */
    BAN
  }

  /**
   * What does not fit.
   *
   * @param <P> how a place is stated
   * @param place where
   * @param found what was found
   * @param expected what should
   * @param suggestion what may have been meant
   */
  public record Misfit<P>(P place, String found, String expected, Suggestion suggestion) {}

  private final Map<Kind, Map<String, P>> definitions = new EnumMap<>(Kind.class);
  private final List<Reference<P>> references = new ArrayList<>();
  private final List<Misfit<P>> secondDefinitions = new ArrayList<>();
  private final PlacesApart<P> places = new PlacesApart<>();

  /**
   * Takes note of a definition.
   *
   * @param kind of what
   * @param id its id
   * @param place where it stands
   */
  public void define(Kind kind, String id, P place) {
    P first = defined(kind).putIfAbsent(id, place);
    if (first != null) {
      secondDefinitions.add(
          new Misfit<>(
              place,
              "a second definition of `" + id + "`",
              "an id that is not defined at " + first,
              Suggestion.none()));
    }
  }

  /**
   * Takes note of a reference.
   *
   * @param kind to what
   * @param id its id
   * @param place where it stands
   */
  public void refer(Kind kind, String id, P place) {
    references.add(new Definition(kind, id, place));
  }

  /**
   * Takes note of a reference to a jurisdiction. Countries and what ISO 3166-2 lists need no
   * definition, nor do places below them; bodies always do.
   *
   * @param code the jurisdiction
   * @param place where it stands
   */
  public void refer(Jurisdiction code, P place) {
    if (code.isBody() || code.country().isEmpty()) {
      refer(Kind.JURISDICTION, code.code(), place);
    } else if (code.subdivision().isPresent()) {
      references.add(new Subdivision(code, place));
    }
  }

  /**
   * Takes note of the members of a place.
   *
   * @param entry what a catalog says of the place
   */
  public void members(JurisdictionEntry entry) {
    places.members(entry);
  }

  /**
   * Takes note of places of which none may lie within another on any day.
   *
   * @param jurisdictions the places; the same may be named several times
   * @param at where each stands
   */
  public void apart(List<Jurisdiction> jurisdictions, List<P> at) {
    places.apart(jurisdictions, at);
  }

  /**
   * {@return second definitions, then references to what nothing defines, then places that lie
   * within others, each as they came}
   */
  public ImmutableList<Misfit<P>> misfits() {
    ImmutableList.Builder<Misfit<P>> misfits = ImmutableList.builder();
    misfits.addAll(secondDefinitions);
    for (Reference<P> reference : references) {
      reference.misfit().ifPresent(misfits::add);
    }
    return misfits.addAll(places.misfits()).build();
  }

  private Map<String, P> defined(Kind kind) {
    return definitions.computeIfAbsent(kind, k -> new HashMap<>());
  }

  /** What somebody refers to; whether it is there is known only when all is read. */
  private interface Reference<P> {
    Optional<Misfit<P>> misfit();
  }

  private final class Definition implements Reference<P> {

    private final Kind kind;
    private final String id;
    private final P place;

    Definition(Kind kind, String id, P place) {
      this.kind = kind;
      this.id = id;
      this.place = place;
    }

    @Override
    public Optional<Misfit<P>> misfit() {
      Set<String> known = defined(kind).keySet();
      return known.contains(id)
          ? Optional.empty()
          : Optional.of(
              new Misfit<>(
                  place,
                  Quote.of(id),
                  kind == Kind.JURISDICTION
                      ? "a jurisdiction that a catalog defines"
                      : "the id of one that a catalog defines",
                  Suggestion.nearest(id, ImmutableSortedSet.copyOf(known))));
    }
  }

  private final class Subdivision implements Reference<P> {

    private final Jurisdiction code;
    private final P place;

    Subdivision(Jurisdiction code, P place) {
      this.code = code;
      this.place = place;
    }

    @Override
    public Optional<Misfit<P>> misfit() {
      KnownPlaces known = new KnownPlaces(defined(Kind.JURISDICTION).keySet());
      return known.exists(code)
          ? Optional.empty()
          : Optional.of(
              new Misfit<>(
                  place,
                  Quote.of(code.code()),
                  "a place that ISO 3166-2 lists or a catalog defines, or one below it",
                  known.nearest(code)));
    }
  }
}
