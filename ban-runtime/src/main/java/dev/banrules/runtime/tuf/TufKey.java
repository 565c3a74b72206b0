package dev.banrules.runtime.tuf;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import dev.banrules.runtime.json.StrictJson;
import java.security.PublicKey;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * A public key as metadata names it.
 *
 * @param id the name that signatures give it
 * @param type its type, such as {@code ed25519}
 * @param key the key; empty where it is of a type that this client can't check
 */
public record TufKey(String id, String type, Optional<PublicKey> key) {

  private static final String ED25519 = "ed25519";
  private static final BaseEncoding HEX = BaseEncoding.base16().lowerCase();

  /** Checks that nothing is null. */
  public TufKey {
    requireNonNull(id, "id");
    requireNonNull(type, "type");
    requireNonNull(key, "key");
  }

  /**
   * {@return a key under the id that the specification gives it: the SHA-256 of its canonical form}
   *
   * @param key an Ed25519 key
   */
  public static TufKey of(PublicKey key) {
    try {
      String id = Hashing.sha256().hashBytes(CanonicalForm.of(json(key))).toString();
      return new TufKey(id, ED25519, Optional.of(key));
    } catch (TufException e) {
      throw new AssertionError(e);
    }
  }

  static TufKey read(String id, ObjectNode json) throws TufException {
    String type = Fields.text(json, "keytype");
    String scheme = Fields.text(json, "scheme");
    String value = Fields.text(Fields.object(json, "keyval"), "public");
    if (!type.equals(ED25519) || !scheme.equals(ED25519)) {
      return new TufKey(id, type, Optional.empty());
    }
    return new TufKey(id, type, Optional.of(Ed25519.publicKey(bytes(value))));
  }

  /** {@return the key as metadata has it} */
  public ObjectNode json() {
    return json(key.orElseThrow());
  }

  private static ObjectNode json(PublicKey key) {
    ObjectNode json = StrictJson.object();
    json.put("keytype", ED25519);
    json.put("scheme", ED25519);
    json.putObject("keyval").put("public", HEX.encode(Ed25519.raw(key)));
    return json;
  }

  static byte[] bytes(String hexadecimal) throws TufException {
    try {
      return HEX.decode(Ascii.toLowerCase(hexadecimal));
    } catch (IllegalArgumentException e) {
      throw new TufException("it is not in hexadecimal digits", e);
    }
  }
}
