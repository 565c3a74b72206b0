package dev.banrules.model.ban;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.base.Checks;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.KebabCase;
import java.util.Optional;

/**
 * Purposes for which a ban excuses (semantics §6).
 *
 * @param id its id, unique in its ban
 * @param purposes the purposes, kebab-case words; one that the device claims is enough
 * @param approval whether somebody must have approved, by a waiver that names this exemption
 * @param conditions what else the act asks for; for people
 */
public record Exemption(
    Id<Exemption> id,
    ImmutableSet<String> purposes,
    boolean approval,
    Optional<String> conditions) {

  /**
   * Checks the purposes.
   *
   * @throws IllegalArgumentException if there is no purpose, or one is not a kebab-case word
   */
  public Exemption {
    requireNonNull(id, "id");
    Checks.notEmpty(purposes, "the purposes of an exemption");
    purposes.forEach(KebabCase::check);
    requireNonNull(conditions, "conditions");
  }
}
