package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.ConductDates;
import dev.banrules.model.ban.Suspension;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.LastUpdate;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Undated;
import dev.banrules.model.verdict.Finding;
import dev.banrules.rules.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Audits of small devices, and what they come to in one line of text. */
final class Audits {

  /** Announced in April; use from May, due in May; installs and updates from mid-May. */
  static final Ban BAN =
      Samples.ban("b")
          .prohibits(ImmutableSet.of(Conduct.USE, Conduct.INSTALL, Conduct.UPDATE))
          .timeline(
              Timeline.builder()
                  .announced(LocalDate.parse("2025-04-01"))
                  .effective(LocalDate.parse("2025-05-01"))
                  .putConducts(Conduct.USE, dates(null, "2025-05-31"))
                  .putConducts(Conduct.INSTALL, dates("2025-05-15", null))
                  .putConducts(Conduct.UPDATE, dates("2025-05-15", null))
                  .addSuspended(suspension("2025-07-01", "2025-08-01"))
                  .ended(LocalDate.parse("2025-10-01"))
                  .build())
          .build();

  private Audits() {}

  private static ConductDates dates(@Nullable String effective, @Nullable String deadline) {
    return new ConductDates(Samples.day(effective), Samples.day(deadline));
  }

  static Suspension suspension(String from, String until) {
    return new Suspension(
        LocalDate.parse(from), Samples.day(until), Optional.empty(), Optional.empty());
  }

  static Engine engine(Ban ban, Waiver... waivers) {
    return Engine.compile(Samples.acmeWith(ban), List.of(waivers));
  }

  static Software game(@Nullable String installed, @Nullable String updated) {
    return Samples.software("deb:game")
        .installedAt(Samples.day(installed))
        .lastUpdate(
            "never".equals(updated) ? LastUpdate.never() : LastUpdate.of(Samples.day(updated)))
        .build();
  }

  static DeviceProfile device(Software software) {
    return Samples.device().addSoftware(software).build();
  }

  static AuditOptions options(Undated undated) {
    return AuditOptions.builder().undated(undated).nextChange(true).build();
  }

  private static String text(Finding finding) {
    return finding.conduct()
        + " "
        + finding.certainty().name().toLowerCase(Locale.ROOT)
        + " "
        + finding.consequence().name().toLowerCase(Locale.ROOT)
        + finding.since().map(day -> " since " + day).orElse("")
        + finding.due().map(day -> " due " + day).orElse("");
  }

  static String texts(List<Finding> findings) {
    return String.join(", ", findings.stream().map(Audits::text).toList());
  }

  static LocalDate day(String monthAndDay) {
    return LocalDate.parse("2025-" + monthAndDay);
  }

  static AuditOptions options() {
    return AuditOptions.defaults();
  }
}
