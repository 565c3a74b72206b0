package dev.banrules.benchmarks;

import com.google.common.collect.ImmutableSet;
import dev.banrules.benchmarks.Selector.Attribute;

/** The keys of all selectors that an application bears, in the forms that occur in a world. */
final class SelectorKeys {

  private SelectorKeys() {}

  static ImmutableSet<String> of(FlatApplication application) {
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    keys.add(Selector.of(Attribute.APPLICATION, application.id()).key());
    for (String owner : application.owners()) {
      keys.add(Selector.of(Attribute.OWNER, owner).key());
    }
    Selector category = Selector.of(Attribute.CATEGORY, application.category());
    keys.add(category.and(Selector.of(Attribute.VENDOR, application.vendor())).key());
    keys.add(category.and(Selector.of(Attribute.COUNTRY, application.country())).key());
    return keys.build();
  }
}
