package dev.banrules.testkit.checker;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.base.Id;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Identity.Basis;
import dev.banrules.model.verdict.Method;
import dev.banrules.testkit.TestDocuments;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is believed of a claimed likeness, and what is not. */
class LikenessTest {

  private static final Basis LIKE =
      new Basis(Method.LIKENESS, "Wechatt", "WeChat", Optional.of("one letter more"));

  @Test
  void aLikenessMakesPossible() {
    assertThat(objections(true, claim(false, false, 0.9, LIKE))).isEmpty();
  }

  @Test
  void withHintsOffNothingIsLike() {
    assertThat(objections(false, claim(false, false, 0.9, LIKE))).isNotEmpty();
  }

  @Test
  void aLikenessMakesNothingSure() {
    assertThat(objections(true, claim(true, false, 0.9, LIKE))).isNotEmpty();
    assertThat(objections(true, claim(true, true, 0.9, LIKE))).isNotEmpty();
  }

  @Test
  void itSpeaksOfWhatIsStatedAndKnown() {
    Basis notStated = new Basis(Method.LIKENESS, "Weechat", "WeChat", Optional.of("why"));
    Basis notKnown = new Basis(Method.LIKENESS, "Wechatt", "Wechatt", Optional.of("why"));
    Basis noReason = new Basis(Method.LIKENESS, "Wechatt", "WeChat", Optional.empty());
    Basis equal = new Basis(Method.NAME, "Wechatt", "WeChat", Optional.empty());
    for (Basis wrong : List.of(notStated, notKnown, noReason, equal)) {
      assertThat(objections(true, claim(false, false, 0.9, wrong))).isNotEmpty();
    }
  }

  @Test
  void theWordsOfALongerPublisherMakeItsVendorSure() {
    Basis words =
        new Basis(Method.PUBLISHER, "Tencent Technology (Shenzhen)", "Tencent", Optional.empty());
    Identity vendor =
        new Identity(Id.of("tencent"), true, Optional.empty(), false, 1, ImmutableList.of(words));
    assertThat(objections(true, vendor)).isEmpty();
    assertThat(objections(false, vendor)).isEmpty();
    Basis others = new Basis(Method.PUBLISHER, words.observed(), "Other", Optional.empty());
    Identity other =
        new Identity(Id.of("other"), true, Optional.empty(), false, 1, ImmutableList.of(others));
    assertThat(objections(true, other)).isNotEmpty();
  }

  private static Identity claim(
      boolean vendorSure, boolean applicationSure, double score, Basis basis) {
    return new Identity(
        Id.of("tencent"),
        vendorSure,
        Optional.of(Id.of("wechat")),
        applicationSure,
        score,
        ImmutableList.of(basis));
  }

  private static List<String> objections(boolean hints, Identity claimed) {
    Ground ground =
        new Ground(
            new TestDocuments()
                .catalog(
                    """
                    {"id": "c", "version": 1,
                     "vendors": [{"id": "tencent", "name": "Tencent"}, {"id": "other", "name": "Other"}],
                     "applications": [{"id": "wechat", "name": "WeChat", "vendor": "tencent"}]}
                    """),
            ImmutableList.of(),
            new TestDocuments().device("{\"id\": \"D\", \"software\": []}"),
            AuditOptions.builder().hints(hints).build());
    Software software =
        Software.builder().name("Wechatt").publisher("Tencent Technology (Shenzhen)").build();
    return Likeness.objections(
        ground, software, new Recogniser(ground).recognise(software), ImmutableList.of(claimed));
  }
}
