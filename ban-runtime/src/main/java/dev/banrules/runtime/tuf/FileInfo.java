package dev.banrules.runtime.tuf;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * What metadata says of the content of a file.
 *
 * @param length its length in bytes, where it is stated
 * @param hashes its hashes in hexadecimal digits, by algorithm; some may be of algorithms that are
 *     not known here
 */
public record FileInfo(Optional<Long> length, ImmutableMap<String, String> hashes) {

  private static final ImmutableMap<String, HashFunction> ALGORITHMS =
      ImmutableMap.of("sha256", Hashing.sha256(), "sha512", Hashing.sha512());

  /** Checks that nothing is null. */
  public FileInfo {
    requireNonNull(length, "length");
    requireNonNull(hashes, "hashes");
  }

  static FileInfo read(ObjectNode json) throws TufException {
    ImmutableMap<String, String> hashes =
        json.has("hashes") ? Fields.texts(json, "hashes") : ImmutableMap.of();
    if (json.has("hashes") && hashes.keySet().stream().noneMatch(ALGORITHMS::containsKey)) {
      throw new TufException("`hashes` has neither sha256 nor sha512");
    }
    return new FileInfo(Fields.optionalNumber(json, "length", 0), hashes);
  }

  /**
   * {@return what can be said of some content}
   *
   * @param content the content
   */
  public static FileInfo of(byte[] content) {
    return new FileInfo(
        Optional.of((long) content.length),
        ImmutableMap.of("sha256", Hashing.sha256().hashBytes(content).toString()));
  }

  /**
   * Checks some content.
   *
   * @param content the content
   * @throws TufException if it is another
   */
  public void check(byte[] content) throws TufException {
    if (length.isPresent() && length.get() != content.length) {
      throw new TufException("it has " + content.length + " bytes, not " + length.get());
    }
    for (Map.Entry<String, String> hash : hashes.entrySet()) {
      HashFunction function = ALGORITHMS.get(hash.getKey());
      if (function != null && !function.hashBytes(content).toString().equals(hash.getValue())) {
        throw new TufException("it has another " + hash.getKey());
      }
    }
  }

  /**
   * Writes it into an object of metadata.
   *
   * @param json the object
   */
  public void write(ObjectNode json) {
    length.ifPresent(bytes -> json.put("length", bytes));
    if (!hashes.isEmpty()) {
      ObjectNode object = json.putObject("hashes");
      hashes.forEach(object::put);
    }
  }
}
