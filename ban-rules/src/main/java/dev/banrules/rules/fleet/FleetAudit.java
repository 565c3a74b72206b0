package dev.banrules.rules.fleet;

import static com.google.common.base.Preconditions.checkArgument;

import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.rules.BanRules;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Audits a fleet: answers come in the order of the entries, are worked out by several threads, and
 * are held in memory only a few at a time. One entry that fails never stops the rest.
 *
 * <p>The stream of answers is lazy: entries are taken as answers are. Closing it, or no longer
 * taking from it and closing it, cancels what is under way. Who counts the answers knows the
 * progress.
 */
public final class FleetAudit {

  /** Enough entries under way to keep a thread busy while the order waits for a slow one. */
  private static final int ENTRIES_PER_THREAD = 64;

  private final BanRules rules;
  private final AuditOptions options;
  private final int threads;
  private final Optional<FleetMemory> memory;

  private FleetAudit(
      BanRules rules, AuditOptions options, int threads, Optional<FleetMemory> memory) {
    this.rules = rules;
    this.options = options;
    this.threads = threads;
    this.memory = memory;
  }

  /**
   * {@return an audit of fleets in the calling thread, with the default options}
   *
   * @param rules the rules
   */
  public static FleetAudit of(BanRules rules) {
    return new FleetAudit(rules, AuditOptions.defaults(), 1, Optional.empty());
  }

  /**
   * {@return the same with other options}
   *
   * @param other what the caller chose
   */
  public FleetAudit withOptions(AuditOptions other) {
    return new FleetAudit(rules, other, threads, memory);
  }

  /**
   * {@return the same with several threads}
   *
   * @param number how many, from 1
   * @throws IllegalArgumentException if the number is below 1
   */
  public FleetAudit withThreads(int number) {
    checkArgument(number >= 1, "an audit needs at least one thread: %s", number);
    return new FleetAudit(rules, options, number, memory);
  }

  /**
   * {@return the same, skipping devices whose earlier verdict still holds}
   *
   * @param earlier what is remembered of earlier audits
   */
  public FleetAudit withMemory(FleetMemory earlier) {
    return new FleetAudit(rules, options, threads, Optional.of(earlier));
  }

  /**
   * {@return the answers to some devices, in their order}
   *
   * @param devices the devices
   * @param at the date
   */
  public Stream<FleetAnswer<DeviceProfile>> auditAll(Stream<DeviceProfile> devices, LocalDate at) {
    return auditAll(devices, device -> device, at);
  }

  /**
   * {@return the answers to some entries, in their order}
   *
   * @param <T> what an entry is before it is read
   * @param entries the entries
   * @param read makes a profile of an entry, in the thread that audits it; what it throws is the
   *     answer to that entry
   * @param at the date
   */
  public <T> Stream<FleetAnswer<T>> auditAll(
      Stream<T> entries, Function<? super T, DeviceProfile> read, LocalDate at) {
    return auditAll(entries, read, at, answer -> answer);
  }

  /**
   * {@return what is made of the answers to some entries, in their order}
   *
   * @param <T> what an entry is before it is read
   * @param <R> what is made of an answer
   * @param entries the entries
   * @param read makes a profile of an entry, in the thread that audits it; what it throws is the
   *     answer to that entry
   * @param at the date
   * @param then what to make of each answer, in the thread that audits it, such as its text; what
   *     it throws ends the stream as an {@link IllegalStateException}, or as it is where there is
   *     one thread
   */
  public <T, R> Stream<R> auditAll(
      Stream<T> entries,
      Function<? super T, DeviceProfile> read,
      LocalDate at,
      Function<? super FleetAnswer<T>, ? extends R> then) {
    Iterator<T> source = entries.iterator();
    OrderedWork<T, R> answers =
        new OrderedWork<>(
            source,
            (position, entry) -> then.apply(answer(position, entry, read, at)),
            threads,
            threads * ENTRIES_PER_THREAD);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                answers, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
            false)
        .onClose(answers::close)
        .onClose(entries::close);
  }

  private <T> FleetAnswer<T> answer(
      long position, T entry, Function<? super T, DeviceProfile> read, LocalDate at) {
    try {
      DeviceProfile device = read.apply(entry);
      Optional<Verdict> earlier =
          memory.flatMap(remembered -> remembered.standing(rules, options, device, at));
      Verdict verdict = earlier.orElseGet(() -> audit(device, at));
      return new FleetAnswer<>(
          position, entry, Optional.of(verdict), earlier.isPresent(), Optional.empty());
    } catch (RuntimeException e) {
      return new FleetAnswer<>(position, entry, Optional.empty(), false, Optional.of(e));
    }
  }

  private Verdict audit(DeviceProfile device, LocalDate at) {
    if (memory.isEmpty()) {
      return rules.audit(device, at, options);
    }
    return memory.get().audit(rules, options, device, at);
  }
}
