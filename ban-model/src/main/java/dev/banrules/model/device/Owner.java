package dev.banrules.model.device;

import static java.util.Objects.requireNonNull;

import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.value.KebabCase;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who owns, leases or issues a device; each part empty where it is not stated (semantics §3).
 *
 * @param kind what the owner is
 * @param affiliation the government or organisation that the owner is or belongs to
 * @param sector the owner's sector, a kebab-case word
 */
public record Owner(
    Optional<OwnerKind> kind, Optional<Jurisdiction> affiliation, Optional<String> sector) {

  private static final Owner NOT_STATED =
      new Owner(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Checks the sector's form.
   *
   * @throws IllegalArgumentException if the sector is not a kebab-case word
   */
  public Owner {
    requireNonNull(kind, "kind");
    requireNonNull(affiliation, "affiliation");
    sector.ifPresent(KebabCase::check);
  }

  /** {@return an owner of whom nothing is stated} */
  public static Owner notStated() {
    return NOT_STATED;
  }

  /**
   * {@return an owner of whom kind and government or organisation are stated}
   *
   * @param kind what the owner is
   * @param affiliation the government or organisation that the owner is or belongs to
   */
  public static Owner of(OwnerKind kind, Jurisdiction affiliation) {
    return new Owner(Optional.of(kind), Optional.of(affiliation), Optional.empty());
  }

  // Those of a record are made at run time, when first called: that is felt at every start.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Owner that
        && kind.equals(that.kind)
        && affiliation.equals(that.affiliation)
        && sector.equals(that.sector);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * kind.hashCode() + affiliation.hashCode()) + sector.hashCode();
  }
}
