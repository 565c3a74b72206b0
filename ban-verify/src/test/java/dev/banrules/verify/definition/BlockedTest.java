package dev.banrules.verify.definition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.blocklist.BlockListEntry;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.verify.TestDocuments;
import dev.banrules.verify.reference.ReferenceAuditor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the conformance cases of block lists do not state. */
class BlockedTest {

  private static final LocalDate AT = LocalDate.of(2024, 6, 1);

  private static final String CATALOG =
      """
      {"id": "c", "version": 1,
       "vendors": [
         {"id": "maker", "name": "Maker", "identifiers": ["android:com.maker.*"],
          "hosts": [{"domain": "maker.example", "role": "site"}]},
         {"id": "other", "name": "Other", "identifiers": ["android:com.maker.labs.*"],
          "hosts": [{"domain": "other.example", "role": "site"}]}],
       "applications": [
         {"id": "app", "name": "App", "vendor": "other",
          "identifiers": ["android:com.maker.labs.app", "deb:app"],
          "hosts": [{"domain": "app.example", "role": "api"}, {"domain": "app.example", "role": "cdn"}]},
         {"id": "moved", "name": "Moved", "identifiers": ["deb:moved"],
          "vendor": [{"id": "maker", "within": "FR"}, {"id": "other"}]},
         {"id": "tool", "name": "Tool", "vendor": "other", "identifiers": ["cpe:2.3:a:*:tool"]}],
       "bans": [
         {"id": "b", "title": "t", "authority": "a", "jurisdiction": "CA",
          "target": {"anyOf": [{"vendor": "maker"}, {"application": "app"}]}, "scope": "own-devices",
          "prohibits": ["use", "access"], "timeline": {"effective": "2024-01-01"}}]}
      """;

  private static final String FACTS =
      """
      {"id": "D", "owner": {"kind": "government", "of": "CA"}, "software": []}
      """;

  @Test
  void anIdentifierHasTheAnswerOfTheLongestThatMeetsIt() {
    assertThat(lines(blocked(Conduct.USE, ImmutableList.of())))
        .containsExactly(
            "android:com.maker.* deny maker",
            "android:com.maker.labs.* allow other",
            "android:com.maker.labs.app deny other",
            "deb:app deny other",
            "deb:moved review -");
  }

  @Test
  void aPlaceThatIsNotStatedLeavesOpenWhoseAnApplicationIs() {
    BlockListEntry moved = blocked(Conduct.USE, ImmutableList.of()).entries().get(4);
    assertThat(moved.missing()).extracting(Object::toString).containsExactly("location");
  }

  @Test
  void onlyAccessHasHostsAndOnlyOfWhatIsDenied() {
    assertThat(blocked(Conduct.USE, ImmutableList.of()).hosts()).isEmpty();
    assertThat(blocked(Conduct.ACCESS, ImmutableList.of()).hosts())
        .extracting(blocked -> blocked.host().domain() + " " + blocked.host().role())
        .containsExactly("app.example API", "app.example CDN", "maker.example SITE");
  }

  @Test
  void aWaiverForSingleDevicesExcusesNone() {
    String waiver =
        """
        {"waivers": [{"id": "w", "ban": "b", "approvedBy": "x", "from": "2024-01-01",
          "until": "2025-01-01", %s}]}
        """;
    TestDocuments documents = new TestDocuments();
    ImmutableList<Waiver> ofDevice =
        documents.waivers(waiver.formatted("\"devices\": [\"D\", \"facts\"]"));
    ImmutableList<Waiver> ofOwner = documents.waivers(waiver.formatted("\"owners\": [\"CA\"]"));
    assertThat(lines(blocked(Conduct.USE, ofDevice))).hasSize(5);
    assertThat(lines(blocked(Conduct.USE, ofOwner))).isEmpty();
  }

  private static BlockList blocked(Conduct conduct, ImmutableList<Waiver> waivers) {
    TestDocuments documents = new TestDocuments();
    return new ReferenceAuditor()
        .blocked(
            documents.catalog(CATALOG),
            waivers,
            documents.device(FACTS),
            conduct,
            AT,
            AuditOptions.defaults());
  }

  private static List<String> lines(BlockList list) {
    return list.entries().stream()
        .map(
            entry ->
                entry.line()
                    + " "
                    + entry.decision().name().toLowerCase(Locale.ROOT)
                    + " "
                    + entry.vendor().map(Object::toString).orElse("-"))
        .toList();
  }
}
