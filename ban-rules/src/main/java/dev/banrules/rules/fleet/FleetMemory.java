package dev.banrules.rules.fleet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.NextChange;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.rules.BanRules;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The verdicts of earlier audits, so that a device is audited again only when its profile, the
 * rules or the options are others, or the day has come on which its findings change. Safe for any
 * number of threads.
 */
public final class FleetMemory {

  private final Cache<String, Remembered> entries;

  private FleetMemory(Cache<String, Remembered> entries) {
    this.entries = entries;
  }

  /**
   * {@return a memory for some devices}
   *
   * @param devices how many at most; beyond that, those not seen for long are forgotten
   */
  public static FleetMemory of(long devices) {
    return new FleetMemory(
        Caffeine.newBuilder().maximumSize(devices).executor(Runnable::run).build());
  }

  /** The earlier verdict, if all its findings still hold on a date. */
  Optional<Verdict> standing(
      BanRules rules, AuditOptions options, DeviceProfile device, LocalDate at) {
    Remembered entry = entries.getIfPresent(device.id());
    return entry != null && entry.standsFor(rules, options, device, at)
        ? Optional.of(entry.verdict)
        : Optional.empty();
  }

  /** Audits and remembers the verdict, with the day on which its findings change. */
  Verdict audit(BanRules rules, AuditOptions options, DeviceProfile device, LocalDate at) {
    Verdict verdict = rules.audit(device, at, withNextChange(options));
    entries.put(device.id(), new Remembered(rules, options, device, verdict));
    return verdict;
  }

  static AuditOptions withNextChange(AuditOptions options) {
    return AuditOptions.builder().from(options).nextChange(true).build();
  }

  private record Remembered(
      BanRules rules, AuditOptions options, DeviceProfile device, Verdict verdict) {

    boolean standsFor(
        BanRules otherRules, AuditOptions otherOptions, DeviceProfile other, LocalDate at) {
      Optional<LocalDate> change = verdict.nextChange().flatMap(NextChange::day);
      return rules == otherRules
          && options.equals(otherOptions)
          && !at.isBefore(verdict.at())
          && (change.isEmpty() || at.isBefore(change.get()))
          && device.equals(other)
          && Spelling.isSame(device, other);
    }
  }
}
