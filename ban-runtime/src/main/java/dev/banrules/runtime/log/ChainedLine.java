package dev.banrules.runtime.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import com.google.common.hash.Hashing;
import dev.banrules.runtime.json.InvalidJsonException;
import dev.banrules.runtime.json.StrictJson;
import java.util.Arrays;
import tools.jackson.databind.node.ObjectNode;

/**
 * A line of the log: an entry, its hash, and the hash of the line before. The line is in canonical
 * form (RFC 8785). Its hash is the SHA-256 of the canonical form of entry and previous hash.
 *
 * @param entry what it says, as canonical JSON
 * @param hash its hash, in hexadecimal digits
 * @param previous the hash of the line before
 */
record ChainedLine(String entry, String hash, String previous) {

  /** What the first line of a log has before it. */
  static final String BEGINNING = "0".repeat(64);

  private static final String START = "{\"entry\":";
  private static final String BEFORE_HASH = ",\"hash\":\"";
  private static final String BEFORE_PREVIOUS = "\",\"previous\":\"";
  private static final String END = "\"}";
  private static final int HASH_LENGTH = BEGINNING.length();
  private static final int TAIL =
      BEFORE_HASH.length() + HASH_LENGTH + BEFORE_PREVIOUS.length() + HASH_LENGTH + END.length();
  private static final CharMatcher HEXADECIMAL = CharMatcher.anyOf("0123456789abcdef");

  /** An entry with its place in the chain. */
  static ChainedLine of(ObjectNode entry, long number, String previous) {
    entry.put(LogKeys.NUMBER, number);
    String canonical = CanonicalJson.of(StrictJson.text(entry));
    return new ChainedLine(canonical, hash(canonical, previous), previous);
  }

  /**
   * The line of some bytes, without the end of the line.
   *
   * @throws InvalidJsonException if they are no line, or not in canonical form
   */
  static ChainedLine read(byte[] bytes) throws InvalidJsonException {
    String line = new String(bytes, UTF_8);
    int tail = line.length() - TAIL;
    if (tail < START.length() || !line.startsWith(START) || !line.endsWith(END)) {
      throw new InvalidJsonException("it has not the form of a line", null);
    }
    int hash = tail + BEFORE_HASH.length();
    int previous = hash + HASH_LENGTH + BEFORE_PREVIOUS.length();
    ChainedLine read =
        new ChainedLine(
            line.substring(START.length(), tail),
            line.substring(hash, hash + HASH_LENGTH),
            line.substring(previous, previous + HASH_LENGTH));
    if (!Arrays.equals(read.bytes(), bytes)
        || !HEXADECIMAL.matchesAllOf(read.hash + read.previous)) {
      throw new InvalidJsonException("it has not the form of a line", null);
    }
    read.checkCanonical();
    return read;
  }

  private void checkCanonical() throws InvalidJsonException {
    try {
      if (!CanonicalJson.of(entry).equals(entry)) {
        throw new InvalidJsonException("it is not in canonical form", null);
      }
    } catch (IllegalArgumentException e) {
      throw new InvalidJsonException("it is " + e.getMessage(), e);
    }
  }

  /** Whether the hash is that of what the line says. */
  boolean isHashRight() {
    return hash(entry, previous).equals(hash);
  }

  /** The bytes of the line, without its end. */
  byte[] bytes() {
    return (START + entry + BEFORE_HASH + hash + BEFORE_PREVIOUS + previous + END).getBytes(UTF_8);
  }

  private static String hash(String entry, String previous) {
    return Hashing.sha256()
        .hashString(START + entry + ",\"previous\":\"" + previous + END, UTF_8)
        .toString();
  }
}
