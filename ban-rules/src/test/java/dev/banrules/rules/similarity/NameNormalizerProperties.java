package dev.banrules.rules.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NameNormalizerProperties {

  @Property
  @Label("normalising twice changes nothing more")
  void isIdempotent(@ForAll("texts") String text) {
    String application = NameNormalizer.application(text);
    String vendor = NameNormalizer.vendor(text);

    assertThat(NameNormalizer.application(application)).isEqualTo(application);
    assertThat(NameNormalizer.vendor(vendor)).isEqualTo(vendor);
  }

  @Property
  @Label("case does not count")
  void ignoresCase(@ForAll("texts") String text) {
    String folded = UCharacter.foldCase(text, true);

    assertThat(NameNormalizer.application(folded)).isEqualTo(NameNormalizer.application(text));
    assertThat(NameNormalizer.vendor(folded)).isEqualTo(NameNormalizer.vendor(text));
  }

  @Property
  @Label("a default-ignorable code point anywhere does not count")
  void ignoresDefaultIgnorables(
      @ForAll("texts") String text, @ForAll("ignorables") String ignorable, @ForAll int place) {
    int at =
        text.offsetByCodePoints(0, Math.floorMod(place, text.codePointCount(0, text.length()) + 1));
    String marked = text.substring(0, at) + ignorable + text.substring(at);

    assertThat(NameNormalizer.vendor(marked)).isEqualTo(NameNormalizer.vendor(text));
  }

  @Property
  @Label("plain ASCII text is treated as any other")
  void agreesOnAscii(@ForAll("asciiTexts") String text) {
    assertThat(TextFolder.fold(text)).isEqualTo(UnicodeText.fold(text));
  }

  @Property
  @Label("a legal form behind a name does not count")
  void ignoresLegalForms(
      @ForAll("names") String name, @ForAll("legalForms") String form, @ForAll("gaps") String gap) {
    assertThat(NameNormalizer.vendor(name + gap + form)).isEqualTo(NameNormalizer.vendor(name));
  }

  @Property
  @Label("the forms of a name begin with its normal form and are normal themselves")
  void givesForms(@ForAll("texts") String text) {
    assertThat(NameNormalizer.vendorForms(text)).first().isEqualTo(NameNormalizer.vendor(text));
    assertThat(NameNormalizer.vendorForms(text)).doesNotHaveDuplicates();
    assertThat(NameNormalizer.applicationForms(text))
        .first()
        .isEqualTo(NameNormalizer.application(text));
    assertThat(NameNormalizer.applicationForms(text))
        .allSatisfy(form -> assertThat(NameNormalizer.application(form)).isEqualTo(form));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(12),
        Arbitraries.strings().withChars("aBvѴßİΣ.ſ .-«株式会社有限公司Ltd,АОooᄀ가ᅡ́️").ofMaxLength(12),
        Arbitraries.of(
                "Ltd",
                "Co.",
                "AO",
                "Acme",
                "有限公司",
                "株式会社",
                "B.V.",
                "Technology",
                "Beijing",
                "(c)",
                "2020",
                "copyright",
                "for Windows",
                "3.1",
                "Lite",
                "。",
                "ООО",
                "Яндекс",
                "all rights reserved")
            .list()
            .ofMaxSize(6)
            .map(words -> String.join(" ", words)),
        Arbitraries.of("Ltd", "AO", "有限公司", "株式会社", "주식회사", "x", "北京", "科技")
            .list()
            .ofMaxSize(5)
            .map(words -> String.join("", words)));
  }

  @Provide
  Arbitrary<String> asciiTexts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ascii().ofMaxLength(16),
        Arbitraries.strings().withChars("aB.. -1_$+").ofMaxLength(12));
  }

  @Provide
  Arbitrary<String> ignorables() {
    return Arbitraries.of(
        "\u00ad",
        "\u034f",
        "\u115f",
        "\u180b",
        "\u200b",
        "\u200d",
        "\u200e",
        "\u202e",
        "\u2060",
        "\u3164",
        "\ufe0f",
        "\ufeff",
        "\uffa0",
        "\udb40\udc41");
  }

  @Provide
  Arbitrary<String> names() {
    return Combinators.combine(
            Arbitraries.of("Acme", "Kaspersky", "Яндекс", "腾讯", "Prosus", "Booking.com"),
            Arbitraries.of("", " Lab", " Technology", " 7"))
        .as(String::concat);
  }

  @Provide
  Arbitrary<String> legalForms() {
    return Arbitraries.of(
        "Ltd",
        "LTD.",
        "Co., Ltd.",
        "L.L.C.",
        "GmbH",
        "AG",
        "S.A.",
        "Inc",
        "Corp.",
        "Pte. Ltd.",
        "有限公司",
        "ООО");
  }

  @Provide
  Arbitrary<String> gaps() {
    return Arbitraries.of(" ", ", ", "  ", " - ", "\u3000", "\t");
  }
}
