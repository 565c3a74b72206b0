package dev.banrules.report.reason;

import dev.banrules.model.ban.Waiver;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.report.language.Messages;
import dev.banrules.report.wording.DisplayNames;
import java.time.LocalDate;
import java.util.Optional;

/** Exemptions and waivers that excuse, or were tried. */
public final class ExcuseText {

  private final DisplayNames names;
  private final Messages messages;

  public ExcuseText(DisplayNames names) {
    this.names = names;
    this.messages = names.messages();
  }

  /** That it excuses. */
  String holds(Evidence.Excuse excuse) {
    return messages.text("excuse.holds", "excuse", name(excuse));
  }

  /** That it was tried, and where its waiver is of other days, that. */
  public String tried(Evidence.Excuse excuse) {
    Optional<Waiver> failed = waiver(excuse).filter(waiver -> excuse.holds() == Truth.NO);
    LocalDate day = excuse.day();
    return messages.text(
        "excuse.tried",
        "excuse",
        name(excuse),
        "day",
        day,
        "from",
        failed.map(Waiver::from).filter(day::isBefore),
        "until",
        failed.map(Waiver::until).filter(until -> !day.isBefore(until)));
  }

  /** That its waiver named the device and has ended; empty where that is not so. */
  Optional<String> ended(Evidence.Excuse excuse, String device) {
    return waiver(excuse)
        .filter(waiver -> excuse.holds() == Truth.NO && waiver.devices().contains(device))
        .filter(waiver -> !excuse.day().isBefore(waiver.until()))
        .map(
            waiver ->
                messages.text("excuse.ended", "excuse", name(excuse), "until", waiver.until()));
  }

  private Optional<Waiver> waiver(Evidence.Excuse excuse) {
    return excuse.waiver().flatMap(names::waiver);
  }

  private String name(Evidence.Excuse excuse) {
    return excuse.exemption().isPresent()
        ? messages.text(
            "excuse.exemption", "exemption", excuse.exemption(), "waiver", excuse.waiver())
        : messages.text("excuse.waiver", "waiver", excuse.waiver());
  }
}
