package dev.banrules.io.catalog;

import dev.banrules.io.decode.ValueReader;
import dev.banrules.io.document.Place;
import dev.banrules.io.document.Problem;
import dev.banrules.io.document.Severity;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.reference.ReferenceCheck;
import dev.banrules.model.reference.ReferenceCheck.Kind;
import java.util.List;
import java.util.Optional;

/**
 * What the catalogs that are read together define and refer to, with places. It is noted while they
 * are read, so that references are checked also in what can't be used for another reason.
 */
final class References {

  private final Optional<ReferenceCheck<Place>> check;

  private References(Optional<ReferenceCheck<Place>> check) {
    this.check = check;
  }

  /** Takes note of all, to check it. */
  static References noted() {
    return new References(Optional.of(new ReferenceCheck<>()));
  }

  /** For catalogs that are known to hold together: takes note of nothing. */
  static References checkedBefore() {
    return new References(Optional.empty());
  }

  /** A reader that takes what it reads for the definition of an id. */
  <T> ValueReader<T> defining(Kind kind, ValueReader<T> reader) {
    return noting(reader, (noted, id, place) -> noted.define(kind, id.toString(), place));
  }

  /** A reader that takes what it reads for a reference to an id. */
  <T> ValueReader<T> referring(Kind kind, ValueReader<T> reader) {
    return noting(reader, (noted, id, place) -> noted.refer(kind, id.toString(), place));
  }

  /** A reader of jurisdictions, of which some need no definition. */
  ValueReader<Jurisdiction> jurisdiction(ValueReader<Jurisdiction> reader) {
    return noting(reader, ReferenceCheck::refer);
  }

  /** A reader of jurisdictions that takes note of their members. */
  ValueReader<JurisdictionEntry> members(ValueReader<JurisdictionEntry> reader) {
    return noting(reader, (noted, entry, place) -> noted.members(entry));
  }

  /** Takes note of places of which none may lie within another. */
  void apart(List<Jurisdiction> jurisdictions, List<Place> at) {
    check.ifPresent(noted -> noted.apart(jurisdictions, at));
  }

  private <T> ValueReader<T> noting(ValueReader<T> reader, Note<T> note) {
    return check
        .<ValueReader<T>>map(
            noted ->
                in -> {
                  T id = reader.read(in);
                  if (id != null) {
                    note.take(noted, id, in.place());
                  }
                  return id;
                })
        .orElse(reader);
  }

  /** {@return what does not fit together} */
  List<Problem> problems() {
    return check.stream()
        .flatMap(noted -> noted.misfits().stream())
        .map(
            misfit ->
                Problem.of(
                    Severity.ERROR,
                    misfit.place(),
                    misfit.found(),
                    misfit.expected(),
                    misfit.suggestion()))
        .toList();
  }

  private interface Note<T> {
    void take(ReferenceCheck<Place> noted, T id, Place place);
  }
}
