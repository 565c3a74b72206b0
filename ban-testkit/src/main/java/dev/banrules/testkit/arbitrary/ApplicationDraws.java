package dev.banrules.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Host;
import dev.banrules.model.software.HostRole;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.IdentifierScheme;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.software.Version;
import dev.banrules.model.software.VersionRange;
import dev.banrules.model.value.Id;
import java.util.Collection;

/** Draws of applications, and of the strings by which software is told apart. */
final class ApplicationDraws {

  private static final ImmutableList<VersionRange> RANGES =
      World.RANGES.stream().map(VersionRange::parse).collect(ImmutableList.toImmutableList());

  private static final ImmutableList<Version> VERSIONS =
      World.VERSIONS.stream()
          .flatMap(text -> Version.find(text).stream())
          .collect(ImmutableList.toImmutableList());

  private ApplicationDraws() {}

  static Application application(Dice dice) {
    return application(dice, dice.early(World.APPLICATIONS), World.VENDORS, World.APPLICATIONS);
  }

  /** An application that refers only to the given vendors and applications. */
  static Application application(
      Dice dice,
      Id<Application> id,
      Collection<Id<Vendor>> vendors,
      Collection<Id<Application>> known) {
    Application.Builder application =
        Application.builder()
            .id(id)
            .name(name(dice, id))
            .vendors(ApplicationVendorDraws.vendors(dice, vendors));
    if (dice.chance(40)) {
      application.names(dice.list(1, 2, () -> name(dice, dice.chance(80) ? id : dice.of(known))));
    }
    if (dice.chance(75)) {
      application.categories(dice.someOf(World.CATEGORIES, dice.chance(15) ? 0 : 1, 2));
    }
    if (dice.chance(70)) {
      application.identifiers(dice.some(World.PATTERNS, 1, 3));
    }
    if (dice.chance(25)) {
      application.embeds(dice.some(known, 1, 2));
    }
    if (dice.chance(15)) {
      application.successorOf(VendorDraws.<Application>successions(dice, known));
    }
    if (dice.chance(5)) {
      forPeople(dice, application);
    }
    return application.build();
  }

  /** Values that documents have and on which no verdict depends. */
  private static void forPeople(Dice dice, Application.Builder application) {
    application.addHosts(host(dice));
    application.addNoneKnown(IdentifierScheme.of("apple-store"));
  }

  static Host host(Dice dice) {
    return new Host(
        dice.oneOf("vega.example", "cdn.example"),
        dice.of(ImmutableList.copyOf(HostRole.values())));
  }

  static String name(Dice dice, Id<Application> id) {
    return dice.early(World.APPLICATION_NAMES.getOrDefault(id, ImmutableList.of(id.value())));
  }

  static IdentifierPattern pattern(Dice dice) {
    return dice.early(World.PATTERNS);
  }

  static Identifier identifier(Dice dice) {
    return dice.chance(90) ? dice.early(World.IDENTIFIERS) : World.UNKNOWN_IDENTIFIER;
  }

  static IdentifierScheme scheme(Dice dice) {
    return dice.chance(90)
        ? IdentifierScheme.of(dice.of(IdentifierScheme.names()))
        : World.UNKNOWN_IDENTIFIER.scheme();
  }

  /** An identifier that a pattern matches, in its own or in another case. */
  static Identifier matching(Dice dice, IdentifierPattern pattern) {
    Identifier stem = pattern.stem();
    String value = stem.value();
    if (pattern.isPattern()) {
      String further = dice.oneOf("x", "zephyr", "a.b");
      value =
          stem.scheme().equals(IdentifierScheme.DOMAIN)
              ? further + "." + value
              : value + "." + further;
    }
    if (dice.chance(10)) {
      value = swapCase(value);
    }
    return Identifier.of(stem.scheme(), value);
  }

  private static String swapCase(String text) {
    StringBuilder swapped = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      swapped.setCharAt(
          i, Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c));
    }
    return swapped.toString();
  }

  static VersionRange versionRange(Dice dice) {
    return dice.early(RANGES);
  }

  static Version version(Dice dice) {
    return dice.early(VERSIONS);
  }
}
