package dev.banrules.rules.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.io.Catalogs;
import dev.banrules.io.Profiles;
import dev.banrules.io.Waivers;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Unrecognised;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.verify.checker.VerdictChecker;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A small world of owners, successors and parts, and bans on it, in the words of documents but with
 * single quotes.
 */
final class World {

  static final AuditOptions PLAIN = AuditOptions.builder().hints(false).nextChange(true).build();
  static final AuditOptions STRICT =
      AuditOptions.builder().from(PLAIN).unrecognised(Unrecognised.POSSIBLE).build();

  /**
   * Acme, of CN, owns labs and, on some days for sure, spun; hair succeeds it. Nowhere, of which no
   * country is stated, owns sub. Parent owns sister, child perhaps, and adopted since August. In CA
   * roam is Acme's since June; sold was Acme's until August; whose orphan is nobody knows.
   */
  private static final String CATALOG =
      """
      {'format': 'ban-catalog/1', 'id': 'world', 'version': 1,
       'jurisdictions': [{'id': 'EU', 'name': 'European Union', 'members': [
         {'id': 'CA', 'from': '2025-06-01', 'until': '2025-07-01'}]},
        {'id': 'CA/house', 'name': 'House'}, {'id': 'CA/senate', 'name': 'Senate'}],
       'vendors': [
        {'id': 'acme', 'name': 'Acme', 'country': 'CN', 'identifiers': ['android:com.acme.*']},
        {'id': 'labs', 'name': 'Labs', 'country': 'US', 'stakes': [
          {'owner': 'acme', 'percent': 60}]},
        {'id': 'spun', 'name': 'Spun', 'country': 'US', 'stakes': [
          {'owner': 'acme', 'percent': {'min': 40, 'max': 60}, 'until': '2025-07-01'},
          {'owner': 'acme', 'percent': 60, 'from': '2025-07-01', 'until': '2025-09-01'},
          {'owner': 'acme', 'percent': {'min': 40, 'max': 60}, 'from': '2025-09-01'},
          {'owner': 'other', 'percent': 5}]},
        {'id': 'later', 'name': 'Later', 'country': 'US', 'stakes': [
          {'owner': 'acme', 'percent': 100, 'from': '2025-06-01'}]},
        {'id': 'below', 'name': 'Below', 'country': 'US', 'stakes': [
          {'owner': 'spun', 'percent': 90},
          {'owner': 'other', 'percent': {'min': 1, 'max': 2}, 'until': '2024-01-01'}]},
        {'id': 'hair', 'name': 'Hair', 'country': 'US', 'successorOf': [
          {'id': 'acme', 'from': '2025-07-01'}]},
        {'id': 'nowhere', 'name': 'Nowhere'},
        {'id': 'sub', 'name': 'Sub', 'country': 'US', 'stakes': [
          {'owner': 'nowhere', 'percent': 80}]},
        {'id': 'parent', 'name': 'Parent', 'country': 'US'},
        {'id': 'child', 'name': 'Child', 'country': 'US', 'stakes': [
          {'owner': 'parent', 'percent': {'min': 40, 'max': 60}}]},
        {'id': 'sister', 'name': 'Sister', 'country': 'US', 'stakes': [
          {'owner': 'parent', 'percent': 100}]},
        {'id': 'adopted', 'name': 'Adopted', 'country': 'US', 'stakes': [
          {'owner': 'parent', 'percent': 100, 'from': '2025-08-01'}]},
        {'id': 'other', 'name': 'Other', 'country': 'US'}],
       'applications': [
        {'id': 'game', 'name': 'Game', 'vendor': 'acme', 'categories': ['games'],
         'identifiers': ['deb:game', 'deb:twice']},
        {'id': 'game2', 'name': 'Successor', 'vendor': 'labs', 'categories': ['office'],
         'identifiers': ['deb:game2'], 'successorOf': [{'id': 'game', 'from': '2025-03-01'}]},
        {'id': 'tool', 'name': 'Tool', 'vendor': 'other',
         'identifiers': ['deb:tool', 'deb:twice']},
        {'id': 'spin', 'name': 'Spin', 'vendor': 'spun', 'categories': ['office'],
         'identifiers': ['deb:spin']},
        {'id': 'late', 'name': 'Late', 'vendor': 'later', 'categories': ['office'],
         'identifiers': ['deb:late']},
        {'id': 'deep', 'name': 'Deep', 'vendor': 'below', 'categories': ['office'],
         'identifiers': ['deb:deep']},
        {'id': 'heir', 'name': 'Heir', 'vendor': 'hair', 'categories': ['office'],
         'identifiers': ['deb:heir']},
        {'id': 'wander', 'name': 'Wander', 'vendor': 'nowhere', 'categories': ['office'],
         'identifiers': ['android:org.wander.*', 'deb:wander']},
        {'id': 'subby', 'name': 'Subby', 'vendor': 'sub', 'categories': ['office'],
         'identifiers': ['deb:subby']},
        {'id': 'kid', 'name': 'Kid', 'vendor': 'child', 'categories': ['office'],
         'identifiers': ['deb:kid']},
        {'id': 'sis', 'name': 'Sis', 'vendor': 'sister', 'categories': ['office'],
         'identifiers': ['deb:sis']},
        {'id': 'suite', 'name': 'Suite', 'vendor': 'other', 'categories': ['office'],
         'identifiers': ['deb:suite'], 'embeds': ['tool', 'game']},
        {'id': 'roam', 'name': 'Roam', 'categories': ['office'], 'identifiers': ['deb:roam'],
         'vendor': [{'id': 'other'}, {'id': 'acme', 'from': '2025-06-01', 'within': 'CA'}]},
        {'id': 'sold', 'name': 'Sold', 'categories': ['office'], 'identifiers': ['deb:sold'],
         'vendor': [{'id': 'acme', 'until': '2025-08-01'}, {'id': 'other', 'from': '2025-08-01'}]},
        {'id': 'orphan', 'name': 'Orphan', 'categories': ['office'],
         'identifiers': ['deb:orphan']}],
       'lists': [
        {'id': 'kept', 'name': 'A list that an officer keeps', 'entries': [
          {'application': 'tool', 'from': '2025-06-10', 'until': '2025-07-10'},
          {'vendor': 'acme', 'reach': {'subsidiaries': '>50'}}]},
        {'id': 'judged', 'name': 'What somebody must judge', 'complete': false,
         'entries': [{'application': 'game'}],
         'cleared': [{'application': 'tool', 'from': '2025-06-10'},
           {'application': 'kid', 'versions': '>=2'}]}],
       'bans': [BANS]}
      """;

  final CatalogSet catalogs;
  final List<Waiver> waivers;
  private final Engine engine;

  private World(String waivers, String bans) {
    this.catalogs =
        Catalogs.read(
            List.of(Source.of("catalog.json", json(CATALOG.replace("BANS", bans)))),
            Limits.defaults());
    this.waivers =
        Waivers.read(
                Optional.of(catalogs),
                List.of(
                    Source.of(
                        "waivers.json",
                        json("{'format': 'ban-waivers/1', 'waivers': [" + waivers + "]}"))),
                Limits.defaults())
            .value();
    this.engine = Engine.compile(catalogs, this.waivers);
  }

  static World with(String... bans) {
    return new World("", String.join(",", bans));
  }

  static World waiving(String waiver, String ban) {
    return new World(waiver, ban);
  }

  /** A ban of CA on using a target on all devices there, from 2025-05-01. */
  static String ban(String id, String target) {
    return ban(id, target, "");
  }

  /** Such a ban, of which more may be said; of use, unless that says something else. */
  static String ban(String id, String target, String more) {
    return "{'id': '%s', 'title': 'A ban', 'authority': 'Somebody', 'target': %s%s%s%s%s%s}"
        .formatted(
            id,
            target,
            unless(more, "jurisdiction", "'CA'"),
            unless(more, "scope", "'all-devices'"),
            unless(more, "prohibits", "['use']"),
            unless(more, "timeline", "{'effective': '2025-05-01'}"),
            more.isEmpty() ? "" : ", " + more);
  }

  private static String unless(String more, String key, String value) {
    return more.contains("'" + key + "'") ? "" : ", '" + key + "': " + value;
  }

  static Software software(String software) {
    try (var items = Profiles.unchecked().software(Source.of("software.json", json(software)))) {
      return items.next().value().orElseThrow();
    }
  }

  /** A device in CA, of which more may be said. */
  static DeviceProfile device(String more, String... software) {
    String said = more.contains("'location'") ? more : "'location': ['CA']" + comma(more);
    return Profiles.unchecked()
        .read(
            Source.of(
                "device.json",
                json(
                    "{'format': 'device-profile/1', 'id': 'd', %s, 'software': [%s]}"
                        .formatted(said, String.join(",", software)))))
        .value();
  }

  private static String comma(String more) {
    return more.isEmpty() ? "" : ", " + more;
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }

  Engine engine() {
    return engine;
  }

  /** The verdict, of which the testkit's checker accepts all evidence. */
  Verdict audit(DeviceProfile device, String at, AuditOptions options) {
    Verdict verdict = engine.audit(device, LocalDate.parse(at), options);
    assertThat(VerdictChecker.check(catalogs, waivers, device, options, verdict)).isEmpty();
    return verdict;
  }
}
