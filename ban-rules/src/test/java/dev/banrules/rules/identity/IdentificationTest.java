package dev.banrules.rules.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.ApplicationVendor;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Period;
import dev.banrules.model.verdict.Identity;
import dev.banrules.rules.Samples;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The steps of semantics §4. An identity is written {@code vendor/application}, with a question
 * mark after what is only possible.
 */
class IdentificationTest {

  private static Vendor vendor(String id, String name, String... identifiers) {
    return Vendor.builder().id(Id.of(id)).name(name).identifiers(patterns(identifiers)).build();
  }

  private static Application application(
      String id, String vendor, String name, String... identifiers) {
    return Application.builder()
        .id(Id.of(id))
        .name(name)
        .vendor(Id.of(vendor))
        .identifiers(patterns(identifiers))
        .build();
  }

  private static List<IdentifierPattern> patterns(String... texts) {
    return List.of(texts).stream().map(IdentifierPattern::parse).toList();
  }

  private static final CatalogSet CATALOGS =
      CatalogSet.of(
          Samples.catalog()
              .addVendors(
                  Vendor.builder()
                      .id(Id.of("tencent"))
                      .name("Tencent Technology (Shenzhen) Company Limited")
                      .addAliases("Tencent", "腾讯")
                      .identifiers(patterns("android:com.tencent.*", "domain:*.qq.com"))
                      .build(),
                  vendor("kaspersky", "АО Kaspersky Lab", "android:com.kaspersky.*"),
                  vendor(
                      "other",
                      "Other B.V.",
                      "deb:shared",
                      "winget:Other.App",
                      "cpe:2.3:a:tied:*:1:beta",
                      "cpe:2.3:a:tied:both:2:*"),
                  vendor(
                      "twin",
                      "Other BV",
                      "android:com.tencent.wework.sdk",
                      "cpe:2.3:a:tied:*:2:beta"))
              .addApplications(
                  application(
                      "wechat",
                      "tencent",
                      "WeChat",
                      "android:com.tencent.mm",
                      "apple:com.tencent.xin",
                      "cpe:2.3:a:tencent:wechat:*:*:*:*:*:*:*:*",
                      "purl:pkg:npm/%40tencent/wechat"),
                  Application.builder()
                      .id(Id.of("wework"))
                      .name("WeCom")
                      .addNames("企业微信", "WeChat Work")
                      .vendor(Id.of("tencent"))
                      .identifiers(patterns("android:com.tencent.wework.*"))
                      .build(),
                  application("qq-web", "tencent", "QQ", "domain:*.im.qq.com", "domain:qq.com"),
                  application("alpha", "tencent", "Alpha Player", "deb:alpha"),
                  application("kav", "kaspersky", "Kaspersky Anti-Virus", "deb:shared"),
                  application(
                      "kfree",
                      "kaspersky",
                      "Kaspersky Free",
                      "deb:twice",
                      "cpe:2.3:a:tied:app:1:*"),
                  application("oapp", "other", "WeChat", "deb:twice", "cpe:2.3:a:tied:app:*:beta"))
              .build());

  private final Identification identification = Identification.of(CATALOGS);

  private static String text(Identity identity) {
    return identity.vendor().map(Id::value).orElse("")
        + (identity.vendorSure() ? "" : "?")
        + identity
            .application()
            .map(id -> "/" + id + (identity.applicationSure() ? "" : "?"))
            .orElse("");
  }

  private String identify(Software software, boolean hints) {
    return String.join(
        " ",
        identification.identify(software, hints).stream().map(IdentificationTest::text).toList());
  }

  private static Software software(
      @Nullable String identifiers, @Nullable String publisher, @Nullable String name) {
    return Software.builder()
        .name(Optional.ofNullable(name))
        .publisher(Optional.ofNullable(publisher))
        .addAllIdentifiers(
            identifiers == null
                ? List.of()
                : Splitter.on(' ').splitToStream(identifiers).map(Identifier::parse).toList())
        .build();
  }

  /** The joint application has two vendors; whose lost is, nobody knows. */
  @ParameterizedTest(name = "{0}, {1}, {2}: {3}, of hardware {4}")
  @CsvSource(
      nullValues = "-",
      value = {
        "deb:joint, -, -, /joint, /joint",
        "deb:lost, -, -, /lost, /lost",
        "-, Left, Joint, /joint, left",
        "-, Right, joint, /joint, right",
        "-, Left, Another, left, left",
        "android:left.any, -, Joint, /joint, left",
        "android:left.any deb:joint, -, -, /joint, /joint",
        "-, -, Joint, ?/joint?, ''",
        "-, Left, Jоint, left/joint?, left",
        "-, Lеft, -, left?, ''"
      })
  void anApplicationBelongsToEachOfItsVendors(
      @Nullable String identifiers,
      @Nullable String publisher,
      @Nullable String name,
      String ofSoftware,
      String ofHardware) {
    Software software = software(identifiers, publisher, name);
    Identification joint = Identification.of(JOINT);

    assertThat(texts(joint.identify(software, true))).isEqualTo(ofSoftware);
    assertThat(
            texts(
                joint.identify(
                    Software.builder().from(software).kind(ProductKind.HARDWARE).build(), true)))
        .isEqualTo(ofHardware);
  }

  private static String texts(List<Identity> identities) {
    return String.join(" ", identities.stream().map(IdentificationTest::text).toList());
  }

  private static final CatalogSet JOINT =
      CatalogSet.of(
          Samples.catalog()
              .addVendors(vendor("left", "Left", "android:left.*"), vendor("right", "Right"))
              .addApplications(
                  Application.builder()
                      .id(Id.of("joint"))
                      .name("Joint")
                      .vendor(Id.of("left"))
                      .addVendors(
                          new ApplicationVendor(
                              Id.of("right"), Period.ALWAYS, Optional.of(Jurisdiction.of("US"))))
                      .identifiers(patterns("deb:joint"))
                      .build(),
                  Application.builder()
                      .id(Id.of("lost"))
                      .name("Lost")
                      .identifiers(patterns("deb:lost"))
                      .build())
              .build());

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "android:com.tencent.mm, tencent/wechat",
    "android:com.tencent.MM, tencent",
    "apple:COM.tencent.Xin, tencent/wechat",
    "android:com.tencent, ''",
    "android:com.tencent., ''",
    "android:com.tencent.news, tencent",
    "android:com.tencent.wework, tencent",
    "android:com.tencent.wework.lite, tencent/wework",
    "android:com.tencent.wework.lite.beta, tencent/wework",
    "android:com.tencent.wework.sdk, twin",
    "android:com.kasperskylab.a, ''",
    "winget:other.app, other",
    "domain:qq.com, tencent/qq-web",
    "domain:w.QQ.com, tencent",
    "domain:im.qq.com, tencent",
    "domain:w.im.qq.com, tencent/qq-web",
    "domain:notqq.com, ''",
    "deb:shared, kaspersky/kav",
    "deb:twice, kaspersky/kfree other/oapp",
    "cpe:2.3:a:Tencent:WeChat:8.0:*:*:*:*:*:*:*, tencent/wechat",
    "cpe:2.3:a:tencent:qq:8.0:*:*:*:*:*:*:*, ''",
    "cpe:2.3:a:tied:app:1:beta, kaspersky/kfree other/oapp",
    "cpe:2.3:a:tied:app:1:rc, kaspersky/kfree",
    "cpe:2.3:a:tied:app2:1:beta, other",
    "cpe:2.3:a:tied:both:2:beta, other twin",
    "purl:pkg:npm/%40tencent/wechat, tencent/wechat",
    "purl:pkg:npm/%40tencent/wechat@8.0.1, tencent/wechat",
    "purl:pkg:npm/%40tencent/wechat@8.0.1?arch=x#sub, tencent/wechat",
    "purl:pkg:npm/%40tencent/wechat?arch=x, tencent/wechat",
    "purl:pkg:npm/%40tencent/wechat@8.0.1?repository_url=a/b, tencent/wechat",
    "purl:pkg:npm/%40tencent/other@8.0.1, ''",
    "deb:unknown, ''",
    "android:com.tencent.mm deb:shared, kaspersky/kav tencent/wechat",
    "deb:shared deb:alpha, tencent/alpha kaspersky/kav",
    "android:com.tencent.mm android:com.tencent.news, tencent/wechat",
    "android:com.tencent.mm android:com.kaspersky.kes, tencent/wechat kaspersky",
    "android:com.kaspersky.kes deb:unknown, kaspersky"
  })
  void identifiersComeFirst(String identifiers, String identities) {
    assertThat(identify(software(identifiers, null, null), false)).isEqualTo(identities);
  }

  @Test
  void whereOnlyAVendorIsFoundTheDisplayNameStillTellsTheApplication() {
    assertThat(identify(software("android:com.tencent.news", null, "WeChat"), true))
        .isEqualTo("tencent/wechat");
    assertThat(identify(software("android:com.tencent.news", null, "Kaspersky Free"), true))
        .isEqualTo("tencent");
    assertThat(identify(software("android:com.tencent.mm", null, "QQ"), true))
        .isEqualTo("tencent/wechat");
    assertThat(
            identify(
                software("android:com.tencent.news android:com.kaspersky.kes", null, "QQ"), true))
        .isEqualTo("tencent/qq-web kaspersky");
    assertThat(
            identify(
                software(
                    "android:com.tencent.mm android:com.kaspersky.kes", null, "Kaspersky Free"),
                true))
        .as("an application is found, so the name is not asked")
        .isEqualTo("tencent/wechat kaspersky");
  }

  @ParameterizedTest(name = "{1} of {0} -> {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "Tencent, WeChat, tencent/wechat",
        "TENCENT Ltd., wechat, tencent/wechat",
        "腾讯, 企业微信, tencent/wework",
        "Tencent, -, tencent",
        "Tencent, Sogou Input, tencent",
        "Kaspersky Lab, Kaspersky   Anti-Virus, kaspersky/kav",
        "Other B.V., -, other twin",
        "Other, WeChat, other/oapp twin",
        "Nobody, -, ''"
      })
  void thenThePublisher(String publisher, @Nullable String name, String identities) {
    assertThat(identify(software(null, publisher, name), false)).isEqualTo(identities);
  }

  @Test
  void thenTheDisplayNameAlonePossibly() {
    assertThat(identify(software(null, null, "WeChat"), true))
        .isEqualTo("other?/oapp? tencent?/wechat?");
    assertThat(identify(software(null, "Nobody", "qq"), true)).isEqualTo("tencent?/qq-web?");
    assertThat(identify(software(null, null, "WeChat"), false)).isEmpty();
    assertThat(identify(software("deb:unknown", null, null), true)).isEmpty();
  }

  @ParameterizedTest(name = "{1} with {0} -> {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "-, kaspersky-lab-tools, kaspersky?",
        "deb:ktools, kaspersky-lab-tools, kaspersky?",
        "deb:kaspersky-lab-tools, kaspersky-lab-tools, ''",
        "rpm:kaspersky-lab-tools, kaspersky-lab-tools, ''",
        "purl:pkg:npm/kaspersky-lab-tools@1.0?arch=x, kaspersky-lab-tools, ''",
        "purl:pkg:npm/%40x/kaspersky-lab-tools, kaspersky-lab-tools, ''",
        "purl:pkg:npm/tools@1.0, kaspersky-lab-tools, kaspersky?",
        "deb:kaspersky-lab, kaspersky-lab, kaspersky?",
      })
  void thatAPackagesNameBeginsWithAVendorsSaysNothing(
      @Nullable String identifiers, String name, String identities) {
    assertThat(identify(software(identifiers, "Debian", name), true)).isEqualTo(identities);
  }

  @Test
  void anUnknownIdentifierLeavesItToThePublisher() {
    assertThat(identify(software("deb:unknown", "Tencent", "QQ"), false))
        .isEqualTo("tencent/qq-web");
  }

  @ParameterizedTest(name = "{0} {1} {2} rests on {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "android:com.tencent.mm, -, -,"
            + " IDENTIFIER android:com.tencent.mm = android:com.tencent.mm",
        "android:com.tencent.news, -, -,"
            + " PATTERN android:com.tencent.news = android:com.tencent.*",
        "-, 腾讯, 'wechat', PUBLISHER 腾讯 = 腾讯 NAME wechat = WeChat",
        "-, TENCENT Ltd., -, PUBLISHER TENCENT Ltd. = Tencent",
        "-, -, qq, NAME qq = QQ"
      })
  void saysWhatAnIdentityRestsOn(
      @Nullable String identifiers,
      @Nullable String publisher,
      @Nullable String name,
      String because) {
    List<Identity> identities =
        identification.identify(software(identifiers, publisher, name), true);

    assertThat(identities).hasSize(1);
    assertThat(identities.get(0).score()).isEqualTo(1);
    assertThat(
            String.join(
                " ",
                identities.get(0).because().stream()
                    .map(b -> b.method() + " " + b.observed() + " = " + b.known())
                    .toList()))
        .isEqualTo(because);
  }

  @Test
  void severalIdentifiersOfOneApplicationAreOneIdentity() {
    List<Identity> identities =
        identification.identify(
            software(
                "android:com.tencent.mm apple:com.tencent.xin android:com.tencent.mm", null, null),
            true);

    assertThat(identities).hasSize(1);
    assertThat(identities.get(0).because()).hasSize(2);
  }
}
