package dev.banrules.examples.service.change;

import java.time.Instant;
import java.util.UUID;

/**
 * A change as an event: CloudEvents 1.0, structured, with the extension <i>sequence</i>.
 *
 * @param specversion the version of CloudEvents
 * @param id the event's id, which is also that of the webhook
 * @param source whose events these are
 * @param type what kind of event it is
 * @param subject the device's id
 * @param time when it was recorded
 * @param sequence the number of the change, of one length: what comes later for a device sorts
 *     later
 * @param datacontenttype the type of the data
 * @param data what changed
 */
record ChangeEvent(
    String specversion,
    UUID id,
    String source,
    String type,
    String subject,
    Instant time,
    String sequence,
    String datacontenttype,
    ChangeDetail data) {

  static ChangeEvent of(UUID id, long number, Instant time, ChangeDetail detail) {
    return new ChangeEvent(
        "1.0",
        id,
        "urn:banrules:service",
        "dev.banrules.verdict.changed.v1",
        detail.device(),
        time,
        String.format("%019d", number),
        "application/json",
        detail);
  }
}
