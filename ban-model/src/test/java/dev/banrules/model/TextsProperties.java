package dev.banrules.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.place.Country;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.IdentifierScheme;
import dev.banrules.model.software.Version;
import dev.banrules.model.software.VersionRange;
import dev.banrules.model.software.VersioningScheme;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Percent;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Every value with a text is read again from what it writes. */
class TextsProperties {

  @Property
  void percentages(@ForAll @LongRange(max = 100_000_000) long millionths) {
    Percent percent = new Percent(millionths);

    assertThat(Percent.parse(percent.toString())).isEqualTo(percent);
    assertThat(Percent.of(percent.toBigDecimal())).isEqualTo(percent);
  }

  @Property
  void thresholds(
      @ForAll boolean inclusive, @ForAll @LongRange(min = 1, max = 100_000_000) long millionths) {
    readAgain(new Threshold(inclusive, new Percent(millionths)), Threshold::parse);
  }

  @Property
  void identifiers(@ForAll("schemes") String scheme, @ForAll("values") String value) {
    readAgain(Identifier.of(IdentifierScheme.of(scheme), value), Identifier::parse);
  }

  @Property
  void identifierPatterns(
      @ForAll("schemes") String scheme, @ForAll("values") String value, @ForAll boolean pattern) {
    String stem = value.replace('*', '-');
    String text = !pattern ? stem : scheme.equals("domain") ? "*." + stem : stem + ".*";

    readAgain(IdentifierPattern.parse(scheme + ":" + text), IdentifierPattern::parse);
  }

  /** What a pattern matches lies below its stem, whatever the scheme's rule. */
  @Property
  void patternsMatchWhatIsBelowTheirStem(
      @ForAll("schemes") String scheme,
      @ForAll("labels") String stem,
      @ForAll("labels") String further) {
    boolean domain = scheme.equals("domain");
    IdentifierPattern pattern =
        IdentifierPattern.parse(scheme + (domain ? ":*." + stem : ":" + stem + ".*"));

    assertThat(
            pattern.matches(
                Identifier.parse(
                    scheme + ":" + (domain ? further + "." + stem : stem + "." + further))))
        .isTrue();
    assertThat(pattern.matches(pattern.stem())).isFalse();
  }

  @Property
  void versions(@ForAll("versions") String text) {
    readAgain(Version.of(text), Version::of);
    assertThat(Version.of(text + ".0")).isEqualTo(Version.of(text));
  }

  @Property
  void versionRanges(@ForAll("comparators") List<String> comparators) {
    readAgain(VersionRange.parse(String.join(" ", comparators)), VersionRange::parse);
  }

  @Property
  void versExpressions(
      @ForAll VersioningScheme scheme,
      @ForAll @IntRange(max = 1_000) int from,
      @ForAll @IntRange(min = 1, max = 1_000) int span) {
    String text = "vers:" + scheme.word() + "/>=" + from + ".1|<" + (from + span);

    readAgain(VersionRange.parse(text), VersionRange::parse);
  }

  @Property
  void jurisdictions(@ForAll("jurisdictions") String code) {
    readAgain(Jurisdiction.of(code), Jurisdiction::of);
    assertThat(Jurisdiction.of(code).place().isBody()).isFalse();
    assertThat(Jurisdiction.of(code + "/part").isBodyOf(Jurisdiction.of(code))).isTrue();
  }

  @Property
  void ids(@ForAll("labels") String text) {
    readAgain(Id.<Object>of(text), Id::of);
  }

  @Property
  void conducts(@ForAll("labels") String word) {
    readAgain(Conduct.of("x-" + word), Conduct::of);
  }

  private static <T> void readAgain(T value, Function<String, T> read) {
    assertThat(read.apply(value.toString())).isEqualTo(value).hasToString(value.toString());
  }

  @Provide
  Arbitrary<String> schemes() {
    return Arbitraries.of(IdentifierScheme.names()).injectDuplicates(0.1);
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.strings()
        .withCharRange('a', 'f')
        .withCharRange('A', 'F')
        .withChars("0189._-:/@ äß中İı")
        .ofMinLength(1)
        .ofMaxLength(20)
        .filter(text -> !text.isBlank());
  }

  @Provide
  Arbitrary<String> labels() {
    return Arbitraries.strings()
        .withCharRange('a', 'c')
        .withChars("09")
        .ofMinLength(1)
        .ofMaxLength(5)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(parts -> String.join("-", parts));
  }

  @Provide
  Arbitrary<String> versions() {
    return Arbitraries.bigIntegers()
        .greaterOrEqual(java.math.BigInteger.ZERO)
        .map(Object::toString)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(numbers -> String.join(".", numbers))
        .filter(text -> text.length() < 250);
  }

  @Provide
  Arbitrary<List<String>> comparators() {
    return Combinators.combine(Arbitraries.of(">=", ">", "<=", "<", "="), versions())
        .as(String::concat)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  @Provide
  Arbitrary<String> jurisdictions() {
    Arbitrary<String> places =
        Arbitraries.oneOf(
            Arbitraries.of(Country.codes()),
            Combinators.combine(
                    Arbitraries.of(Country.codes()), Arbitraries.of("-ON", "-1", "-TX-austin"))
                .as(String::concat),
            Arbitraries.of("EU", "ASEAN", "G20"),
            labels().map("x-"::concat));
    return Combinators.combine(places, labels().list().ofMaxSize(2))
        .as((place, bodies) -> place + String.join("", bodies.stream().map("/"::concat).toList()));
  }
}
