package dev.banrules.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Identifier;
import dev.banrules.testkit.Case;
import java.util.stream.Stream;

/**
 * Software that is merely like something known. What counts as like is an engine's own choice
 * (semantics §4), so where hints are on, cases hold none: two engines could rightly differ. Names
 * are no concern here, as those of two things are far apart in this world.
 */
final class LookAlikes {

  private LookAlikes() {}

  /** Software without the identifiers that no catalog knows but that resemble one. */
  static Software withoutLookAlikes(CatalogSet catalogs, Software software) {
    ImmutableList<Identifier> known =
        software.identifiers().stream()
            .filter(identifier -> !isLookAlike(catalogs, identifier))
            .collect(ImmutableList.toImmutableList());
    boolean nothingLeft =
        known.isEmpty() && software.name().isEmpty() && software.publisher().isEmpty();
    return Software.builder()
        .from(software)
        .identifiers(nothingLeft ? ImmutableList.of(World.UNKNOWN_IDENTIFIER) : known)
        .components(
            software.components().stream()
                .map(component -> withoutLookAlikes(catalogs, component))
                .toList())
        .build();
  }

  static boolean areIn(Case question) {
    return question.options().hints()
        && question.device().software().stream()
            .anyMatch(
                software -> !withoutLookAlikes(question.catalogs(), software).equals(software));
  }

  private static boolean isLookAlike(CatalogSet catalogs, Identifier identifier) {
    return !identifier.equals(World.UNKNOWN_IDENTIFIER)
        && Stream.concat(
                catalogs.vendors().stream().flatMap(vendor -> vendor.identifiers().stream()),
                catalogs.applications().stream().flatMap(app -> app.identifiers().stream()))
            .noneMatch(pattern -> pattern.matches(identifier));
  }
}
