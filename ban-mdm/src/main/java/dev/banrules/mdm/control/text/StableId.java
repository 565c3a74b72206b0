package dev.banrules.mdm.control.text;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identifiers of parts of documents that a later writing of the same part has again. */
public final class StableId {

  private StableId() {}

  /**
   * {@return the identifier of a text}
   *
   * @param text what identifies the part
   */
  public static UUID of(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
