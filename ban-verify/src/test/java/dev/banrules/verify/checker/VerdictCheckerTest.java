package dev.banrules.verify.checker;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.verify.TestDocuments;
import dev.banrules.verify.reference.ReferenceAuditor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checker accepts a right verdict, and no other. */
class VerdictCheckerTest {

  @Test
  void acceptsTheVerdictMadeByHand() {
    assertThat(objections(HandMade.verdict())).isEmpty();
  }

  @Test
  void theReferenceSaysTheSame() {
    Verdict reference =
        new ReferenceAuditor()
            .audit(
                HandMade.catalogs(),
                HandMade.waivers(),
                HandMade.device(),
                HandMade.AT,
                HandMade.OPTIONS);
    assertThat(reference.findings())
        .extracting(f -> f.ban() + " " + f.since() + " " + f.missing())
        .isEqualTo(
            HandMade.verdict().findings().stream()
                .map(f -> f.ban() + " " + f.since() + " " + f.missing())
                .toList());
  }

  @Test
  void rejectsEveryAlteration() {
    ImmutableList<Mutation> mutations = VerdictMutations.of(HandMade.verdict());
    assertThat(mutations).hasSizeGreaterThan(200);
    assertThat(mutations)
        .filteredOn(mutation -> objections(mutation.verdict()).isEmpty())
        .extracting(Mutation::place)
        .isEmpty();
  }

  @Test
  void rejectsACompliantVerdictWhereABanHits() {
    Verdict compliant = Verdict.builder().from(HandMade.verdict()).findings(List.of()).build();
    assertThat(objections(compliant))
        .extracting(Objection::toString)
        .anyMatch(text -> text.contains("`certain`: left out"))
        .anyMatch(text -> text.contains("`possible`: left out"));
  }

  /** With hints on, what is listed as unrecognised is said to be like nothing. */
  @Test
  void whatNobodyKnowsIsNotAllowed() {
    CatalogSet catalogs =
        new TestDocuments()
            .catalog(
                """
                {"id": "c", "version": 1,
                 "vendors": [{"id": "v", "name": "V"}],
                 "applications": [{"id": "app", "name": "App", "vendor": "v"}],
                 "bans": [
                   {"id": "b", "title": "t", "authority": "a", "jurisdiction": "CA",
                    "target": {"allOf": ["anything", {"not": {"application": "app"}}]},
                    "scope": "own-devices", "prohibits": ["use"],
                    "timeline": {"effective": "2024-01-01"}}]}
                """);
    DeviceProfile device =
        new TestDocuments()
            .device(
                "{\"id\": \"D\", \"owner\": {\"of\": \"CA\"}, \"software\": [{\"name\": \"Nobody\"}]}");
    AuditOptions hints = AuditOptions.defaults();
    Verdict verdict = new ReferenceAuditor().audit(catalogs, List.of(), device, HandMade.AT, hints);
    Verdict without = Verdict.builder().from(verdict).findings(List.of()).build();
    assertThat(verdict.findings()).hasSize(1);
    assertThat(VerdictChecker.check(catalogs, List.of(), device, hints, verdict)).isEmpty();
    assertThat(VerdictChecker.check(catalogs, List.of(), device, hints, without)).isNotEmpty();
    assertThat(VerdictMutations.of(verdict))
        .filteredOn(
            m -> VerdictChecker.check(catalogs, List.of(), device, hints, m.verdict()).isEmpty())
        .extracting(Mutation::place)
        .isEmpty();
  }

  @Test
  void namesFindingAndStep() {
    Mutation mutation =
        VerdictMutations.of(HandMade.verdict()).stream()
            .filter(m -> m.place().equals("findings[0].evidence[2].step.chain[1].kind"))
            .findFirst()
            .orElseThrow();
    assertThat(objections(mutation.verdict()))
        .extracting(Objection::toString)
        .first()
        .asString()
        .startsWith("findings[0].evidence[2]: in the chain, `daughter`");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"percent\": 60, \"from\": \"2024-01-15\" | \"percent\": 50, \"from\": \"2024-01-15\"",
        "\"from\": \"2024-01-15\" | \"from\": \"2024-01-16\"",
        "\"from\": \"2024-01-15\" | \"until\": \"2024-01-15\"",
        "{\"owner\": \"fund\"} | {\"owner\": \"fund\", \"percent\": 24}",
        "{\"owner\": \"fund\"} | {\"owner\": \"fund\", \"percent\": 40}",
        "\"subsidiaries\": \">50\" | \"subsidiaries\": \">60\"",
        "\"subsidiaries\": \">50\" | \"controlled\": true",
        "\"vendor\": \"mother\", \"reach\" | \"vendor\": \"fund\", \"reach\"",
        "\"country\": \"AE\" | \"country\": \"QA\"",
        "\"country\": \"SG\" | \"country\": \"AE\"",
        "\"country\": \"SG\" | \"country\": \"MY\"",
        "\"ownedFrom\": 25 | \"ownedFrom\": 41",
        "\"ownedFrom\": 25 | \"ownedFrom\": 26",
        "\"name\": \"App\" | \"name\": \"Apps\"",
        "\"name\": \"App\" | \"name\": \"ÁPP\"",
        "android:com.daughter.* | android:com.daughters.*",
        "\"categories\": [\"social\"] | \"categories\": [\"game\"]",
        ", \"categories\": [\"social\"] | ``",
        "\"effective\": \"2024-01-01\" | \"effective\": \"2024-01-16\"",
        "\"effective\": \"2024-01-01\" | \"effective\": \"2024-06-02\"",
        "\"ended\": \"2025-01-01\" | \"ended\": \"2025-01-02\"",
        "\"ended\": \"2025-01-01\" | \"ended\": \"2024-06-01\"",
        "[\"use\"] | [\"use\", \"install\"]",
        "[\"install\", \"update\"] | [\"update\"]",
        "[\"phone\", \"tablet\"] | [\"tablet\"]",
        "[\"phone\", \"tablet\"] | [\"phone\"]",
        "\"government-devices\" | \"own-devices\"",
        "\"scope\": \"all-devices\" | \"scope\": {\"not\": \"all-devices\"}",
        "\"jurisdiction\": \"CA\" | \"jurisdiction\": \"US\"",
        "[\"security-research\"]} | [\"security-research\"], \"approval\": true}, {\"id\": \"e\", \"purposes\": [\"x\"]}",
        "\"version\": 7 | \"version\": 8",
      })
  void rejectsUnderAnotherCatalog(String text, String other) {
    String altered = HandMade.CATALOG.replace(text, other);
    assertThat(altered).isNotEqualTo(HandMade.CATALOG);
    CatalogSet catalogs = new TestDocuments().catalog(altered);
    assertThat(objections(catalogs, HandMade.waivers(), HandMade.device())).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"kind\": \"government\" | \"kind\": \"business\"",
        "\"of\": \"CA/cse\" | \"of\": \"CA\"",
        "\"of\": \"CA/cse\" | \"of\": \"US\"",
        "[\"CA-ON\"] | [\"CA-QC\"]",
        "[\"CA-ON\"] | []",
        "\"formFactor\": \"phone\", | ``",
        "\"id\": \"D\" | \"id\": \"E\"",
        "\"updatedAt\": \"never\" | \"installedAt\": \"2024-05-01\"",
        "\"name\": \"Nobody\" | \"name\": \"Nobody\", \"publisher\": \"Daughter\"",
        "\"id\": \"D\" | \"purposes\": [\"security-research\"], \"id\": \"D\"",
      })
  void rejectsForAnotherDevice(String text, String other) {
    String altered = HandMade.DEVICE.replace(text, other);
    assertThat(altered).isNotEqualTo(HandMade.DEVICE);
    DeviceProfile device = new TestDocuments().device(altered);
    assertThat(objections(HandMade.catalogs(), HandMade.waivers(), device)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-04-01, 2024-07-01",
    "2024-04-01, 2024-06-02",
  })
  void rejectsUnderALongerWaiver(String until, String later) {
    List<Waiver> waivers = new TestDocuments().waivers(HandMade.WAIVERS.replace(until, later));
    assertThat(objections(HandMade.catalogs(), waivers, HandMade.device())).isNotEmpty();
  }

  @Test
  void rejectsWithoutTheWaiverThatWasTried() {
    assertThat(objections(HandMade.catalogs(), List.of(), HandMade.device())).isNotEmpty();
  }

  private static List<Objection> objections(Verdict verdict) {
    return VerdictChecker.check(
        HandMade.catalogs(), HandMade.waivers(), HandMade.device(), HandMade.OPTIONS, verdict);
  }

  private static List<Objection> objections(
      CatalogSet catalogs, List<Waiver> waivers, DeviceProfile device) {
    return VerdictChecker.check(catalogs, waivers, device, HandMade.OPTIONS, HandMade.verdict());
  }
}
