package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.banrules.model.ban.Target;
import dev.banrules.rules.target.Successions;
import java.util.Comparator;

/**
 * What a recognised piece of software must bear for a target to be worth asking. It is coarse, and
 * on no day too narrow: software that bears none of the keys surely does not match.
 */
final class CandidateKeys implements Target.Visitor<ImmutableSet<Object>> {

  /** Borne by all software. */
  static final Object ANY = "any";

  private final Successions successions;

  CandidateKeys(Successions successions) {
    this.successions = successions;
  }

  /** Borne by what is identified as the application. */
  record OfApplication(Object application) {}

  /** Borne by what a vendor, or one that it ever owns or precedes, made. */
  record OfVendor(Object vendor) {}

  /** Borne by what a vendor connected with this one, however distantly, made. */
  record OfVendorsFamily(Object vendor) {}

  /** Borne by what a vendor from the country made, and by what one of an unknown country did. */
  record OfCountry(Object country) {}

  /** Borne by what a vendor with owners made. */
  record OfOwned() {}

  /** Borne by applications of the category, and by those whose categories are not stated. */
  record OfCategory(Object category) {}

  @Override
  public ImmutableSet<Object> application(Target.ByApplication target) {
    return target.successors()
        ? ImmutableSet.copyOf(
            Iterables.transform(successions.everOf(target.application()), OfApplication::new))
        : ImmutableSet.of(new OfApplication(target.application()));
  }

  @Override
  public ImmutableSet<Object> vendor(Target.ByVendor target) {
    return ImmutableSet.of(
        target.reach().affiliates()
            ? new OfVendorsFamily(target.vendor())
            : new OfVendor(target.vendor()));
  }

  @Override
  public ImmutableSet<Object> origin(Target.ByOrigin target) {
    ImmutableSet.Builder<Object> keys = ImmutableSet.builder();
    target.countries().forEach(country -> keys.add(new OfCountry(country)));
    if (target.ownedFrom().isPresent()) {
      keys.add(new OfOwned());
    }
    return keys.build();
  }

  @Override
  public ImmutableSet<Object> category(Target.ByCategory target) {
    return ImmutableSet.of(new OfCategory(target.category()));
  }

  /** All parts must match, so the keys of any one of them are enough: the most telling ones. */
  @Override
  public ImmutableSet<Object> allOf(Target.AllOf target) {
    return target.targets().stream()
        .map(part -> part.accept(this))
        .min(Comparator.comparingInt(CandidateKeys::commonness))
        .orElseThrow();
  }

  @Override
  public ImmutableSet<Object> anyOf(Target.AnyOf target) {
    return target.targets().stream()
        .flatMap(part -> part.accept(this).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public ImmutableSet<Object> not(Target.Not target) {
    return ImmutableSet.of(ANY);
  }

  private static int commonness(ImmutableSet<Object> keys) {
    int most = 0;
    for (Object key : keys) {
      most = Math.max(most, commonness(key));
    }
    return most;
  }

  private static int commonness(Object key) {
    if (key instanceof OfApplication) {
      return 0;
    }
    if (key instanceof OfVendor) {
      return 1;
    }
    if (key instanceof OfVendorsFamily) {
      return 2;
    }
    if (key instanceof OfCategory) {
      return 3;
    }
    return key.equals(ANY) ? 6 : key instanceof OfOwned ? 5 : 4;
  }
}
