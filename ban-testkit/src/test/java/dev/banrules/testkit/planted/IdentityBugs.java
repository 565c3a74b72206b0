package dev.banrules.testkit.planted;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.testkit.Case;
import java.util.List;

/** Misreadings of semantics §4. */
final class IdentityBugs {

  private IdentityBugs() {}

  /** Only the first identifier of software is looked up. */
  static Case onlyTheFirstIdentifierCounts(Case question) {
    return Rewriting.products(
        question,
        product ->
            Software.builder()
                .from(product)
                .identifiers(product.identifiers().stream().limit(1).collect(toImmutableList()))
                .build());
  }

  /** The aliases of vendors and the further names of applications are overlooked. */
  static Case furtherNamesAreOverlooked(Case question) {
    return Rewriting.applications(
        Rewriting.vendors(question, v -> Vendor.builder().from(v).aliases(List.of()).build()),
        a -> Application.builder().from(a).names(List.of()).build());
  }

  /** What the publisher says comes before an identifier that names a vendor alone. */
  static Case publishersComeBeforeVendorsIdentifiers(Case question) {
    return Rewriting.products(
        question,
        product ->
            product.publisher().isPresent() && !isOfAnApplication(question, product)
                ? Software.builder().from(product).identifiers(ImmutableList.of()).build()
                : product);
  }

  private static boolean isOfAnApplication(Case question, Software product) {
    return question.catalogs().applications().stream()
        .flatMap(application -> application.identifiers().stream())
        .anyMatch(pattern -> product.identifiers().stream().anyMatch(pattern::matches));
  }

  /** Names alone are hints also where hints are off. */
  static Case hintsAreNeverOff(Case question) {
    return question.withOptions(
        AuditOptions.builder().from(question.options()).hints(true).build());
  }

  /** The kinds of products that a ban is about are overlooked. */
  static Case bansAreOnEveryProduct(Case question) {
    return Rewriting.bans(
        question,
        ban -> Ban.builder().from(ban).products(ImmutableSet.copyOf(ProductKind.values())).build());
  }

  /** A ban on hardware looks at hardware as if it were software: at its applications and events. */
  static Case hardwareIsLookedAtAsSoftware(Case question) {
    Case everyBan =
        Rewriting.bans(
            question,
            ban ->
                ban.products().contains(ProductKind.HARDWARE)
                    ? Ban.builder()
                        .from(ban)
                        .products(ImmutableSet.copyOf(ProductKind.values()))
                        .build()
                    : ban);
    return Rewriting.products(
        everyBan, product -> Software.builder().from(product).kind(ProductKind.SOFTWARE).build());
  }

  /** A component is of the kind of what it is a part of. */
  static Case componentsAreOfTheKindOfTheWhole(Case question) {
    return Rewriting.products(
        question,
        product ->
            Software.builder()
                .from(product)
                .components(
                    Rewriting.each(
                        product.components(),
                        part -> Software.builder().from(part).kind(product.kind()).build()))
                .build());
  }
}
