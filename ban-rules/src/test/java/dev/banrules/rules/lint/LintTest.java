package dev.banrules.rules.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import dev.banrules.io.Catalogs;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.value.Id;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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

  /**
   * What is replaced, by what, and so on after {@code &&}; and below it what is found then and how
   * that is told.
   */
  static List<Planted> planted() throws IOException {
    List<Planted> planted = new ArrayList<>();
    for (String line :
        Resources.readLines(Resources.getResource(LintTest.class, "planted.txt"), UTF_8)) {
      if (line.startsWith("  ")) {
        planted.get(planted.size() - 1).found().add(line.strip());
      } else {
        planted.add(new Planted(List.of(line.split(" && ")), new ArrayList<>()));
      }
    }
    return planted;
  }

  record Planted(List<String> changes, List<String> found) {

    String catalog() {
      String catalog = SOUND;
      for (String change : changes) {
        String[] parts = change.split(" => ", 2);
        assertThat(catalog).contains(lines(parts[0]));
        catalog = catalog.replace(lines(parts[0]), lines(parts[1]));
      }
      return catalog;
    }

    @Override
    public String toString() {
      return String.join(" && ", changes);
    }
  }

  @ParameterizedTest
  @MethodSource("planted")
  void findsWhatIsPlanted(Planted planted) {
    assertThat(Lint.of(catalogs(planted.catalog()), Optional.of(TODAY)))
        .extracting(
            warning -> warning.rule().id() + " " + warning.pointer() + ": " + warning.message())
        .containsExactlyElementsOf(planted.found);
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

  /**
   * The second ban is implied by the first: it is on phones of the same governments, and on an
   * application of a subsidiary. Each row changes that ban or the first one once more.
   */
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        // What is replaced | by what | whether it is still implied
        "title: The messenger | title: The maps | true",
        // The other ban prohibits the same conducts,
        "prohibits: [use]\\n | prohibits: [use, install]\\n | true",
        "prohibits: [use]\\n | prohibits: [use, access]\\n | false",
        "prohibits: [use, install] | prohibits: [use, access] | true",
        // has at least the same force,
        "prohibits: [use, install] | prohibits: [use, install]; force: advisory | false",
        "prohibits: [use]\\n | prohibits: [use]; force: advisory\\n | true",
        // binds at least the same people,
        "prohibits: [use]\\n | prohibits: [use]; binds: [users]\\n | true",
        "prohibits: [use, install] | prohibits: [use, install]; binds: [users] | false",
        // is on what is embedded, too,
        "prohibits: [use]\\n | prohibits: [use]; embedded: true\\n | false",
        "prohibits: [use, install] | prohibits: [use, install]; embedded: true | true",
        // excuses nobody whom this one does not excuse,
        "prohibits: [use, install] | prohibits: [use, install]; exemptions: [{id: a, purposes: [research]}] | false",
        "prohibits: [use]\\n | prohibits: [use]; exemptions: [{id: a, purposes: [research]}]\\n | true",
        // and is asked whenever this one is.
        "jurisdiction: US; instrument: {kind: order, | jurisdiction: US-TX; instrument: {kind: order, | false",
        // Its timeline is as long and as grave on each day: deadline 1 March 2020, in force from 1
        // February.
        "effective: \"2021-01-01\" | effective: \"2020-03-02\" | true",
        "effective: \"2021-01-01\" | effective: \"2020-03-01\" | false",
        "effective: \"2021-01-01\" | announced: \"2020-01-01\", effective: \"2021-01-01\" | true",
        "effective: \"2021-01-01\" | announced: \"2019-12-31\", effective: \"2021-01-01\" | false",
        "effective: \"2020-02-01\", | effective: \"2020-02-01\", ended: \"2025-01-01\", | false",
        "effective: \"2020-02-01\", | effective: \"2020-02-01\", suspended: [{from: \"2022-01-01\", until: \"2023-01-01\"}], | false",
        "effective: \"2021-01-01\" | effective: \"2021-01-01\", suspended: [{from: \"2022-01-01\"}] | true",
        "effective: \"2021-01-01\" | effective: \"2021-01-01\", ended: \"2022-01-01\" | true",
        "effective: \"2020-02-01\", | effective: \"2020-02-01\", knownUntil: \"2026-06-01\", | false",
        "effective: \"2021-01-01\" | effective: \"2021-01-01\", knownUntil: \"2026-06-01\" | true",
        // Its target is as wide, whatever the version;
        "{application: maps} | {application: maps, versions: \">=2\"} | true",
        "{application: maps} | {application: chat} | true",
        "{application: maps} | {vendor: charlie} | false",
        "{application: maps} | {anyOf: [{application: maps}, {vendor: charlie}]} | false",
        "{vendor: alpha, reach: {subsidiaries: \">50\"}} | {vendor: alpha} | false",
        "{vendor: alpha, reach: {subsidiaries: \">50\"}} | {application: maps, versions: \">=2\"} | false",
        "{vendor: alpha, reach: {subsidiaries: \">50\"}} | {application: maps} | true",
        // nothing is assumed about where the device is, on which may depend whose an application
        // is.
        "vendor: bravo | vendor: [{id: bravo, within: FR}, {id: bravo}] | false",
        // Its scope is as wide.
        "government-devices; prohibits: [use, install] | all-devices; prohibits: [use, install] | false",
        "government-devices; prohibits: [use, install] | own-devices; prohibits: [use, install] | true",
        "government-devices; prohibits: [use, install] | {allOf: [government-devices, {formFactor: [phone, tablet]}]}; prohibits: [use, install] | true",
        "government-devices; prohibits: [use, install] | {allOf: [government-devices, {formFactor: [tablet]}]}; prohibits: [use, install] | false",
        "government-devices; prohibits: [use, install] | {allOf: [government-devices, {not: {formFactor: [phone]}}]}; prohibits: [use, install] | false",
      })
  void aBanThatAddsNothingIsImplied(String part, String replacement, boolean implied) {
    String nearly =
        with("all-devices, {formFactor: [phone]}", "government-devices, {formFactor: [phone]}");
    assertThat(findings(nearly)).containsExactly("implied-ban /bans/1");
    String wanted = lines(part);
    assertThat(nearly).contains(wanted);

    assertThat(findings(nearly.replace(wanted, lines(replacement))).contains("implied-ban /bans/1"))
        .isEqualTo(implied);
  }

  /** Exemptions of the other ban count unless this one has them, too, and without approval. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "purposes: [research] | purposes: [research] | true",
        "purposes: [research] | purposes: [research, teaching] | true",
        "purposes: [research, teaching] | purposes: [research] | false",
        "purposes: [research], approval: true | purposes: [research] | false",
        "purposes: [research] | purposes: [research], approval: true | false",
      })
  void aSharedExemptionLeavesABanImplied(String wide, String narrow, boolean implied) {
    String yaml =
        with("all-devices, {formFactor: [phone]}", "government-devices, {formFactor: [phone]}")
            .replace(
                "prohibits: [use, install]",
                lines("prohibits: [use, install]; exemptions: [{id: a, " + wide + "}]"))
            .replace(
                "prohibits: [use]\n",
                lines("prohibits: [use]; exemptions: [{id: a, " + narrow + "}]\\n"));

    assertThat(findings(yaml).contains("implied-ban /bans/1")).isEqualTo(implied);
  }

  @Test
  void namesFourBansAndCountsTheOthers() {
    String wide = SOUND.substring(SOUND.indexOf("  - id: wide"), SOUND.indexOf("  - id: narrow"));
    for (int copies = 0; copies < 7; copies++) {
      StringBuilder yaml = new StringBuilder(with("percent: 60", "percent: {min: 50, max: 60}"));
      for (int i = 1; i <= copies; i++) {
        yaml.append(wide.replace("id: wide", "id: w" + i));
      }
      List<LintWarning> found = Lint.of(catalogs(yaml.toString()), Optional.of(TODAY));

      assertThat(found)
          .filteredOn(warning -> warning.rule().id().equals("undecided-threshold"))
          .extracting(LintWarning::message)
          .containsExactly(
              "these stakes leave open whether `bravo` is reached by "
                  + List.of("`wide`", "`w1`", "`w2`", "`w3`").stream()
                      .limit(copies + 1)
                      .collect(Collectors.joining(", "))
                  + (copies > 3 ? " and " + (copies - 3) + " more" : "")
                  + ", as on 2020-01-01");
      // Of bans that say the same, each but the first adds nothing.
      assertThat(found)
          .filteredOn(warning -> warning.rule().id().equals("implied-ban"))
          .extracting(LintWarning::pointer)
          .containsExactlyElementsOf(
              IntStream.rangeClosed(1, copies).mapToObj(i -> "/bans/" + (i + 2)).toList());
    }
  }

  private static String lines(String part) {
    return part.replace("; ", "\n    ").replace("\\n", "\n");
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
