package dev.banrules.benchmarks;

import com.google.common.collect.ImmutableSortedMap;
import java.util.stream.Collectors;

/**
 * Software that has all of some values.
 *
 * @param wanted the values
 */
record Selector(ImmutableSortedMap<Selector.Attribute, String> wanted) {

  /** What is known of software. */
  enum Attribute {
    /** Its id. */
    APPLICATION,
    /** Who makes it, or owns who makes it by more than half. */
    OWNER,
    /** Who makes it. */
    VENDOR,
    /** Where that one is from. */
    COUNTRY,
    /** What it is for. */
    CATEGORY
  }

  static Selector of(Attribute attribute, String value) {
    return new Selector(ImmutableSortedMap.of(attribute, value));
  }

  Selector and(Selector other) {
    return new Selector(
        ImmutableSortedMap.<Attribute, String>naturalOrder()
            .putAll(wanted)
            .putAll(other.wanted)
            .build());
  }

  /** One text for all values, by which it can be looked up. */
  String key() {
    return wanted.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining("&"));
  }
}
