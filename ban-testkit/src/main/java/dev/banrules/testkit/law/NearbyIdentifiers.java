package dev.banrules.testkit.law;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.IdentifierScheme;
import dev.banrules.testkit.Case;
import java.util.Locale;
import java.util.stream.Stream;

/** Identifiers that the catalogs of a case give, that they nearly give, and one that is far off. */
final class NearbyIdentifiers {

  private static final Identifier FAR_OFF = Identifier.parse("x-far:off");

  private NearbyIdentifiers() {}

  static ImmutableSet<Identifier> of(Case question) {
    ImmutableSet.Builder<Identifier> all = ImmutableSet.builder();
    patterns(question).flatMap(NearbyIdentifiers::near).forEach(all::add);
    question.device().software().stream()
        .map(Software::identifiers)
        .flatMap(identifiers -> identifiers.stream())
        .filter(identifier -> !hasARuleOfItsOwn(identifier.scheme()))
        .forEach(all::add);
    return all.add(FAR_OFF).build();
  }

  private static Stream<IdentifierPattern> patterns(Case question) {
    return Stream.concat(
        question.catalogs().vendors().stream().flatMap(vendor -> vendor.identifiers().stream()),
        question.catalogs().applications().stream()
            .flatMap(application -> application.identifiers().stream()));
  }

  private static Stream<Identifier> near(IdentifierPattern pattern) {
    Identifier stem = pattern.stem();
    IdentifierScheme scheme = stem.scheme();
    if (hasARuleOfItsOwn(scheme)) {
      return pattern.isPattern() ? Stream.empty() : Stream.of(stem);
    }
    boolean domain = scheme.equals(IdentifierScheme.DOMAIN);
    return Stream.of("%s", domain ? "a.%s" : "%s.a", domain ? "a.b.%s" : "%s.a.b", "%sa")
        .map(form -> String.format(Locale.ROOT, form, stem.value()))
        .flatMap(text -> Stream.of(text, text.toUpperCase(Locale.ROOT)))
        .map(text -> Identifier.of(scheme, text));
  }

  /** Which of its identifiers meet others is no matter of length. */
  static boolean hasARuleOfItsOwn(IdentifierScheme scheme) {
    return scheme.equals(IdentifierScheme.CPE) || scheme.name().equals("purl");
  }
}
