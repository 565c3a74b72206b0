package dev.banrules.verify.checker;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.fact.DeviceFact;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.place.Country;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Percent;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.CatalogReference;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Identity.Basis;
import dev.banrules.model.verdict.Method;
import dev.banrules.model.verdict.NextChange;
import dev.banrules.model.verdict.Phase;
import dev.banrules.model.verdict.Remedy;
import dev.banrules.model.verdict.Step;
import dev.banrules.model.verdict.Step.Comparison;
import dev.banrules.model.verdict.Step.Link;
import dev.banrules.model.verdict.Step.LinkKind;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.verify.TestDocuments;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A verdict made by hand, from the definition alone: use of an owned vendor's application is a
 * violation for sure, and its installation, on a day that is not stated, a possible violation of
 * another ban, by stakes that are not stated either, with a waiver that has run out.
 */
final class HandMade {

  static final LocalDate AT = LocalDate.of(2024, 6, 1);

  static final String CATALOG =
      """
      {"id": "c", "version": 7,
       "vendors": [
         {"id": "mother", "name": "Mother", "country": "CN"},
         {"id": "daughter", "name": "Daughter Ltd", "country": "SG",
          "identifiers": ["android:com.daughter.*"],
          "stakes": [{"owner": "mother", "percent": 60, "from": "2024-01-15"},
                     {"owner": "fund"}]},
         {"id": "fund", "name": "Fund", "country": "AE"}],
       "applications": [
         {"id": "app", "name": "App", "vendor": "daughter", "categories": ["social"]}],
       "bans": [
         {"id": "certain", "title": "t", "authority": "a", "jurisdiction": "CA",
          "target": {"vendor": "mother", "reach": {"subsidiaries": ">50"}},
          "scope": {"allOf": ["government-devices", {"formFactor": ["phone", "tablet"]}]},
          "prohibits": ["use"], "timeline": {"effective": "2024-01-01"},
          "exemptions": [{"id": "research", "purposes": ["security-research"]}]},
         {"id": "possible", "title": "t", "authority": "a", "jurisdiction": "CA",
          "target": {"allOf": [{"origin": ["AE"], "ownedFrom": 25}, {"not": {"category": "game"}}]},
          "scope": "all-devices",
          "prohibits": ["install", "update"],
          "timeline": {"effective": "2024-02-01", "ended": "2025-01-01"}}]}
      """;

  static final String DEVICE =
      """
      {"id": "D", "formFactor": "phone", "owner": {"kind": "government", "of": "CA/cse"},
       "location": ["CA-ON"],
       "software": [{"name": "Nobody"},
         {"name": "APP", "identifiers": ["android:com.daughter.app"], "updatedAt": "never"}]}
      """;

  static final String WAIVERS =
      """
      {"waivers": [{"id": "w", "ban": "possible", "devices": ["D"], "approvedBy": "x",
        "from": "2024-03-01", "until": "2024-04-01"}]}
      """;

  static final AuditOptions OPTIONS = AuditOptions.builder().hints(false).build();

  private static final PartRef.Listed SOFTWARE = PartRef.Listed.software(1);

  private static final Identity APP =
      Identity.ofApplication(
          Id.of("app"),
          Optional.of(Id.of("daughter")),
          ImmutableList.of(
              new Basis(
                  Method.PATTERN,
                  "android:com.daughter.app",
                  "android:com.daughter.*",
                  Optional.empty()),
              new Basis(Method.NAME, "APP", "App", Optional.empty())));

  private static final Evidence IDENTIFIED =
      new Evidence.Identified(SOFTWARE, ImmutableList.of(APP));

  private HandMade() {}

  static CatalogSet catalogs() {
    return new TestDocuments().catalog(CATALOG);
  }

  static DeviceProfile device() {
    return new TestDocuments().device(DEVICE);
  }

  static ImmutableList<Waiver> waivers() {
    return new TestDocuments().waivers(WAIVERS);
  }

  static Verdict verdict() {
    return Verdict.builder()
        .device("D")
        .at(AT)
        .options(OPTIONS)
        .addCatalogs(new CatalogReference(Id.of("c"), 7, Optional.empty()))
        .addFindings(certain(), possible())
        .addUnrecognised(0)
        .nextChange(new NextChange(Optional.of(LocalDate.of(2025, 1, 1))))
        .build();
  }

  private static Finding certain() {
    return Finding.builder()
        .ban(Id.of("certain"))
        .softwareIndex(1)
        .conduct(Conduct.USE)
        .consequence(Consequence.VIOLATION)
        .certainty(Certainty.CERTAIN)
        .application(Id.of("app"))
        .vendor(Id.of("daughter"))
        .since(LocalDate.of(2024, 1, 15))
        .remedies(ImmutableSet.of(Remedy.REMOVE))
        .addEvidence(IDENTIFIED)
        .addEvidence(
            new Evidence.InScope(
                AT,
                new Step.All(
                    Truth.YES,
                    ImmutableList.of(
                        new Step.All(
                            Truth.YES,
                            ImmutableList.of(
                                fact(
                                    DeviceFact.OWNER_KIND,
                                    Comparison.IS,
                                    "government",
                                    "government"),
                                fact(
                                    DeviceFact.OWNER_AFFILIATION,
                                    Comparison.GOVERNED_BY,
                                    "CA",
                                    "CA/cse"))),
                        new Step.DeviceStates(
                            Truth.YES,
                            DeviceFact.FORM_FACTOR,
                            Comparison.IS,
                            ImmutableList.of("phone", "tablet"),
                            Optional.of(ImmutableList.of("phone")))))))
        .addEvidence(
            new Evidence.OnTarget(
                AT,
                SOFTWARE,
                0,
                new Step.VendorReached(
                    Truth.YES,
                    Id.of("mother"),
                    ImmutableList.of(
                        new Link(Id.of("mother"), LinkKind.START, ImmutableList.of(), true),
                        new Link(
                            Id.of("daughter"),
                            LinkKind.STAKES,
                            ImmutableList.of(Id.of("mother")),
                            true)))))
        .addEvidence(new Evidence.InPhase(Conduct.USE, AT, Phase.IN_FORCE))
        .addEvidence(
            new Evidence.Excuse(Optional.of(Id.of("research")), Optional.empty(), AT, Truth.NO))
        .build();
  }

  private static Finding possible() {
    return Finding.builder()
        .ban(Id.of("possible"))
        .softwareIndex(1)
        .conduct(Conduct.INSTALL)
        .consequence(Consequence.VIOLATION)
        .certainty(Certainty.POSSIBLE)
        .application(Id.of("app"))
        .vendor(Id.of("daughter"))
        .remedies(ImmutableSet.of(Remedy.BLOCK_INSTALL, Remedy.BLOCK_UPDATE))
        .addMissing(
            new Fact.OfSoftware(SOFTWARE, Fact.SoftwareDetail.INSTALLED_AT),
            new Fact.OfVendor(Id.of("daughter"), Fact.VendorDetail.STAKES))
        .addEvidence(IDENTIFIED)
        .addEvidence(new Evidence.Act(Conduct.INSTALL, Optional.empty()))
        .addEvidence(
            new Evidence.InScope(AT, fact(DeviceFact.LOCATION, Comparison.WITHIN, "CA", "CA-ON")))
        .addEvidence(
            new Evidence.OnTarget(
                AT,
                SOFTWARE,
                0,
                new Step.All(
                    Truth.UNKNOWN,
                    ImmutableList.of(
                        new Step.OriginIs(
                            Truth.UNKNOWN,
                            ImmutableList.of(Country.of("AE")),
                            ImmutableList.of(Country.of("SG")),
                            Optional.of(Percent.parse("25")),
                            ImmutableList.of(
                                new Link(Id.of("fund"), LinkKind.START, ImmutableList.of(), true),
                                new Link(
                                    Id.of("daughter"),
                                    LinkKind.STAKES,
                                    ImmutableList.of(Id.of("fund")),
                                    false))),
                        new Step.Not(
                            Truth.YES,
                            new Step.CategoryIs(
                                Truth.NO, "game", Optional.of(ImmutableList.of("social"))))))))
        .addEvidence(new Evidence.InPhase(Conduct.INSTALL, AT, Phase.IN_FORCE))
        .addEvidence(new Evidence.Excuse(Optional.empty(), Optional.of(Id.of("w")), AT, Truth.NO))
        .build();
  }

  private static Step fact(DeviceFact fact, Comparison comparison, String wanted, String stated) {
    return new Step.DeviceStates(
        Truth.YES,
        fact,
        comparison,
        ImmutableList.of(wanted),
        Optional.of(ImmutableList.of(stated)));
  }
}
