package dev.banrules.runtime.log;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a log is kept.
 *
 * @param folder the folder of its files, which is made if need be; one log and one writer have it
 *     to themselves
 * @param maxFileBytes from how many bytes on the next line begins a new file
 * @param queue how many answers may wait to be written; what comes while it is full is lost and
 *     counted
 * @param sync when lines are forced to the disk
 * @param profile how much of a device's profile is kept
 * @param redaction what is replaced by keyed hashes; empty for nothing
 */
public record LogSettings(
    Path folder,
    long maxFileBytes,
    int queue,
    Sync sync,
    ProfileDetail profile,
    Optional<Redaction> redaction) {

  private static final long DEFAULT_BYTES = 256L << 20;
  private static final int DEFAULT_QUEUE = 10_000;

  /**
   * Checks that something can be written.
   *
   * @throws IllegalArgumentException if a file or the queue could hold nothing
   */
  public LogSettings {
    requireNonNull(folder, "folder");
    requireNonNull(sync, "sync");
    requireNonNull(profile, "profile");
    requireNonNull(redaction, "redaction");
    checkArgument(maxFileBytes > 0, "a file holds at least one byte: %s", maxFileBytes);
    checkArgument(queue > 0, "the queue holds at least one answer: %s", queue);
  }

  /**
   * {@return files of up to 256 MiB, a queue of 10,000 answers, forced to the disk after each
   * batch, with whole profiles and nothing redacted}
   *
   * @param folder the folder of its files
   */
  public static LogSettings in(Path folder) {
    return new LogSettings(
        folder,
        DEFAULT_BYTES,
        DEFAULT_QUEUE,
        Sync.EACH_BATCH,
        ProfileDetail.WHOLE,
        Optional.empty());
  }

  /**
   * {@return the same with another size of files}
   *
   * @param bytes from how many bytes on the next line begins a new file
   */
  public LogSettings filesOf(long bytes) {
    return new LogSettings(folder, bytes, queue, sync, profile, redaction);
  }

  /**
   * {@return the same with another queue}
   *
   * @param answers how many answers may wait
   */
  public LogSettings queueOf(int answers) {
    return new LogSettings(folder, maxFileBytes, answers, sync, profile, redaction);
  }

  /**
   * {@return the same, forced to the disk at another time}
   *
   * @param when when
   */
  public LogSettings synced(Sync when) {
    return new LogSettings(folder, maxFileBytes, queue, when, profile, redaction);
  }

  /**
   * {@return the same with more or less of the profiles}
   *
   * @param detail how much
   */
  public LogSettings profiles(ProfileDetail detail) {
    return new LogSettings(folder, maxFileBytes, queue, sync, detail, redaction);
  }

  /**
   * {@return the same, redacted}
   *
   * @param how what is replaced, and by what
   */
  public LogSettings redacted(Redaction how) {
    return new LogSettings(folder, maxFileBytes, queue, sync, profile, Optional.of(how));
  }
}
