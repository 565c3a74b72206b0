package dev.banrules.runtime.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.banrules.runtime.MovableClock;
import dev.banrules.runtime.SmallCatalog;
import dev.banrules.runtime.tuf.Role;
import java.security.KeyPair;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that somebody does to a repository whose first version a client has seen.
 *
 * @param name what it is
 * @param change does it
 * @param message what the client says, at least
 * @param othersRefuse whether python-tuf's client refuses it, too
 */
record Attack(String name, Change change, String message, boolean othersRefuse) {

  interface Change {
    void by(TestRepository repository, FolderServer server, MovableClock clock);
  }

  static Attack of(String name, String message, Change change) {
    return new Attack(name, change, message, true);
  }

  /** One that only concerns what is a catalog, or how much this client takes. */
  static Attack ours(String name, String message, Change change) {
    return new Attack(name, change, message, false);
  }

  private static void next(TestRepository repository) {
    repository.catalogs.put("own.yaml", SmallCatalog.version(2));
    repository.next(Role.TARGETS, Role.SNAPSHOT, Role.TIMESTAMP);
  }

  static Stream<Attack> all() {
    return Stream.of(signatures(), rollbacks(), expiry(), mixes(), downloads(), roots(), contents())
        .flatMap(List::stream);
  }

  private static List<Attack> signatures() {
    return List.of(
        of(
            "timestamp signed by a wrong key",
            "timestamp.json: signed by 0 of the 1 keys",
            wrongKey(Role.TIMESTAMP)),
        of(
            "snapshot signed by a wrong key",
            "6.snapshot.json: signed by 0 of the 1",
            wrongKey(Role.SNAPSHOT)),
        of(
            "targets signed by a wrong key",
            "6.targets.json: signed by 0 of the 2",
            wrongKey(Role.TARGETS)),
        of(
            "targets signed below threshold",
            "6.targets.json: signed by 1 of the 2 keys that root version 1 asks for",
            (repository, server, clock) -> {
              next(repository);
              repository.signers.put(Role.TARGETS, repository.keys(Role.TARGETS).subList(0, 1));
              repository.publish();
            }),
        of(
            "targets signed by one key twice",
            "two signatures by the key",
            (repository, server, clock) -> {
              next(repository);
              KeyPair key = repository.keys(Role.TARGETS).get(0);
              repository.signers.put(Role.TARGETS, List.of(key, key));
              repository.publish();
            }),
        of(
            "timestamp signed by the key of the snapshot",
            "timestamp.json: signed by 0 of the 1",
            (repository, server, clock) -> {
              next(repository);
              repository.signers.put(Role.TIMESTAMP, repository.keys(Role.SNAPSHOT));
              repository.publish();
            }),
        of(
            "timestamp changed after it was signed",
            "timestamp.json: signed by 0 of the 1",
            (repository, server, clock) -> {
              next(repository);
              repository.publish();
              String text = new String(repository.read("timestamp.json"), UTF_8);
              repository.write(
                  "timestamp.json", text.replace("2026-12-05", "2036-12-05").getBytes(UTF_8));
            }),
        of(
            "timestamp without signatures",
            "timestamp.json: signed by 0 of the 1",
            (repository, server, clock) -> {
              next(repository);
              repository.signers.put(Role.TIMESTAMP, List.of());
              repository.publish();
            }));
  }

  private static Change wrongKey(Role role) {
    return (repository, server, clock) -> {
      next(repository);
      repository.signers.put(role, List.of(TestRepository.newKey(), TestRepository.newKey()));
      repository.publish();
    };
  }

  private static List<Attack> rollbacks() {
    return List.of(
        of(
            "timestamp rolled back",
            "timestamp.json: rolled back: it is version 4, after version 5",
            (repository, server, clock) -> {
              repository.versions.put(Role.TIMESTAMP, 4);
              repository.publish();
            }),
        of(
            "snapshot rolled back",
            "timestamp.json: rolled back: it names version 1 of the snapshot, after version 5",
            (repository, server, clock) -> {
              repository.next(Role.TIMESTAMP);
              repository.versions.put(Role.SNAPSHOT, 1);
              repository.publish();
            }),
        of(
            "targets rolled back",
            "6.snapshot.json: rolled back: it names version 1 of targets.json, after version 5",
            (repository, server, clock) -> {
              repository.next(Role.TIMESTAMP, Role.SNAPSHOT);
              repository.versions.put(Role.TARGETS, 1);
              repository.publish();
            }),
        of(
            "snapshot without targets",
            "6.snapshot.json: rolled back: it names no targets.json any more",
            (repository, server, clock) -> {
              repository.next(Role.TIMESTAMP, Role.SNAPSHOT);
              repository.edits.put(Role.SNAPSHOT, node -> node.putObject("meta"));
              repository.publish();
            }));
  }

  private static List<Attack> expiry() {
    return List.of(
        of(
            "frozen: the same timestamp for too long",
            "timestamp.json: it has expired on 2026-12-05T00:00:00Z",
            (repository, server, clock) -> clock.move(Duration.ofDays(7))),
        of("expired timestamp", "timestamp.json: it has expired", expired(Role.TIMESTAMP)),
        of("expired snapshot", "6.snapshot.json: it has expired", expired(Role.SNAPSHOT)),
        of("expired targets", "6.targets.json: it has expired", expired(Role.TARGETS)),
        of(
            "expired root",
            "2.root.json: it has expired on 2026-11-28T00:00:00Z",
            (repository, server, clock) -> {
              repository.next(Role.ROOT);
              repository.expires.put(Role.ROOT, "2026-11-28T00:00:00Z");
              repository.publishRoot();
            }));
  }

  private static Change expired(Role role) {
    return (repository, server, clock) -> {
      next(repository);
      repository.expires.put(role, "2026-11-28T00:00:00Z");
      repository.publish();
    };
  }

  private static List<Attack> mixes() {
    return List.of(
        of(
            "mix-and-match: targets of another version",
            "6.targets.json: it has ",
            (repository, server, clock) -> {
              next(repository);
              repository.publish();
              repository.write("6.targets.json", repository.read("5.targets.json"));
            }),
        of(
            "mix-and-match: a snapshot of another time",
            "6.snapshot.json: it has another sha256",
            (repository, server, clock) -> {
              next(repository);
              repository.expires.put(Role.SNAPSHOT, "2028-01-01T00:00:00Z");
              repository.publish();
              byte[] other = repository.read("6.snapshot.json");
              repository.expires.put(Role.SNAPSHOT, TestRepository.VALID);
              repository.publish();
              repository.write("6.snapshot.json", other);
            }),
        of(
            "timestamp in place of the snapshot",
            "6.snapshot.json: it is of the role `timestamp`",
            (repository, server, clock) -> {
              next(repository);
              repository.publish();
              byte[] timestamp = repository.read("timestamp.json");
              repository.write("6.snapshot.json", timestamp);
              repository.publishTimestamp(timestamp);
            }),
        of(
            "a catalog changed on the way",
            "targets/own.yaml: it has another sha256",
            (repository, server, clock) -> {
              next(repository);
              repository.publish();
              repository.write(
                  repository.targetFile("own.yaml"), SmallCatalog.version(3).getBytes(UTF_8));
            }));
  }

  private static List<Attack> downloads() {
    return List.of(
        of(
            "truncated catalog",
            "targets/own.yaml: it has 10 bytes",
            (repository, server, clock) -> {
              next(repository);
              repository.publish();
              String file = repository.targetFile("own.yaml");
              repository.write(file, Arrays.copyOf(repository.read(file), 10));
            }),
        of(
            "truncated metadata",
            "6.snapshot.json: it has 10 bytes",
            (repository, server, clock) -> {
              next(repository);
              repository.publish();
              repository.write(
                  "6.snapshot.json", Arrays.copyOf(repository.read("6.snapshot.json"), 10));
            }),
        of(
            "catalog that is not there",
            "targets/own.yaml: the repository has none",
            (repository, server, clock) -> {
              next(repository);
              repository.publish();
              repository.delete(repository.targetFile("own.yaml"));
            }),
        of(
            "timestamp that is not there",
            "timestamp.json: the repository has none",
            (repository, server, clock) -> repository.delete("timestamp.json")),
        of(
            "endless timestamp",
            "timestamp.json: longer than 16384 bytes",
            (repository, server, clock) ->
                server.instead.put("timestamp.json", FolderServer.endless(0))),
        of(
            "endless root",
            "2.root.json: longer than 512000 bytes",
            (repository, server, clock) ->
                server.instead.put("2.root.json", FolderServer.endless(0))),
        of(
            "endless catalog",
            ": longer than ",
            (repository, server, clock) -> {
              next(repository);
              repository.publish();
              server.instead.put(repository.targetFile("own.yaml"), FolderServer.endless(0));
            }),
        ours(
            "a server that sends a byte now and then",
            "timestamp.json: the server takes too long",
            (repository, server, clock) ->
                server.instead.put("timestamp.json", FolderServer.endless(50))),
        of(
            "a server that fails",
            "timestamp.json: the server answers with status 500",
            (repository, server, clock) ->
                server.instead.put("timestamp.json", FolderServer.status(500))),
        of(
            "a server that fails for the next root",
            "2.root.json: the server answers with status 500",
            (repository, server, clock) ->
                server.instead.put("2.root.json", FolderServer.status(500))));
  }

  private static List<Attack> roots() {
    return List.of(
        of(
            "root rotation signed by the old threshold only",
            "2.root.json: signed by 0 of the 1 keys that root version 2 asks for",
            (repository, server, clock) -> {
              List<KeyPair> old = repository.keys(Role.ROOT);
              repository.next(Role.ROOT);
              repository.keys.put(Role.ROOT, List.of(TestRepository.newKey()));
              repository.signers.put(Role.ROOT, old);
              repository.publishRoot();
            }),
        of(
            "root rotation signed by the new threshold only",
            "2.root.json: signed by 0 of the 1 keys that root version 1 asks for",
            (repository, server, clock) -> {
              repository.next(Role.ROOT);
              repository.keys.put(Role.ROOT, List.of(TestRepository.newKey()));
              repository.publishRoot();
            }),
        of(
            "root of a version too high",
            "2.root.json: it is version 3",
            (repository, server, clock) -> {
              repository.versions.put(Role.ROOT, 3);
              repository.publishRoot();
              repository.write("2.root.json", repository.read("3.root.json"));
            }),
        of(
            "root that asks for no signature",
            "2.root.json: `threshold` is not a number from 1 on",
            (repository, server, clock) -> {
              repository.next(Role.ROOT);
              repository.thresholds.put(Role.TIMESTAMP, 0);
              repository.publishRoot();
            }),
        of(
            "revoked key, asked with the timestamp that was seen",
            "timestamp.json: signed by 0 of the 1 keys that root version 2 asks for",
            (repository, server, clock) -> {
              repository.next(Role.ROOT);
              repository.keys.put(Role.TIMESTAMP, List.of(TestRepository.newKey()));
              repository.publishRoot();
            }),
        of(
            "revoked key of targets, asked with all that was seen",
            "5.targets.json: signed by 0 of the 2 keys that root version 2 asks for",
            (repository, server, clock) -> {
              repository.next(Role.ROOT);
              repository.keys.put(
                  Role.TARGETS, List.of(TestRepository.newKey(), TestRepository.newKey()));
              repository.publishRoot();
            }));
  }

  private static List<Attack> contents() {
    return List.of(
        ours(
            "a valid signature on an invalid catalog",
            "own.yaml",
            (repository, server, clock) -> {
              repository.catalogs.put("own.yaml", "format: ban-catalog/1\nbans: nonsense\n");
              repository.publishNext();
            }),
        ours(
            "no catalog",
            "the repository has no catalog",
            (repository, server, clock) -> {
              repository.catalogs.clear();
              repository.publishNext();
            }),
        ours(
            "something else than a catalog",
            "catalogs have names that end in",
            (repository, server, clock) -> {
              repository.catalogs.put("run.exe", "MZ");
              repository.publishNext();
            }),
        ours(
            "a name that leads elsewhere",
            "`../own.yaml` is no name of a target",
            (repository, server, clock) -> {
              repository.edits.put(
                  Role.TARGETS,
                  node -> {
                    var targets = (ObjectNode) node.get("targets");
                    targets.set("../own.yaml", targets.get("own.yaml"));
                  });
              repository.publishNext();
            }),
        ours(
            "delegations",
            "it delegates to other roles",
            (repository, server, clock) -> {
              repository.edits.put(
                  Role.TARGETS,
                  node -> {
                    var delegations = node.putObject("delegations");
                    delegations.putObject("keys");
                    var role = delegations.putArray("roles").addObject();
                    role.put("name", "other").put("threshold", 1).put("terminating", true);
                    role.putArray("keyids");
                    role.putArray("paths").add("*");
                  });
              repository.publishNext();
            }),
        of(
            "nonsense in place of a timestamp",
            "timestamp.json: it is not JSON",
            (repository, server, clock) ->
                repository.write("timestamp.json", "nonsense".getBytes(UTF_8))),
        of(
            "another kind of JSON in place of a timestamp",
            "timestamp.json: `meta` is not an object",
            (repository, server, clock) -> {
              repository.edits.put(Role.TIMESTAMP, node -> node.put("meta", 1));
              repository.publishNext();
            }),
        of(
            "JSON without end of nesting",
            "timestamp.json: it is not JSON",
            (repository, server, clock) ->
                repository.write("timestamp.json", "[".repeat(16_000).getBytes(UTF_8))),
        of(
            "another version of the specification",
            "timestamp.json: it follows version `2.0.0` of the specification",
            (repository, server, clock) -> {
              repository.edits.put(Role.TIMESTAMP, node -> node.put("spec_version", "2.0.0"));
              repository.publishNext();
            }));
  }

  @Override
  public String toString() {
    return name;
  }
}
