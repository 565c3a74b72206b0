package dev.banrules.runtime.publish;

import dev.banrules.runtime.json.StrictJson;
import dev.banrules.runtime.tuf.FileInfo;
import dev.banrules.runtime.tuf.Role;
import dev.banrules.runtime.tuf.RoleKeys;
import dev.banrules.runtime.tuf.TufKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** What each role says, as JSON. */
final class MetadataText {

  private static final String SPECIFICATION = "1.0.31";

  private MetadataText() {}

  private static ObjectNode of(Role role, long version, Instant expires) {
    ObjectNode signed = StrictJson.object();
    signed.put("_type", role.word());
    signed.put("spec_version", SPECIFICATION);
    signed.put("version", version);
    signed.put("expires", expires.truncatedTo(ChronoUnit.SECONDS).toString());
    return signed;
  }

  static ObjectNode root(long version, Instant expires, Map<Role, RoleKeys> keys) {
    ObjectNode signed = of(Role.ROOT, version, expires);
    signed.put("consistent_snapshot", true);
    ObjectNode listed = signed.putObject("keys");
    ObjectNode roles = signed.putObject("roles");
    keys.forEach(
        (role, own) -> {
          ObjectNode json = roles.putObject(role.word());
          json.put("threshold", own.threshold());
          var ids = json.putArray("keyids");
          for (TufKey key : own.keys()) {
            ids.add(key.id());
            listed.set(key.id(), key.json());
          }
        });
    return signed;
  }

  static ObjectNode targets(long version, Instant expires, Map<String, FileInfo> files) {
    ObjectNode signed = of(Role.TARGETS, version, expires);
    ObjectNode targets = signed.putObject("targets");
    files.forEach((name, info) -> info.write(targets.putObject(name)));
    return signed;
  }

  static ObjectNode snapshot(long version, Instant expires, long targetsVersion, byte[] targets) {
    return naming(Role.SNAPSHOT, version, expires, Role.TARGETS, targetsVersion, targets);
  }

  static ObjectNode timestamp(
      long version, Instant expires, long snapshotVersion, byte[] snapshot) {
    return naming(Role.TIMESTAMP, version, expires, Role.SNAPSHOT, snapshotVersion, snapshot);
  }

  private static ObjectNode naming(
      Role role, long version, Instant expires, Role named, long namedVersion, byte[] content) {
    ObjectNode signed = of(role, version, expires);
    ObjectNode file = signed.putObject("meta").putObject(named.file());
    file.put("version", namedVersion);
    FileInfo.of(content).write(file);
    return signed;
  }
}
