package dev.banrules.cli.waiver;

import dev.banrules.cli.input.TypicalSoftware;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.report.waiver.NoEffect;
import dev.banrules.report.waiver.WaiverState;
import dev.banrules.rules.BanRules;
import java.time.LocalDate;
import java.util.Optional;

/** Where waivers stand on a day, and why some of them can't excuse anything. */
final class WaiverStates {

  private static final AuditOptions OPTIONS = AuditOptions.builder().hints(false).build();

  private final BanRules rules;
  private final LocalDate at;

  WaiverStates(BanRules rules, LocalDate at) {
    this.rules = rules;
    this.at = at;
  }

  WaiverState of(Waiver waiver) {
    if (whyWithoutEffect(waiver).isPresent()) {
      return WaiverState.WITHOUT_EFFECT;
    }
    if (at.isBefore(waiver.from())) {
      return WaiverState.TO_COME;
    }
    return at.isBefore(waiver.until()) ? WaiverState.HOLDS : WaiverState.EXPIRED;
  }

  /** Why it excuses nobody, whatever the day; empty where it may excuse somebody. */
  Optional<NoEffect> whyWithoutEffect(Waiver waiver) {
    Optional<Ban> ban = rules.catalogs().ban(waiver.ban());
    if (ban.isEmpty()) {
      return Optional.of(NoEffect.UNKNOWN_BAN);
    }
    if (ban.get().timeline().ended().filter(day -> !waiver.from().isBefore(day)).isPresent()) {
      return Optional.of(NoEffect.BAN_ENDED);
    }
    if (isExcusedAnyway(waiver, ban.get())) {
      return Optional.of(NoEffect.NEEDS_NO_WAIVER);
    }
    return waiver.applications().isEmpty() || touches(waiver)
        ? Optional.empty()
        : Optional.of(NoEffect.OTHER_APPLICATIONS);
  }

  private static boolean isExcusedAnyway(Waiver waiver, Ban ban) {
    return ban.exemptions().stream()
        .anyMatch(
            exemption ->
                waiver.exemption().equals(Optional.of(exemption.id())) && !exemption.approval());
  }

  private boolean touches(Waiver waiver) {
    return waiver.applications().stream()
        .flatMap(id -> rules.catalogs().application(id).stream())
        .map(application -> TypicalSoftware.of(application, rules.catalogs()))
        .flatMap(software -> rules.bansConcerning(software, at, OPTIONS).stream())
        .anyMatch(ban -> ban.id().equals(waiver.ban()));
  }
}
