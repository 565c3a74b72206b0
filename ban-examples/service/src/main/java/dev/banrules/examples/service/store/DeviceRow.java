package dev.banrules.examples.service.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A remembered device.
 *
 * @param id its id
 * @param profile its profile document
 * @param facts the hash of its facts
 * @param storedAt when the profile was stored
 * @param verdict the verdict document
 * @param status what the verdict comes to
 * @param auditedOn the day of the verdict
 * @param generation the number of the rules that the verdict rests on
 * @param due the day on which it is to be audited again, if there is one
 * @param dueToRules whether new rules are the reason
 * @param failure why the last audit gave no verdict; the verdict then is the one before
 */
public record DeviceRow(
    String id,
    String profile,
    UUID facts,
    Instant storedAt,
    String verdict,
    String status,
    LocalDate auditedOn,
    long generation,
    Optional<LocalDate> due,
    boolean dueToRules,
    Optional<String> failure) {

  /** {@return the key of its row} */
  public UUID hash() {
    return ContentHash.of(id);
  }

  /**
   * {@return the same, to be audited again because its verdict rests on rules that are not the
   * newest}
   *
   * @param today the day
   */
  public DeviceRow dueToNewerRules(LocalDate today) {
    return dueAgain(today, true, Optional.empty());
  }

  /**
   * {@return the same, to be audited again because the audit gave no verdict}
   *
   * @param day when
   * @param why why it gave none
   */
  public DeviceRow failed(LocalDate day, String why) {
    return dueAgain(day, dueToRules, Optional.of(why));
  }

  private DeviceRow dueAgain(LocalDate day, boolean toRules, Optional<String> why) {
    return new DeviceRow(
        id,
        profile,
        facts,
        storedAt,
        verdict,
        status,
        auditedOn,
        generation,
        Optional.of(day),
        toRules,
        why);
  }
}
