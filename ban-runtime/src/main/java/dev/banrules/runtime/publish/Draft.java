package dev.banrules.runtime.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.banrules.runtime.json.InvalidJsonException;
import dev.banrules.runtime.json.StrictJson;
import dev.banrules.runtime.tuf.CanonicalForm;
import dev.banrules.runtime.tuf.Metadata;
import dev.banrules.runtime.tuf.Role;
import dev.banrules.runtime.tuf.TufException;
import java.util.Collection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Metadata that is being signed. */
final class Draft {

  private final Role role;
  private final ObjectNode document;

  private Draft(Role role, ObjectNode document) {
    this.role = role;
    this.document = document;
  }

  /** What a role says, with no signature yet. */
  static Draft unsigned(Role role, ObjectNode signed) {
    ObjectNode document = StrictJson.object();
    document.putArray("signatures");
    document.set("signed", signed);
    return new Draft(role, document);
  }

  static Draft read(Role role, byte[] bytes) throws TufException {
    try {
      Metadata.read(role, bytes);
      return new Draft(role, StrictJson.object(bytes));
    } catch (InvalidJsonException e) {
      throw new TufException(String.valueOf(e.getMessage()), e);
    }
  }

  /** What it says, to be changed into what the next version says. */
  ObjectNode signed() {
    return (ObjectNode) document.path("signed");
  }

  void sign(Collection<SigningKey> keys) throws TufException {
    byte[] message = CanonicalForm.of(signed());
    ArrayNode signatures = (ArrayNode) document.path("signatures");
    for (SigningKey key : keys) {
      String id = key.publicKey().id();
      for (int i = signatures.size() - 1; i >= 0; i--) {
        JsonNode earlier = signatures.get(i);
        if (earlier.path("keyid").asString("").equals(id)) {
          signatures.remove(i);
        }
      }
      signatures.addObject().put("keyid", id).put("sig", key.sign(message));
    }
  }

  Metadata metadata() throws TufException {
    return Metadata.read(role, bytes());
  }

  byte[] bytes() {
    return (StrictJson.text(document) + "\n").getBytes(UTF_8);
  }
}
