package dev.banrules.io.waiver;

import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.io.decode.DocumentCursor;
import dev.banrules.io.decode.Scalars;
import dev.banrules.io.decode.ValueReader;
import dev.banrules.io.document.Place;
import dev.banrules.io.document.Problem;
import dev.banrules.io.document.Severity;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Exemption;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Suggestion;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks what the waivers of documents read together refer to. */
public final class WaiverReferences {

  private final Optional<CatalogSet> catalogs;
  private final Map<Id<Waiver>, Place> definitions = new HashMap<>();
  private @Nullable Place banPlace;
  private @Nullable Id<Ban> ban;
  private @Nullable Place exemptionPlace;
  private @Nullable Id<Exemption> exemption;

  /**
   * Makes a check.
   *
   * @param catalogs the loaded catalogs, or empty to check only that ids differ
   */
  public WaiverReferences(Optional<CatalogSet> catalogs) {
    this.catalogs = catalogs;
  }

  ValueReader<Id<Waiver>> waiver() {
    ValueReader<Id<Waiver>> reader = Scalars.id();
    return in -> {
      Id<Waiver> id = reader.read(in);
      Place first = id == null ? null : definitions.putIfAbsent(id, in.place());
      if (first != null) {
        in.error("a second waiver `" + id + "`", "an id other than that of the one at " + first);
      }
      return id;
    };
  }

  ValueReader<Id<Ban>> ban() {
    ValueReader<Id<Ban>> reader = Scalars.id();
    return in -> {
      ban = reader.read(in);
      banPlace = in.place();
      return ban;
    };
  }

  ValueReader<Id<Exemption>> exemption() {
    ValueReader<Id<Exemption>> reader = Scalars.id();
    return in -> {
      exemption = reader.read(in);
      exemptionPlace = in.place();
      return exemption;
    };
  }

  ValueReader<Id<Application>> application() {
    ValueReader<Id<Application>> reader = Scalars.id();
    return in -> {
      Id<Application> id = reader.read(in);
      if (id != null && catalogs.isPresent() && catalogs.get().application(id).isEmpty()) {
        in.problem(
            undefined(
                Severity.ERROR,
                in.place(),
                id,
                "an application that a loaded catalog defines",
                catalogs.get().applications().stream().map(Application::id).toList()));
      }
      return id;
    };
  }

  /** A reader of waivers that leaves out those for bans that are not loaded. */
  ValueReader<Optional<Waiver>> checking(ValueReader<Waiver> reader) {
    return in -> {
      ban = null;
      exemption = null;
      Waiver waiver = reader.read(in);
      boolean used = catalogs.isEmpty() || refersToLoadedBan(in, catalogs.get());
      return waiver == null ? null : Optional.of(waiver).filter(w -> used);
    };
  }

  private boolean refersToLoadedBan(DocumentCursor in, CatalogSet loaded) {
    Optional<Ban> found = Optional.ofNullable(ban).flatMap(loaded::ban);
    if (ban != null && banPlace != null && found.isEmpty()) {
      in.problem(
          undefined(
              Severity.WARNING,
              banPlace,
              ban,
              "a loaded ban; the waiver is not used",
              loaded.bans().stream().map(Ban::id).toList()));
    }
    found.ifPresent(known -> checkExemption(in, known));
    return found.isPresent();
  }

  private void checkExemption(DocumentCursor in, Ban known) {
    Collection<Id<Exemption>> ids = known.exemptions().stream().map(Exemption::id).toList();
    if (exemption != null && exemptionPlace != null && !ids.contains(exemption)) {
      in.problem(
          undefined(
              Severity.ERROR,
              exemptionPlace,
              exemption,
              "an exemption of the ban `" + known.id() + "`",
              ids));
    }
  }

  private static <T> Problem undefined(
      Severity severity, Place place, Id<T> id, String expected, Collection<Id<T>> known) {
    ImmutableSortedSet<String> words =
        known.stream()
            .map(Id::value)
            .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    return Problem.of(
        severity, place, "`" + id + "`", expected, Suggestion.nearest(id.value(), words));
  }
}
