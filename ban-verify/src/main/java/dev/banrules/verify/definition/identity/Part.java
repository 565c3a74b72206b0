package dev.banrules.verify.definition.identity;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.software.Application;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Identity;
import java.util.Optional;

/**
 * Semantics §4: the software itself, one of its components or an application that it embeds.
 *
 * @param listed the place of the software or component; of an embedded application, of what embeds
 *     it, or of all that may, where it is not known which does
 * @param embedded the embedded application, if it is one
 * @param kind what it is; an embedded application is software
 * @param version the version that is stated of it
 * @param edition the edition that is stated of it
 * @param recognised what it was taken for
 */
public record Part(
    ImmutableList<PartRef.Listed> listed,
    Optional<Id<Application>> embedded,
    ProductKind kind,
    Optional<String> version,
    Optional<String> edition,
    Recognised recognised) {

  /**
   * {@return an embedded application: "no version or edition is stated of those"}
   *
   * @param hosts what embeds it, or may
   * @param identity which one
   */
  public static Part embedded(ImmutableList<PartRef.Listed> hosts, Identity identity) {
    return new Part(
        hosts,
        identity.application(),
        ProductKind.SOFTWARE,
        Optional.empty(),
        Optional.empty(),
        new Recognised(ImmutableList.of(identity), true));
  }

  /** {@return its place in verdicts} */
  public PartRef place() {
    return embedded.<PartRef>map(PartRef.Embedded::new).orElseGet(() -> listed.get(0));
  }

  /** {@return what it was taken for; empty where it was not recognised} */
  public ImmutableList<Identity> identities() {
    return recognised.identities();
  }

  /** {@return whether nothing but that can be there} */
  public boolean settled() {
    return recognised.settled();
  }
}
