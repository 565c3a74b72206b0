package dev.banrules.runtime.tuf;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import dev.banrules.runtime.json.InvalidJsonException;
import dev.banrules.runtime.json.StrictJson;
import java.security.PublicKey;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document of metadata: what is signed, and signatures, which nobody has checked yet.
 *
 * @param role the role that it is of
 * @param version its version, from 1
 * @param expires the instant from which it is not to be relied on
 * @param signed what it says
 * @param signatures the signatures, by the id of the key
 */
public record Metadata(
    Role role,
    long version,
    Instant expires,
    ObjectNode signed,
    ImmutableMap<String, String> signatures) {

  /** Checks that nothing is null. */
  public Metadata {
    requireNonNull(role, "role");
    requireNonNull(expires, "expires");
    requireNonNull(signed, "signed");
    requireNonNull(signatures, "signatures");
  }

  /**
   * {@return the document of some bytes}
   *
   * @param role the role that it has to be of
   * @param bytes the document
   * @throws TufException if it is no metadata of that role
   */
  public static Metadata read(Role role, byte[] bytes) throws TufException {
    ObjectNode document;
    try {
      document = StrictJson.object(bytes);
    } catch (InvalidJsonException e) {
      throw new TufException(String.valueOf(e.getMessage()), e);
    }
    ObjectNode signed = Fields.object(document, "signed");
    String type = Fields.text(signed, "_type");
    if (!type.equals(role.word())) {
      throw new TufException("it is of the role `" + type + "`");
    }
    String specification = Fields.text(signed, "spec_version");
    if (!specification.startsWith("1.")) {
      throw new TufException("it follows version `" + specification + "` of the specification");
    }
    return new Metadata(
        role,
        Fields.number(signed, "version", 1),
        Fields.instant(signed, "expires"),
        signed,
        signatures(document));
  }

  private static ImmutableMap<String, String> signatures(ObjectNode document) throws TufException {
    Map<String, String> signatures = new LinkedHashMap<>();
    for (JsonNode signature : Fields.array(document, "signatures")) {
      String id = Fields.text(signature, "keyid");
      if (signatures.put(id, Fields.text(signature, "sig")) != null) {
        throw new TufException("two signatures by the key " + id);
      }
    }
    return ImmutableMap.copyOf(signatures);
  }

  boolean isSignedBy(String id, PublicKey key) {
    String signature = signatures.get(id);
    try {
      return signature != null
          && Ed25519.verifies(key, CanonicalForm.of(signed), TufKey.bytes(signature));
    } catch (TufException e) {
      // What has no canonical form can't be signed, and a signature in other digits is none.
      return false;
    }
  }

  /**
   * Checks that it has not expired.
   *
   * @param now the instant
   * @throws TufException if it has
   */
  public void checkNotExpired(Instant now) throws TufException {
    if (!now.isBefore(expires)) {
      throw new TufException("it has expired on " + expires);
    }
  }

  /** {@return the digest of what is signed, in hexadecimal digits} */
  public String digest() {
    try {
      return Hashing.sha256().hashBytes(CanonicalForm.of(signed)).toString();
    } catch (TufException e) {
      throw new IllegalStateException("it was read, and has no canonical form", e);
    }
  }
}
