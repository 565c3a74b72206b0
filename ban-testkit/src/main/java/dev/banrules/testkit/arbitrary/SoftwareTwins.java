package dev.banrules.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Target;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Identifier;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Draws two pieces of software that are easily taken for one: made of the same texts that are
 * parted or nested in another way, or different in one thing only.
 */
final class SoftwareTwins {

  /** What somebody who joins texts may put between them, or in place of one that is absent. */
  private static final ImmutableList<String> DELIMITERS =
      ImmutableList.of("", " ", "+", "-", ";", ":", ",", "|", "/", "null", "\u0000", "\n", "\t");

  private final Dice dice;
  private final CatalogSet catalogs;
  private final Software software;

  private SoftwareTwins(Dice dice, CatalogSet catalogs, Software software) {
    this.dice = dice;
    this.catalogs = catalogs;
    this.software = software;
  }

  /** Two that differ in one thing; the first of them may be the given one. */
  static ImmutableList<Software> of(Dice dice, CatalogSet catalogs, Software software) {
    SoftwareTwins twins = new SoftwareTwins(dice, catalogs, software);
    return dice.chance(55) ? twins.sameTexts() : ImmutableList.of(software, twins.other());
  }

  /** Software at which some ban is aimed, often one that asks for version or edition. */
  static Software.Builder aimed(Dice dice, CatalogSet catalogs) {
    ImmutableList<Target> targets =
        catalogs.bans().stream()
            .map(Ban::target)
            .filter(dice.chance(40) ? Target.ByApplication.class::isInstance : target -> true)
            .collect(ImmutableList.toImmutableList());
    return dice.of(targets).accept(new TargetAim(dice, catalogs));
  }

  private ImmutableList<Software> sameTexts() {
    String between = dice.of(DELIMITERS);
    String vendor = dice.of(catalogs.vendors()).name();
    return switch (dice.between(0, 6)) {
      case 0, 1 -> nested();
      case 2 -> spelt();
      case 3 ->
          ImmutableList.of(named("x" + between + "y", vendor), named("x", "y" + between + vendor));
      case 4 ->
          ImmutableList.of(
              copy().name(vendor).publisher(Optional.empty()).build(),
              copy().publisher(vendor).name(Optional.empty()).build());
      case 5 ->
          ImmutableList.of(
              of(vendor + between + "1", "2").build(), of(vendor, "1" + between + "2").build());
      default -> identifiers(between.isEmpty() || between.charAt(0) < ' ' ? "|" : between);
    };
  }

  /** An identifier in small letters and in capitals, under a scheme for which both are one. */
  private ImmutableList<Software> spelt() {
    ImmutableList<Identifier> known =
        Stream.concat(
                catalogs.vendors().stream().flatMap(vendor -> vendor.identifiers().stream()),
                catalogs.applications().stream().flatMap(app -> app.identifiers().stream()))
            .filter(pattern -> pattern.stem().scheme().ignoresCase())
            .map(pattern -> ApplicationDraws.matching(dice, pattern))
            .collect(ImmutableList.toImmutableList());
    if (known.isEmpty()) {
      return nested();
    }
    Software one = copy().identifiers(List.of(dice.of(known))).build();
    return ImmutableList.of(one, inCapitals(one));
  }

  /** A part beside another, and within it. */
  private ImmutableList<Software> nested() {
    Software outer = dice.chance(50) ? aimed() : Software.builder().name("part").build();
    Software inner = aimed();
    return ImmutableList.of(
        copy().components(List.of(outer, inner)).build(),
        copy()
            .components(List.of(Software.builder().from(outer).addComponents(inner).build()))
            .build());
  }

  private Software aimed() {
    return aimed(dice, catalogs).build();
  }

  private Software.Builder copy() {
    return Software.builder().from(software);
  }

  private Software named(String name, String publisher) {
    return Software.builder().name(name).publisher(publisher).build();
  }

  private static Software.Builder of(String publisher, String version) {
    return Software.builder().publisher(publisher).version(version);
  }

  /** Two identifiers, and one that looks like both. */
  private ImmutableList<Software> identifiers(String delimiter) {
    Identifier first = Identifier.parse("x-store:7");
    Identifier second =
        Iterables.getFirst(software.identifiers(), ApplicationDraws.identifier(dice));
    return ImmutableList.of(
        Software.builder().addIdentifiers(first, second).build(),
        Software.builder().addIdentifiers(Identifier.parse(first + delimiter + second)).build());
  }

  /** The same but for one thing. */
  private Software other() {
    Identifier another = ApplicationDraws.identifier(dice);
    Software.Builder other = copy();
    return switch (dice.between(0, 11)) {
      case 0 ->
          other
              .kind(
                  software.kind() == ProductKind.HARDWARE
                      ? ProductKind.SOFTWARE
                      : ProductKind.HARDWARE)
              .build();
      case 1, 2 -> other.version(dice.maybe(80, () -> dice.of(World.VERSIONS))).build();
      case 3, 4 -> other.edition(dice.maybe(80, () -> dice.of(World.EDITIONS))).build();
      case 5 -> other.addIdentifiers(another).build();
      case 6 -> other.identifiers(software.identifiers().reverse()).addIdentifiers(another).build();
      case 7 -> other.addComponents(aimed()).build();
      case 8 -> other.components(List.of()).build();
      case 9 -> other.name(ApplicationDraws.name(dice, dice.of(World.APPLICATIONS))).build();
      case 10 -> other.publisher(dice.of(catalogs.vendors()).name()).build();
      default -> other.installedAt(dice.maybe(80, () -> Days.any(dice))).build();
    };
  }

  private static Software inCapitals(Software software) {
    return Software.builder()
        .from(software)
        .identifiers(
            software.identifiers().stream()
                .map(id -> Identifier.of(id.scheme(), id.value().toUpperCase(Locale.ROOT)))
                .toList())
        .build();
  }
}
