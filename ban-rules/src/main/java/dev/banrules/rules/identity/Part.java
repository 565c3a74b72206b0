package dev.banrules.rules.identity;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.software.Application;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Identity;
import java.util.Optional;

/**
 * A product, or a part of it, and what it was taken for.
 *
 * @param components the way from the software to the component that a device lists; empty for the
 *     software itself
 * @param embedded the application, where this is not that software or component but what a catalog
 *     says that it embeds
 * @param kind what it is; an embedded application is software
 * @param identities what it was taken for; empty where it is not recognised
 * @param version the version that it states
 * @param edition the edition that it states
 */
public record Part(
    ImmutableList<Integer> components,
    Optional<Id<Application>> embedded,
    ProductKind kind,
    ImmutableList<Identity> identities,
    Optional<String> version,
    Optional<String> edition) {

  /**
   * {@return software itself, on no device yet, that states no version and no edition}
   *
   * @param identities what it was taken for
   */
  public static Part whole(ImmutableList<Identity> identities) {
    return new Part(
        ImmutableList.of(),
        Optional.empty(),
        ProductKind.SOFTWARE,
        identities,
        Optional.empty(),
        Optional.empty());
  }

  /** {@return the same part, whatever version and edition it states} */
  public Part ofAnyVersion() {
    return version.isEmpty() && edition.isEmpty()
        ? this
        : new Part(components, embedded, kind, identities, Optional.empty(), Optional.empty());
  }

  /**
   * {@return the place of this part in a verdict}
   *
   * @param software the position of the software in the profile
   */
  public PartRef place(int software) {
    return embedded.<PartRef>map(PartRef.Embedded::new).orElseGet(() -> listed(software));
  }

  /**
   * {@return the place of what a device lists: of this part, or of what embeds it}
   *
   * @param software the position of the software in the profile
   */
  public PartRef.Listed listed(int software) {
    return new PartRef.Listed(software, components);
  }

  /** {@return whether this is the software itself, and no part of it} */
  public boolean isWhole() {
    return embedded.isEmpty() && components.isEmpty();
  }

  /** {@return whether some catalog recognises it} */
  public boolean recognised() {
    return !identities.isEmpty();
  }
}
