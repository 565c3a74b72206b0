package dev.banrules.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.Catalogs;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.value.Id;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  /** A catalog without fault, of which each row replaces one part. */
  private static final String SOUND =
      """
      format: ban-catalog/1
      id: sound
      version: 1
      issued: "2026-01-01"
      jurisdictions: [{id: x-acme, name: Acme}, {id: US/house, name: House}, {id: EU, name: Union, members: [{id: FR, from: "2000-01-01"}]}]
      vendors:
        - {id: alpha, name: Alpha Software, country: CN, aliases: [Alfa], identifiers: ["android:com.alpha.*"]}
        - {id: bravo, name: Bravosoft, country: US, identifiers: ["android:com.bravo.*"], stakes: [{owner: alpha, percent: 60}]}
        - {id: charlie, name: Charlie Works, country: US}
      applications:
        - {id: chat, name: Alpha Chat, vendor: alpha, categories: [messaging], identifiers: ["apple:com.alpha.chat"]}
        - {id: maps, name: Bravo Maps, vendor: bravo, categories: [navigation], identifiers: ["apple:com.bravo.maps"]}
      lists:
        - {id: officers, name: The list, complete: false, entries: [{application: chat, from: "2020-01-01"}]}
      bans:
        - id: wide
          title: All of Alpha
          authority: A
          jurisdiction: US
          instrument: {kind: order, url: "https://example.com"}
          target: {vendor: alpha, reach: {subsidiaries: ">50"}}
          scope: government-devices
          prohibits: [use, install]
          timeline: {announced: "2020-01-01", effective: "2020-02-01", conducts: {use: {deadline: "2020-03-01"}}}
        - id: narrow
          title: The messenger
          authority: A
          jurisdiction: US
          instrument: {kind: order}
          sources: ["https://example.com"]
          target: {application: maps}
          scope: {allOf: [all-devices, {formFactor: [phone]}]}
          prohibits: [use]
          timeline: {effective: "2021-01-01"}
        - id: listed
          title: What the officer lists
          authority: A
          jurisdiction: FR
          instrument: {kind: statute}
          sources: ["https://example.org"]
          target: {allOf: [{origin: [CN, US]}, {listed: officers}]}
          scope: own-devices
          prohibits: [access]
          timeline: {effective: "2022-01-01"}
      """;

  private static CatalogSet catalogs(String yaml) {
    return Catalogs.read(List.of(Source.of("catalog.yaml", yaml)), Limits.defaults());
  }

  private static List<String> findings(String yaml) {
    return Lint.of(catalogs(yaml), Optional.of(TODAY)).stream()
        .map(warning -> (warning.rule().id() + " " + warning.pointer()).strip())
        .toList();
  }

  /** A semicolon begins another line of a ban. */
  private static String with(String part, String replacement) {
    String wanted = part.replace("; ", "\n    ");
    assertThat(SOUND).contains(wanted);
    return SOUND.replace(wanted, replacement.replace("; ", "\n    "));
  }

  @Test
  void findsNothingInWhatIsSound() {
    assertThat(findings(SOUND)).isEmpty();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        // What is replaced | by what | what is found
        "instrument: {kind: order} | notes: none | missing-instrument /bans/1",
        "sources: [\"https://example.com\"] | sources: [] | missing-source /bans/1",
        "use: {deadline: \"2020-03-01\"} | use: {effective: \"2019-01-01\", deadline: \"2020-01-31\"} | useless-deadline /bans/0/timeline/conducts/use/deadline",
        "announced: \"2020-01-01\" | announced: \"2020-03-02\" | useless-deadline /bans/0/timeline/conducts/use/deadline",
        "effective: \"2020-02-01\", | effective: \"2020-02-01\", ended: \"2020-03-02\", | useless-deadline /bans/0/timeline/conducts/use/deadline",
        "effective: \"2021-01-01\" | effective: \"2021-01-01\", ended: \"2022-01-01\", suspended: [{from: \"2022-01-01\"}] | useless-suspension /bans/1/timeline/suspended/0",
        "effective: \"2021-01-01\" | effective: \"2021-01-01\", suspended: [{from: \"2020-01-01\", until: \"2021-01-01\"}] | useless-suspension /bans/1/timeline/suspended/0",
        "prohibits: [use] | prohibits: [use]; exemptions: [{id: a, purposes: [research, teaching]}, {id: b, purposes: [research], approval: true}] | useless-exemption /bans/1/exemptions/1",
        "prohibits: [use] | prohibits: [use]; exemptions: [{id: a, purposes: [research]}, {id: b, purposes: [research]}] | useless-exemption /bans/1/exemptions/1",
        "prohibits: [use] | prohibits: [use]; exemptions: [{id: a, purposes: [official-dutty]}] | useless-exemption /bans/1/exemptions/0/purposes",
        "android:com.bravo.* | android:com.alpha.games.* | overlapping-patterns /vendors/1/identifiers/0",
        "android:com.bravo.* | android:com.alpha.* | overlapping-patterns /vendors/1/identifiers/0",
        "apple:com.bravo.maps | apple:COM.alpha.chat | shared-identifier /applications/1/identifiers/0",
        "name: Charlie Works | name: Bravosoft Inc. | confusable-names /vendors/2/name",
        "name: Charlie Works | name: Вravosoft | confusable-names /vendors/2/name",
        "name: Bravo Maps | name: alpha chat | confusable-names /applications/1/name",
        "aliases: [Alfa] | aliases: [Charly Works, Charlie Work] | alias-like-other-vendor /vendors/0/aliases/1",
        "name: Charlie Works | name: Charlie Works, stakes: [{owner: charlie, percent: 3}] | ownership-cycle /vendors/2/stakes/0",
        "percent: 60 | percent: {min: 50, max: 60} | undecided-threshold /vendors/1/stakes",
        "percent: 60 | control: true | undecided-threshold /vendors/1/stakes",
        "title: The messenger | title: Alpha Chat (the messenger) | title-names-other-application /bans/1/title",
        "issued: \"2026-01-01\" | issued: \"2024-11-23\" | expired-catalog ",
        "prohibits: [use, install] | prohibits: [use, install]; rationale: [security, national-securty] | misspelt-word /bans/0/rationale/1",
        "categories: [navigation] | categories: [maps, navigaton] | misspelt-word /applications/1/categories/1",
        "jurisdiction: US; instrument: {kind: order, | jurisdiction: x-acme; instrument: {kind: order, | government-of-organisation /bans/0/scope",
        "[all-devices, | [{not: {devices: government-devices, of: x-acme}}, all-devices, | government-of-organisation /bans/1/scope",
        "{application: maps} | {category: mesaging} | hits-nothing /bans/1/target",
        "{application: maps} | {origin: [RU], ownedFrom: 20} | hits-nothing /bans/1/target",
        "{application: maps} | {allOf: [{application: maps}, {vendor: charlie}]} | hits-nothing /bans/1/target",
        "{application: maps} | {anyOf: [{application: maps}, {application: chat, versions: \">=2 <2.0\"}]} | hits-nothing /bans/1/target/anyOf/1",
        "formFactor: [phone]} | formFactor: [phone]}, {formFactor: [tablet]} | hits-nothing /bans/1/scope",
        "[all-devices, | [{not: all-devices}, {devices: all-devices, of: US-TX}, | hits-nothing /bans/1/scope",
        "[all-devices, | [government-devices, {not: {devices: own-devices}}, | hits-nothing /bans/1/scope",
        "effective: \"2021-01-01\" | announced: \"2020-01-01\", effective: \"2021-01-01\", ended: \"2020-06-01\" | hits-nothing /bans/1/timeline",
        "{origin: [CN, US]}, {listed | anything, {listed | open-list /bans/2/target",
        "{origin: [CN, US]}, {listed: officers} | anything, {not: {listed: officers}} | open-list /bans/2/target",
        "{application: maps} | {anyOf: [{application: maps}, {listed: officers}]} | open-list /bans/1/target",
        "{application: maps} | anything | nothing-allowed /bans/1/target",
        "{application: maps} | {anyOf: [{application: maps}, {allOf: [anything]}]} | nothing-allowed /bans/1/target",
        "vendor: bravo | vendor: [{id: bravo, until: \"2020-01-01\"}, {id: charlie, from: \"2020-01-02\"}] | vendor-gap /applications/1/vendor/0",
        "vendor: bravo | vendor: [{id: alpha, from: \"2021-01-01\"}, {id: bravo, until: \"2020-01-01\", within: FR}] | vendor-gap /applications/1/vendor/1",
        "{listed: officers} | {category: messaging} | unused-list /lists/0",
        "chat, from: \"2020-01-01\" | chat, until: \"2022-01-01\" | useless-entry /lists/0/entries/0",
        "[{application: chat, from | [{application: chat}, {application: chat, from | useless-entry /lists/0/entries/1",
        "complete: false | cleared: [{application: maps}] | useless-clearing /lists/0/cleared",
        "prohibits: [use] | prohibits: [use]; binds: [stores, suppliers] | binds-nobody /bans/1/binds",
        "prohibits: [use] | prohibits: [distribute]; binds: [users] | binds-nobody /bans/1/binds",
        "effective: \"2021-01-01\" | effective: \"2021-01-01\", knownUntil: \"2025-11-23\" | unknown-for-long /bans/1/timeline/knownUntil",
        "prohibits: [use] | prohibits: [use]; verified: \"2024-11-23\" | stale-ban /bans/1/verified",
        "all-devices, {formFactor: [phone]} | government-devices, {formFactor: [phone]} | implied-ban /bans/1",
        "all-devices, {formFactor: [phone]} | {devices: government-devices, of: US/house} | implied-ban /bans/1",
      })
  void findsWhatIsPlanted(String part, String replacement, String expected) {
    assertThat(findings(with(part, replacement))).containsExactly(expected.strip());
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "android:com.bravo.* | android:com.alphabet.*",
        "categories: [navigation] | categories: [map, data-entry]",
        "prohibits: [use, install] | prohibits: [use, install]; rationale: [defense-of-minors]",
        "apple:com.bravo.maps | android:com.alpha.chat",
        "percent: 60 | percent: {over: 50, max: 60}",
        "percent: 60 | percent: {min: 10, max: 50}",
        "issued: \"2026-01-01\" | issued: \"2024-11-24\"",
        "{application: maps} | {application: maps, versions: \">2 <2.0.0.0.0.1\"}",
        "{application: maps} | {not: {application: chat}}",
        "[all-devices, | [{not: {devices: all-devices, of: US-TX}}, all-devices,",
        "[all-devices, | [{devices: all-devices, of: FR}, {devices: all-devices, of: US},",
        "effective: \"2021-01-01\" | effective: \"2021-01-01\", suspended: [{from: \"2020-12-01\"}]",
        "{origin: [CN, US]}, {listed | anything, {category: messaging}, {listed",
        "{origin: [CN, US]}, {listed: officers} | anything, {not: {application: chat}}, {listed: officers}",
        "vendor: bravo | vendor: [{id: bravo, until: \"2020-01-01\"}, {id: charlie, from: \"2020-01-01\"}]",
        "vendor: bravo | vendor: [{id: bravo}, {id: charlie, until: \"2020-01-01\", within: FR}, {id: alpha, from: \"2021-01-01\", within: FR}]",
        "vendor: bravo | vendor: [{id: bravo, from: \"2019-01-01\", until: \"2020-01-01\"}]",
        "chat, from: \"2020-01-01\" | chat, until: \"2022-01-02\"",
        "[{application: chat, from | [{application: chat, until: \"2022-06-01\"}, {application: chat, from",
        "prohibits: [use] | prohibits: [use]; binds: [stores, users]",
        "prohibits: [use] | prohibits: [use, distribute]; binds: [stores]",
        "prohibits: [use] | prohibits: [use]; binds: [x-contractors]",
        "effective: \"2021-01-01\" | effective: \"2021-01-01\", knownUntil: \"2025-11-24\"",
        "effective: \"2021-01-01\" | effective: \"2021-01-01\", knownUntil: \"2024-01-01\", ended: \"2026-11-24\"",
        "prohibits: [use] | prohibits: [use]; verified: \"2024-11-24\"",
        // Each is nearly implied by the wide ban.
        "all-devices, {formFactor: [phone]} | {devices: government-devices, subdivisions: true}",
        "[all-devices, {formFactor: [phone]}]} | [government-devices]}; embedded: true",
      })
  void findsNothingInWhatNearlyIs(String part, String replacement) {
    assertThat(findings(with(part, replacement))).isEmpty();
  }

  @Test
  void findsAnEndedCatalogOnlyWithADate() {
    String ended =
        SOUND
            .replace(
                "effective: \"2020-02-01\",", "effective: \"2020-02-01\", ended: \"2026-11-24\",")
            .replace(
                "effective: \"2021-01-01\"", "effective: \"2021-01-01\", ended: \"2026-11-24\"")
            .replace(
                "effective: \"2022-01-01\"", "effective: \"2022-01-01\", ended: \"2026-11-24\"");

    assertThat(findings(ended)).containsExactly("expired-catalog");
    assertThat(Lint.of(catalogs(ended), Optional.of(TODAY.minusDays(1)))).isEmpty();
    assertThat(Lint.of(catalogs(ended), Optional.empty())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "US, 2026-11-23, 0",
    "US, 2020-11-23, 2",
    "US-TX, 2026-11-23, 2",
    "FR, 2026-11-23, 2"
  })
  void takesAReviewOfThePlaceForALook(String place, LocalDate reviewed, int found) {
    String yaml =
        with("prohibits: [use]\n", "prohibits: [use]; verified: \"2021-01-01\"\n")
                .replace(
                    "effective: \"2021-01-01\"",
                    "effective: \"2021-01-01\", knownUntil: \"2022-01-01\"")
            + "coverage: [{jurisdiction: "
            + place
            + ", reviewed: \""
            + reviewed
            + "\"}]\n";

    assertThat(findings(yaml)).hasSize(found);
  }

  @Test
  void acceptsWhatACommentWithAReasonNames() {
    String yaml = with("instrument: {kind: order}", "notes: none");

    assertThat(accepting(yaml, "/bans/1", "lint: accept missing-instrument: not published"))
        .isEqualTo(List.of("accepted missing-instrument because not published"));
    assertThat(accepting(yaml, "/bans", "lint: accept missing-instrument: not published"))
        .isEqualTo(List.of("accepted missing-instrument because not published"));
    assertThat(accepting(yaml, "/bans/1", "instrument is not published"))
        .isEqualTo(List.of("missing-instrument"));
  }

  @Test
  void warnsOfAcceptancesThatAcceptNothing() {
    String yaml = with("instrument: {kind: order}", "notes: none");

    assertThat(accepting(yaml, "/bans/1/title", "lint: accept missing-instrument: not published"))
        .isEqualTo(List.of("missing-instrument", "unused-acceptance"));
    assertThat(accepting(yaml, "/bans/1", "lint: accept missing-source: not published"))
        .isEqualTo(List.of("missing-instrument", "unused-acceptance"));
    assertThat(accepting(yaml, "/bans/1", "lint: accept missing-instrument"))
        .isEqualTo(List.of("missing-instrument", "malformed-acceptance"));
    assertThat(accepting(yaml, "/bans/1", "lint: accept missing-instruments: not published"))
        .isEqualTo(List.of("missing-instrument", "malformed-acceptance"));
  }

  private static List<String> accepting(String yaml, String pointer, String comment) {
    LintReport report =
        Lint.of(
            catalogs(yaml),
            Optional.of(TODAY),
            List.of(new LintComment(Id.of("sound"), pointer, comment)));
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    report.warnings().forEach(warning -> lines.add(warning.rule().id()));
    report
        .accepted()
        .forEach(a -> lines.add("accepted " + a.warning().rule().id() + " because " + a.reason()));
    return lines.build();
  }

  @Test
  void explainsEachRuleUnderItsOwnId() {
    Set<String> ids = new HashSet<>();
    assertThat(Lint.rules())
        .hasSizeGreaterThanOrEqualTo(26)
        .allSatisfy(
            rule -> {
              assertThat(ids.add(rule.id())).as(rule.id()).isTrue();
              assertThat(rule.explanation()).endsWith(".");
              assertThat(rule.remedy()).endsWith(".");
            });
  }

  @Test
  void findsNothingNewInTheBuiltInCatalogs() {
    assertThat(Lint.of(Catalogs.builtIn(), Optional.of(TODAY)))
        .extracting(warning -> warning.rule().id())
        .containsOnly(
            "missing-source",
            "nothing-allowed",
            "open-list",
            "overlapping-patterns",
            "undecided-threshold");
  }
}
