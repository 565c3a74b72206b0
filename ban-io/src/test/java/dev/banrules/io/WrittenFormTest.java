package dev.banrules.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Party;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Decision;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.model.verdict.Explanation;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Method;
import dev.banrules.model.verdict.NextChange;
import dev.banrules.model.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The exact text that is written: key order, number form, and what is left out. */
class WrittenFormTest {

  private static final LocalDate DAY = LocalDate.of(2023, 12, 1);

  @Test
  void ofAVerdictWithEveryKindOfEvidence() {
    Verdict verdict =
        Verdicts.read(Source.of("v", TestData.text("verdict.json")), Limits.defaults());
    JsonMapper mapper = new JsonMapper();

    assertThat(Verdicts.write(verdict))
        .isEqualTo(mapper.writeValueAsString(mapper.readTree(TestData.text("verdict.json"))));
  }

  @Test
  void ofABlockList() {
    String document = TestData.text("blocklist.json");
    JsonMapper mapper = new JsonMapper();

    assertThat(BlockLists.write(BlockLists.read(Source.of("b", document), Limits.defaults())))
        .isEqualTo(mapper.writeValueAsString(mapper.readTree(document)));
  }

  @Test
  void ofABlockListWithoutWhatIsAbsentOrTheDefault() {
    BlockList list =
        BlockList.builder()
            .at(DAY)
            .conduct(Conduct.USE)
            .facts(
                DeviceProfile.builder()
                    .id("of no device")
                    .coverage(Coverage.NONE)
                    .addSoftware(Software.builder().name("A").build())
                    .build())
            .options(AuditOptions.builder().hints(false).build())
            .build();
    String written = BlockLists.write(list);

    assertThat(written)
        .isEqualTo(
            "{\"format\":\"ban-blocklist/1\",\"at\":\"2023-12-01\",\"conduct\":\"use\","
                + "\"facts\":{},\"catalogs\":[],\"entries\":[]}");
    assertThat(BlockLists.read(Source.of("b", written), Limits.defaults())).isEqualTo(list);
  }

  @Test
  void ofWhatTheCallerChoseOnlyWhereItIsNotTheDefault() {
    AuditOptions chosen =
        AuditOptions.builder()
            .askedBy(Party.of("stores"))
            .addJurisdictions(Jurisdiction.of("CA"))
            .hints(false)
            .unrecognised(AuditOptions.Unrecognised.POSSIBLE)
            .undated(AuditOptions.Undated.IGNORE)
            .nextChange(true)
            .build();
    Decision.Builder decision =
        Decision.builder().device("d").at(DAY).conduct(Conduct.INSTALL).recognised(false);

    assertThat(Verdicts.write(decision.options(chosen).build()))
        .contains(
            "\"at\":\"2023-12-01\",\"options\":{\"as\":\"stores\",\"jurisdictions\":[\"CA\"],"
                + "\"unrecognised\":\"possible\",\"undated\":\"ignore\",\"hints\":false},"
                + "\"conduct\":\"install\"");
    assertThat(
            Verdicts.write(
                decision.options(AuditOptions.builder().nextChange(true).build()).build()))
        .doesNotContain("options");
  }

  @Test
  void ofTheNextChangeOnlyWhereItWasAskedFor() {
    Verdict.Builder verdict = Verdict.builder().device("d").at(DAY);
    String rest = "\"catalogs\":[],\"findings\":[],\"unrecognised\":[]}";
    String start =
        "{\"format\":\"ban-verdict/1\",\"device\":\"d\",\"at\":\"2023-12-01\","
            + "\"status\":\"compliant\",";

    assertThat(Verdicts.write(verdict.build())).isEqualTo(start + rest);
    assertThat(Verdicts.write(verdict.nextChange(new NextChange(Optional.of(DAY))).build()))
        .isEqualTo(start + "\"nextChange\":\"2023-12-01\"," + rest);
    assertThat(Verdicts.write(verdict.nextChange(new NextChange(Optional.empty())).build()))
        .isEqualTo(start + "\"nextChange\":null," + rest);
  }

  @Test
  void ofACatalog() {
    Source catalog = Source.of("c", TestData.text("catalog.json"));

    assertThat(Catalogs.write(Catalogs.read(List.of(catalog), Limits.defaults()).catalogs().get(0)))
        .isEqualTo(TestData.text("catalog-written.json"));
  }

  @Test
  void ofAProfile() {
    assertThat(
            Profiles.write(
                Profiles.unchecked().read(Source.of("d", TestData.text("device.json"))).value()))
        .isEqualTo(
            "{\"format\":\"device-profile/1\",\"id\":\"TBS-0042\",\"platform\":\"android\","
                + "\"formFactor\":\"phone\",\"owner\":{\"kind\":\"government\",\"of\":\"CA\","
                + "\"sector\":\"public-administration\"},\"location\":[\"CA-ON\"],"
                + "\"contractsWith\":[],\"enrolledWith\":[\"x-acme\"],"
                + "\"networks\":[\"CA/commons\"],\"purposes\":[\"security-research\"],"
                + "\"coverage\":\"partial\",\"software\":[{\"name\":\"WeChat\","
                + "\"publisher\":\"Tencent\",\"identifiers\":[\"android:com.tencent.mm\"],"
                + "\"version\":\"8.0.42\",\"edition\":\"free\",\"installedAt\":\"2023-06-01\","
                + "\"updatedAt\":\"2023-10-12\",\"components\":[{\"name\":\"liteav\","
                + "\"updatedAt\":\"never\"}]},{\"publisher\":\"Kaspersky\"},"
                + "{\"kind\":\"hardware\",\"name\":\"P30 Pro\",\"publisher\":\"HUAWEI\"}]}");
  }

  @Test
  void ofDecisionsExplanationsAndIdentities() {
    assertThat(
            Verdicts.write(
                Decision.builder()
                    .device("d")
                    .at(DAY)
                    .conduct(Conduct.INSTALL)
                    .recognised(true)
                    .build()))
        .isEqualTo(
            "{\"format\":\"ban-decision/1\",\"device\":\"d\",\"at\":\"2023-12-01\","
                + "\"conduct\":\"install\",\"answer\":\"allow\",\"recognised\":true,"
                + "\"findings\":[]}");
    assertThat(
            Verdicts.write(
                new Explanation(
                    Id.of("b"),
                    0,
                    Conduct.USE,
                    Truth.YES,
                    Optional.of(Consequence.EXEMPT),
                    ImmutableList.of(new Evidence.Act(Conduct.UPDATE, Optional.empty())))))
        .isEqualTo(
            "{\"ban\":\"b\",\"software\":0,\"conduct\":\"use\",\"hit\":\"yes\","
                + "\"consequence\":\"exempt\",\"evidence\":[{\"step\":\"act\","
                + "\"conduct\":\"update\"}]}");
    assertThat(
            Verdicts.write(
                List.of(
                    Identity.ofVendor(
                        Id.of("v"),
                        ImmutableList.of(
                            new Identity.Basis(Method.PUBLISHER, "V.", "V", Optional.empty()))))))
        .isEqualTo(
            "{\"identities\":[{\"vendor\":\"v\",\"vendorCertainty\":\"sure\",\"score\":1,"
                + "\"because\":[{\"method\":\"publisher\",\"observed\":\"V.\",\"known\":\"V\"}]}]}");
  }
}
