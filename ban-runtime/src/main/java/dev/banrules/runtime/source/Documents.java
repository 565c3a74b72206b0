package dev.banrules.runtime.source;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import dev.banrules.io.document.Source;
import java.time.Instant;
import java.util.Optional;

/**
 * The documents of one state of a source.
 *
 * @param files the documents; there may be none, which no reader takes
 * @param expires the instant from which nobody vouches for them any more; empty where nobody does
 *     anyway
 */
public record Documents(ImmutableList<File> files, Optional<Instant> expires) {

  /**
   * One document.
   *
   * @param name what messages call it; its end tells JSON from YAML
   * @param bytes its content; it must not change
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by digest alone
  public record File(String name, byte[] bytes) {

    /** Checks that nothing is null. */
    public File {
      requireNonNull(name, "name");
      requireNonNull(bytes, "bytes");
    }
  }

  /** Checks that nothing is null. */
  public Documents {
    requireNonNull(files, "files");
    requireNonNull(expires, "expires");
  }

  /** {@return the documents for a reader} */
  public ImmutableList<Source> sources() {
    return files.stream()
        .map(file -> Source.of(file.name(), file.bytes()))
        .collect(toImmutableList());
  }

  /** {@return the SHA-256 of all names and contents, in hexadecimal digits} */
  public String digest() {
    Hasher hasher = Hashing.sha256().newHasher();
    for (File file : files) {
      byte[] name = file.name().getBytes(UTF_8);
      hasher.putInt(name.length).putBytes(name);
      hasher.putInt(file.bytes().length).putBytes(file.bytes());
    }
    return hasher.hash().toString();
  }
}
