package dev.banrules.verify.checker;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Identity.Basis;
import dev.banrules.model.verdict.Method;
import dev.banrules.verify.TestDocuments;
import dev.banrules.verify.definition.identity.Recognition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is believed of a claimed likeness, and what is not. */
class SimilarityClaimsTest {

  private static final CatalogSet CATALOGS =
      new TestDocuments()
          .catalog(
              """
              {"id": "c", "version": 1,
               "vendors": [{"id": "tencent", "name": "Tencent"}, {"id": "other", "name": "Other"}],
               "applications": [
                 {"id": "wechat", "name": "WeChat", "vendor": "tencent",
                  "identifiers": ["android:com.tencent.mm"]},
                 {"id": "chat", "name": "WChat", "vendor": "other"}]}
              """);

  private static final Software UNKNOWN =
      Software.builder()
          .name("Wechatt")
          .publisher("Tenzent")
          .addIdentifiers(Identifier.parse("android:com.tencent.nm"))
          .build();
  private static final Software OF_TENCENT =
      Software.builder().name("Wechatt").publisher("Tencent Technology (Shenzhen)").build();
  private static final Software NAMED =
      Software.builder().name("WeChat").publisher("Tenzent").build();

  private static final Basis PUBLISHER =
      new Basis(Method.PUBLISHER, "Tencent Technology (Shenzhen)", "Tencent", Optional.empty());
  private static final Basis NAME = new Basis(Method.NAME, "WeChat", "WeChat", Optional.empty());
  private static final Basis LIKE = like("Wechatt", "WeChat");
  private static final Identity TENCENT = sureVendor("tencent", PUBLISHER);

  @ParameterizedTest
  @CsvSource({
    "Wechatt, WeChat, wechat, true",
    "android:com.tencent.nm, com.tencent.mm, wechat, true",
    "Tenzent, Tencent, -, true",
    "Wechatt, WeChat, -, true",
    "Tenzent, Tencent, wechat, false",
    "Tenzend, Tencent, -, false",
    "Tenzent, Tenzent, -, false",
    "Wechatt, WeChat, chat, false",
    "Wechatt, Other, -, false",
    "Wechatt, WeChat, gone, false"
  })
  void speaksOfWhatIsStatedAndKnown(
      String observed, String known, String application, boolean accepted) {
    Identity claim = possible(application, 0.9, like(observed, known));
    assertThat(objections(UNKNOWN, claim).isEmpty()).isEqualTo(accepted);
  }

  @Test
  void givesItsReason() {
    Basis withoutNote = new Basis(Method.LIKENESS, "Wechatt", "WeChat", Optional.empty());
    Basis equal = new Basis(Method.NAME, "Wechatt", "WeChat", Optional.of("why"));
    assertThat(objections(UNKNOWN, possible("wechat", 0.9, withoutNote))).isNotEmpty();
    assertThat(objections(UNKNOWN, possible("wechat", 0.9, equal))).isNotEmpty();
    assertThat(objections(UNKNOWN, possible("wechat", 0.9))).isNotEmpty();
    assertThat(objections(UNKNOWN, possible("wechat", 0.9, LIKE, LIKE))).isNotEmpty();
  }

  @Test
  void makesNothingSure() {
    assertThat(objections(UNKNOWN, sureVendor("tencent", like("Tenzent", "Tencent")))).isNotEmpty();
    assertThat(objections(UNKNOWN, ofSureVendor(true, LIKE))).isNotEmpty();
    assertThat(objections(UNKNOWN, ofSureVendor(false, LIKE))).isNotEmpty();
    assertThat(objections(OF_TENCENT, ofSureVendor(true, PUBLISHER, LIKE))).isNotEmpty();
  }

  @Test
  void findsAnApplicationOfASureVendorThatHasNone() {
    assertThat(objections(OF_TENCENT, TENCENT)).isEmpty();
    assertThat(objections(OF_TENCENT, ofSureVendor(false, PUBLISHER, LIKE))).isEmpty();
    assertThat(objections(OF_TENCENT, ofSureVendor(false, LIKE))).isNotEmpty();
    assertThat(objections(OF_TENCENT, possible("wechat", 0.9, PUBLISHER, LIKE))).isNotEmpty();
  }

  @Test
  void addsNoVendorBesideASureOne() {
    Identity other =
        Identity.possible(
            Optional.of(Id.of("other")),
            Optional.of(Id.of("chat")),
            0.9,
            ImmutableList.of(like("Wechatt", "WChat")));
    assertThat(objections(UNKNOWN, other)).isEmpty();
    assertThat(objections(OF_TENCENT, other, TENCENT)).isNotEmpty();
    assertThat(objections(OF_TENCENT, other)).isNotEmpty();
  }

  @Test
  void standsBesideAnEqualNameAndTakesNotItsPlace() {
    Identity equal = possible("wechat", 1, NAME);
    Identity like = possible("-", 0.9, like("Tenzent", "Tencent"));
    assertThat(objections(NAMED, equal)).isEmpty();
    assertThat(objections(NAMED, equal, like)).isNotEmpty();
    assertThat(objections(NAMED, like)).isNotEmpty();
    assertThat(objections(NAMED, possible("wechat", 1, LIKE))).isNotEmpty();
    assertThat(objections(NAMED, possible("wechat", 1, NAME, like("WeChat", "WeChat"))))
        .isNotEmpty();
  }

  @Test
  void withHintsOffNothingIsOpen() {
    for (Software software : List.of(UNKNOWN, OF_TENCENT, NAMED)) {
      assertThat(new Recognition(CATALOGS, false).recognise(software).settled()).isTrue();
      assertThat(new Recognition(CATALOGS, true).recognise(software).settled()).isFalse();
    }
  }

  private static Basis like(String observed, String known) {
    return new Basis(Method.LIKENESS, observed, known, Optional.of("why"));
  }

  private static Identity possible(String application, double score, Basis... because) {
    return Identity.possible(
        Optional.of(Id.of("tencent")),
        application.equals("-") ? Optional.empty() : Optional.of(Id.of(application)),
        score,
        ImmutableList.copyOf(because));
  }

  private static Identity ofSureVendor(boolean applicationSure, Basis... because) {
    return new Identity(
        Optional.of(Id.of("tencent")),
        Optional.of(Id.of("wechat")),
        applicationSure ? Identity.Sure.APPLICATION : Identity.Sure.VENDOR,
        0.9,
        ImmutableList.copyOf(because));
  }

  private static Identity sureVendor(String vendor, Basis because) {
    return Identity.ofVendor(Id.of(vendor), ImmutableList.of(because));
  }

  private static List<String> objections(Software software, Identity... claimed) {
    return SimilarityClaims.objections(
        CATALOGS,
        software,
        new Recognition(CATALOGS, true).recognise(software),
        ImmutableList.copyOf(claimed));
  }
}
