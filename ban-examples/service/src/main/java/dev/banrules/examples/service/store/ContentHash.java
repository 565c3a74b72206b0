package dev.banrules.examples.service.store;

import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Keys of rows that follow from their text, so that no look-up is needed to know them. */
public final class ContentHash {

  private ContentHash() {}

  /**
   * {@return the first 128 bits of a text's SHA-256}
   *
   * @param text the text
   */
  public static UUID of(String text) {
    ByteBuffer bytes =
        ByteBuffer.wrap(Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes());
    return new UUID(bytes.getLong(), bytes.getLong());
  }
}
