package dev.banrules.model.place;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.base.Checks;

/**
 * What a catalog says of a jurisdiction: its name and, for a supranational one, its members.
 *
 * @param id the jurisdiction
 * @param name the name that people know it by
 * @param members its members with their days; empty for all but supranational ones
 */
public record JurisdictionEntry(Jurisdiction id, String name, ImmutableList<Membership> members) {

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public JurisdictionEntry {
    requireNonNull(id, "id");
    Checks.notBlank(name, "the name of a jurisdiction");
    requireNonNull(members, "members");
  }
}
