package dev.banrules.rules.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.io.Catalogs;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Party;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.blocklist.BlockListEntry;
import dev.banrules.model.verdict.AuditOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Semantics §7 {@code blocked}, format "Block list". */
class BlockListsTest {

  private static BlockList blocked(World world, String device, String at, AuditOptions options) {
    return world.engine().blocked(World.device(device), Conduct.USE, LocalDate.parse(at), options);
  }

  private static List<String> lines(BlockList list) {
    return list.entries().stream().map(BlockListsTest::text).toList();
  }

  private static String text(BlockListEntry entry) {
    return entry.line()
        + " "
        + entry.decision()
        + entry.bans().stream().map(ban -> " " + ban).collect(Collectors.joining())
        + entry.application().map(id -> " " + id).orElse("")
        + entry.vendor().map(id -> " of " + id).orElse("")
        + entry.missing().stream().map(fact -> " " + fact).collect(Collectors.joining());
  }

  @Test
  void namesEachIdentifierOfWhatIsBannedInOrder() {
    World world = World.with(World.ban("b", "{'vendor': 'acme'}"));

    assertThat(lines(blocked(world, "", "2025-06-20", World.PLAIN)))
        .containsExactly(
            "android:com.acme.* DENY b of acme",
            "deb:game DENY b game of acme",
            "deb:orphan REVIEW b orphan applications[orphan].vendor",
            "deb:roam DENY b roam of acme",
            "deb:sold DENY b sold of acme",
            "deb:twice DENY b game of acme");
  }

  /** What a certain ban denies, a possible one need not review. */
  @Test
  void namesTheBansThatGiveTheAnswer() {
    World world =
        World.with(
            World.ban("a", "{'application': 'game'}"),
            World.ban("b", "{'application': 'game', 'versions': '<8'}"),
            World.ban("c", "{'application': 'game', 'editions': ['free']}"),
            World.ban("d", "{'application': 'kid', 'versions': '<8'}"),
            World.ban("e", "{'application': 'kid', 'editions': ['free']}"),
            World.ban("f", "{'application': 'sis'}", "'prohibits': ['install']"),
            World.ban("g", "{'application': 'sis'}", "'force': 'advisory'"));

    assertThat(lines(blocked(world, "", "2025-06-20", World.PLAIN)))
        .containsExactly(
            "deb:game DENY a game of acme",
            "deb:kid REVIEW d e kid of child software[0].edition software[0].version",
            "deb:twice DENY a game of acme");
  }

  /** Of a denied pattern, an allowed identifier below it has a line; elsewhere it has none. */
  @Test
  void namesWhatIsAllowedWhereAnotherLineMeetsIt() {
    World world =
        World.with(
            World.ban("b", "{'allOf': [{'category': 'office'}, {'vendor': 'nowhere'}]}"),
            World.ban(
                "c",
                "{'allOf': ['anything', {'not': {'vendor': 'acme'}}]}",
                "'scope': {'formFactor': ['phone']}"));

    assertThat(lines(blocked(world, "'formFactor': 'laptop'", "2025-06-20", World.PLAIN)))
        .containsExactly(
            "android:org.wander.* DENY b wander of nowhere",
            "deb:orphan REVIEW b orphan applications[orphan].vendor",
            "deb:wander DENY b wander of nowhere");
    assertThat(lines(blocked(world, "'formFactor': 'phone'", "2025-06-20", World.PLAIN)))
        .startsWith("* DENY c", "android:com.acme.* ALLOW of acme")
        .contains(
            "android:org.wander.* DENY b c wander of nowhere",
            "deb:game ALLOW game of acme",
            "deb:orphan REVIEW b c orphan applications[orphan].vendor",
            "deb:suite DENY c suite of other");
  }

  @Test
  void asksOfPartsToo() {
    World world = World.with(World.ban("b", "{'application': 'game'}", "'embedded': true"));

    assertThat(lines(blocked(world, "", "2025-06-20", World.PLAIN)))
        .contains("deb:suite DENY b suite of other");
  }

  @ParameterizedTest(name = "{0}: next change {1}")
  @CsvSource(
      nullValues = "-",
      value = {
        "2025-04-30, 2025-05-01",
        "2025-06-09, 2025-06-10",
        "2025-06-10, 2025-07-01",
        "2025-07-01, 2025-07-10",
        "2025-07-10, 2025-09-01",
        "2025-09-01, -"
      })
  void saysWhenTheLinesChange(String at, @Nullable String next) {
    World world =
        World.with(
            World.ban(
                "b",
                "{'allOf': [{'listed': 'kept'},"
                    + " {'not': {'anyOf': [{'application': 'sold'}, {'application': 'roam'},"
                    + " {'application': 'orphan'}, {'application': 'late'}]}}]}"));

    assertThat(
            blocked(world, "", at, World.PLAIN)
                .nextChange()
                .orElseThrow()
                .day()
                .map(LocalDate::toString))
        .isEqualTo(Optional.ofNullable(next));
  }

  @Test
  void saysWhenItChangesOnlyWhereAsked() {
    assertThat(blocked(World.with(), "", "2025-06-20", AuditOptions.defaults()).nextChange())
        .isEmpty();
  }

  /** Whatever id the facts have. */
  @Test
  void aWaiverForADeviceExcusesNone() {
    String waiver =
        "{'id': 'w', 'ban': 'b', '%s': ['%s'], 'approvedBy': 'somebody',"
            + " 'from': '2025-01-01', 'until': '2026-01-01'}";
    String ban = World.ban("b", "{'application': 'kid'}");
    String government = "'owner': {'kind': 'government', 'of': 'CA/x'}";

    assertThat(
            lines(
                blocked(
                    World.waiving(waiver.formatted("devices", "d"), ban),
                    government,
                    "2025-06-20",
                    World.PLAIN)))
        .containsExactly("deb:kid DENY b kid of child");
    assertThat(
            lines(
                blocked(
                    World.waiving(waiver.formatted("owners", "CA"), ban),
                    government,
                    "2025-06-20",
                    World.PLAIN)))
        .isEmpty();
  }

  @Test
  void isAskedOnBehalfOfSomebodyAndNeverWithHints() {
    World world = World.with(World.ban("b", "{'application': 'kid'}", "'binds': ['stores']"));
    AuditOptions store = AuditOptions.builder().hints(true).askedBy(Party.of("stores")).build();

    assertThat(lines(blocked(world, "", "2025-06-20", World.PLAIN))).isEmpty();
    assertThat(lines(blocked(world, "", "2025-06-20", store)))
        .containsExactly("deb:kid DENY b kid of child");
    assertThat(blocked(world, "", "2025-06-20", store).options())
        .isEqualTo(AuditOptions.builder().from(store).hints(false).build());
  }

  @Test
  void inTheStrictModeWhatNobodyKnowsIsReviewed() {
    World world = World.with(World.ban("b", "{'listed': 'judged'}"));

    assertThat(lines(blocked(world, "", "2025-06-20", World.STRICT)))
        .startsWith("* REVIEW b software[0].identity")
        .contains("deb:tool ALLOW tool of other", "deb:game DENY b game of acme");
  }

  private static BlockList access(String target, Conduct conduct) {
    String catalog =
        """
        {'format': 'ban-catalog/1', 'id': 'hosts', 'version': 1,
         'vendors': [{'id': 'acme', 'name': 'Acme', 'identifiers': ['android:com.acme.*'],
           'hosts': [{'domain': 'acme.example', 'role': 'site'}]}],
         'applications': [
          {'id': 'chat', 'name': 'Chat', 'vendor': 'acme', 'identifiers': ['deb:chat'],
           'hosts': [{'domain': 'cdn.example', 'role': 'shared'},
             {'domain': 'chat.example', 'role': 'api'}]},
          {'id': 'call', 'name': 'Call', 'vendor': 'acme', 'identifiers': ['deb:call'],
           'hosts': [{'domain': 'cdn.example', 'role': 'shared'}]}],
         'bans': [{'id': 'b', 'title': 'A ban', 'authority': 'Somebody', 'jurisdiction': 'CA',
           'target': TARGET, 'scope': 'all-devices', 'prohibits': ['access', 'use'],
           'timeline': {'effective': '2025-05-01'}}]}
        """;
    return Engine.compile(
            Catalogs.read(
                List.of(
                    Source.of(
                        "catalog.json", catalog.replace("TARGET", target).replace('\'', '"'))),
                Limits.defaults()),
            List.of())
        .blocked(World.device(""), conduct, LocalDate.parse("2025-06-20"), AuditOptions.defaults());
  }

  /** A vendor's hosts serve all its software, so they are named where all of it is denied. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'application': 'chat'} | cdn.example chat.example",
        "{'application': 'call'} | cdn.example",
        "{'vendor': 'acme'} | acme.example cdn.example chat.example",
        "{'application': 'call', 'versions': '<8'} | \"\""
      })
  void ofAccessNamesTheHostsOfWhatIsDenied(String target, String hosts) {
    assertThat(
            access(target, Conduct.ACCESS).hosts().stream()
                .map(host -> host.host().domain())
                .collect(Collectors.joining(" ")))
        .isEqualTo(hosts);
    assertThat(access(target, Conduct.USE).hosts()).isEmpty();
  }
}
