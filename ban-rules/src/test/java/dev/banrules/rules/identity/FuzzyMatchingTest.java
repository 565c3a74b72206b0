package dev.banrules.rules.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Identity;
import dev.banrules.rules.Samples;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Semantics §4, steps 2 and 3: what is only like something known is possible, with a score, and
 * says what it is like. In the tables some letters are Cyrillic.
 */
class FuzzyMatchingTest {

  private static final CatalogSet CATALOGS =
      CatalogSet.of(
          Samples.catalog()
              .addVendors(
                  Vendor.builder()
                      .id(Id.of("tencent"))
                      .name("Tencent")
                      .addAliases("Weixin Pay Operator")
                      .addIdentifiers(IdentifierPattern.parse("android:com.tencent.*"))
                      .build(),
                  Vendor.builder()
                      .id(Id.of("telegram-fz"))
                      .name("Telegram Messenger FZ")
                      .addIdentifiers(IdentifierPattern.parse("winget:Telegram.Everything"))
                      .build())
              .addApplications(
                  Application.builder()
                      .id(Id.of("wechat"))
                      .name("WeChat")
                      .addNames("Weixin Messenger")
                      .vendor(Id.of("tencent"))
                      .addIdentifiers(IdentifierPattern.parse("apple:com.tencent.xin"))
                      .build(),
                  Application.builder()
                      .id(Id.of("telegram"))
                      .name("Telegram")
                      .vendor(Id.of("telegram-fz"))
                      .addIdentifiers(IdentifierPattern.parse("android:org.telegram.messenger"))
                      .build())
              .build());

  private final Identification identification = Identification.of(CATALOGS);

  private List<Identity> identify(
      @Nullable String identifier, @Nullable String publisher, @Nullable String name) {
    return identification.identify(
        Software.builder()
            .name(Optional.ofNullable(name))
            .publisher(Optional.ofNullable(publisher))
            .addAllIdentifiers(
                Optional.ofNullable(identifier).map(Identifier::parse).stream().toList())
            .build(),
        true);
  }

  private static String text(Identity identity) {
    return identity.vendor().map(Id::value).orElse("")
        + (identity.vendorSure() ? "" : "?")
        + identity
            .application()
            .map(id -> "/" + id + (identity.applicationSure() ? "" : "?"))
            .orElse("");
  }

  @ParameterizedTest(name = "{0}, {1}, {2}: {3}, like {4}")
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -, WeСhat, tencent?/wechat?, WeChat",
        "-, -, Weixin Mеssenger, tencent?/wechat?, Weixin Messenger",
        "-, Tеncent, -, tencent?, Tencent",
        "-, Weixin Pay Opеrator, -, tencent?, Weixin Pay Operator",
        "winget:Te1egram.Everything, -, -, telegram-fz?, winget:Telegram.Everything",
        "apple:com.tencent.xln, -, -, tencent?/wechat?, apple:com.tencent.xin",
        "android:org.teIegram.messenger, -, -, telegram-fz?/telegram?,"
            + " android:org.telegram.messenger"
      })
  void aLikenessIsPossibleAndScoresLessThanOne(
      @Nullable String identifier,
      @Nullable String publisher,
      @Nullable String name,
      String identity,
      String known) {
    List<Identity> identities = identify(identifier, publisher, name);

    assertThat(identities).extracting(FuzzyMatchingTest::text).containsExactly(identity);
    assertThat(identities.get(0).score()).isBetween(0.5, 0.99);
    assertThat(identities.get(0).because())
        .singleElement()
        .satisfies(
            basis -> {
              assertThat(basis.method()).hasToString("LIKENESS");
              assertThat(known).endsWith(basis.known());
              assertThat(basis.note()).isPresent();
            });
  }

  /** Of a sure vendor only its own applications are tried; the identity rests on both. */
  @Test
  void besideASureVendorItsApplicationsAreLike() {
    List<Identity> identities = identify(null, "Tencent", "WeСhat");

    assertThat(identities).extracting(FuzzyMatchingTest::text).containsExactly("tencent/wechat?");
    assertThat(identities.get(0).score()).isLessThan(1);
    assertThat(identities.get(0).because())
        .extracting(basis -> basis.method() + " " + basis.known())
        .containsExactly("PUBLISHER Tencent", "LIKENESS WeChat");
    assertThat(identify(null, "Tencent", "Tеlegram"))
        .extracting(FuzzyMatchingTest::text)
        .containsExactly("tencent");
  }

  /** Several hints of one application are one identity, with all reasons and the best score. */
  @Test
  void hintsOfOneApplicationCountTogether() {
    List<Identity> identities = identify("apple:com.tencent.xln", "Tеncent", "wechat");

    assertThat(identities).extracting(FuzzyMatchingTest::text).containsExactly("tencent?/wechat?");
    assertThat(identities.get(0).score()).isEqualTo(1);
    assertThat(identities.get(0).because())
        .extracting(basis -> basis.method().name())
        .containsExactly("NAME", "LIKENESS");
  }
}
