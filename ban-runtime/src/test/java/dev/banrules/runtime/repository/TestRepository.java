package dev.banrules.runtime.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import dev.banrules.runtime.json.StrictJson;
import dev.banrules.runtime.tuf.CanonicalForm;
import dev.banrules.runtime.tuf.Role;
import dev.banrules.runtime.tuf.TufKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A repository that can be written rightly, and wrongly in any way. */
final class TestRepository {

  static final String VALID = "2027-11-28T00:00:00Z";

  private final Path folder;
  final Map<Role, List<KeyPair>> keys = new EnumMap<>(Role.class);

  /** Who signs; the keys of the role, unless a test says otherwise. */
  final Map<Role, List<KeyPair>> signers = new EnumMap<>(Role.class);

  final Map<Role, Integer> thresholds = new EnumMap<>(Role.class);
  final Map<Role, Integer> versions = new EnumMap<>(Role.class);
  final Map<Role, String> expires = new EnumMap<>(Role.class);
  final Map<String, String> catalogs = new TreeMap<>();

  /** Changes what a role says before it is signed. */
  final Map<Role, Consumer<ObjectNode>> edits = new EnumMap<>(Role.class);

  TestRepository(Path folder) {
    this.folder = folder;
    for (Role role : Role.values()) {
      keys.put(role, List.of(newKey()));
      thresholds.put(role, 1);
      versions.put(role, role == Role.ROOT ? 1 : 5);
      expires.put(role, VALID);
    }
    expires.put(Role.TIMESTAMP, "2026-12-05T00:00:00Z");
    keys.put(Role.TARGETS, List.of(newKey(), newKey()));
    thresholds.put(Role.TARGETS, 2);
  }

  static KeyPair newKey() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  List<KeyPair> keys(Role role) {
    return keys.getOrDefault(role, List.of());
  }

  int threshold(Role role) {
    return thresholds.getOrDefault(role, 1);
  }

  private int version(Role role) {
    return versions.getOrDefault(role, 1);
  }

  private List<KeyPair> signers(Role role) {
    return signers.getOrDefault(role, keys(role));
  }

  byte[] trustedRoot() {
    return read("1.root.json");
  }

  void next(Role... roles) {
    for (Role role : roles) {
      versions.merge(role, 1, Integer::sum);
    }
  }

  /** New versions of all but the root. */
  void publishNext() {
    next(Role.TARGETS, Role.SNAPSHOT, Role.TIMESTAMP);
    publish();
  }

  /** Writes all but the root. */
  void publish() {
    byte[] targets = document(Role.TARGETS, targets());
    write(Role.TARGETS.file(version(Role.TARGETS)), targets);
    publishSnapshot(targets);
  }

  void publishSnapshot(byte[] targets) {
    byte[] snapshot = document(Role.SNAPSHOT, naming(Role.SNAPSHOT, Role.TARGETS, targets));
    write(Role.SNAPSHOT.file(version(Role.SNAPSHOT)), snapshot);
    publishTimestamp(snapshot);
  }

  void publishTimestamp(byte[] snapshot) {
    write(
        "timestamp.json",
        document(Role.TIMESTAMP, naming(Role.TIMESTAMP, Role.SNAPSHOT, snapshot)));
  }

  void publishRoot() {
    ObjectNode signed = signed(Role.ROOT);
    signed.put("consistent_snapshot", true);
    ObjectNode listed = signed.putObject("keys");
    ObjectNode roles = signed.putObject("roles");
    for (Role role : Role.values()) {
      ObjectNode own = roles.putObject(role.word());
      own.put("threshold", threshold(role));
      ArrayNode ids = own.putArray("keyids");
      for (KeyPair key : keys(role)) {
        TufKey publicKey = TufKey.of(key.getPublic());
        listed.set(publicKey.id(), publicKey.json());
        ids.add(publicKey.id());
      }
    }
    write(Role.ROOT.file(version(Role.ROOT)), document(Role.ROOT, signed));
  }

  private ObjectNode targets() {
    ObjectNode signed = signed(Role.TARGETS);
    ObjectNode targets = signed.putObject("targets");
    catalogs.forEach(
        (name, text) -> {
          byte[] content = text.getBytes(UTF_8);
          describe(targets.putObject(name), content);
          write(targetFile(name), content);
        });
    return signed;
  }

  private ObjectNode naming(Role role, Role named, byte[] content) {
    ObjectNode signed = signed(role);
    ObjectNode file = signed.putObject("meta").putObject(named.file());
    file.put("version", version(named));
    describe(file, content);
    return signed;
  }

  private static void describe(ObjectNode json, byte[] content) {
    json.put("length", content.length);
    json.putObject("hashes").put("sha256", Hashing.sha256().hashBytes(content).toString());
  }

  private ObjectNode signed(Role role) {
    ObjectNode signed = StrictJson.object();
    signed.put("_type", role.word());
    signed.put("spec_version", "1.0.31");
    signed.put("version", version(role));
    signed.put("expires", expires.get(role));
    return signed;
  }

  private byte[] document(Role role, ObjectNode signed) {
    edits.getOrDefault(role, node -> {}).accept(signed);
    ObjectNode document = StrictJson.object();
    document.set("signed", signed);
    ArrayNode signatures = document.putArray("signatures");
    for (KeyPair key : signers(role)) {
      signatures
          .addObject()
          .put("keyid", TufKey.of(key.getPublic()).id())
          .put("sig", signature(key, signed));
    }
    return StrictJson.text(document).getBytes(UTF_8);
  }

  private static String signature(KeyPair key, ObjectNode signed) {
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(key.getPrivate());
      signature.update(CanonicalForm.of(signed));
      return BaseEncoding.base16().lowerCase().encode(signature.sign());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  byte[] read(String path) {
    try {
      return Files.readAllBytes(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(String path, byte[] content) {
    try {
      Files.createDirectories(folder.resolve(path).getParent());
      Files.write(folder.resolve(path), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete(String path) {
    try {
      Files.delete(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file of a catalog below targets. */
  String targetFile(String name) {
    int file = name.lastIndexOf('/') + 1;
    String text = catalogs.getOrDefault(name, "");
    return "targets/"
        + name.substring(0, file)
        + Hashing.sha256().hashString(text, UTF_8)
        + "."
        + name.substring(file);
  }
}
