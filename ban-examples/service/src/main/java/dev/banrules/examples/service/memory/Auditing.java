package dev.banrules.examples.service.memory;

import dev.banrules.examples.service.change.VerdictDifference.Answer;
import dev.banrules.examples.service.generation.CurrentGeneration;
import dev.banrules.examples.service.store.DeviceRow;
import dev.banrules.io.Profiles;
import dev.banrules.io.Verdicts;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.model.base.Words;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.NextChange;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.spring.BanAuditor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Audits devices as they are remembered: by the default options, with the day of the next change.
 */
@Component
public final class Auditing {

  private static final AuditOptions OPTIONS = AuditOptions.builder().nextChange(true).build();

  private final BanAuditor auditor;

  /**
   * Makes audits.
   *
   * @param auditor what answers
   */
  public Auditing(BanAuditor auditor) {
    this.auditor = auditor;
  }

  /**
   * {@return the verdict on a device, with its profile}
   *
   * @param rules the rules
   * @param device the device
   * @param today the day
   */
  public Answer audit(CurrentGeneration rules, DeviceProfile device, LocalDate today) {
    return new Answer(auditor.audit(rules.rules(), device, today, OPTIONS), device);
  }

  /**
   * {@return the verdict that is remembered of a device, with its profile}
   *
   * @param row the device
   */
  public static Answer remembered(DeviceRow row) {
    DeviceProfile profile = Profiles.unchecked().read(Source.of("profile", row.profile())).value();
    Verdict verdict = Verdicts.read(Source.of("verdict", row.verdict()), Limits.defaults());
    return new Answer(verdict, profile);
  }

  /**
   * {@return a device as it is to be remembered after an audit that nothing makes due again but its
   * next change}
   *
   * @param answer the verdict
   * @param generation the number of the rules
   * @param storedAt when its profile was stored
   */
  public static DeviceRow row(Answer answer, long generation, Instant storedAt) {
    Verdict verdict = answer.verdict();
    DeviceProfile device = answer.device();
    return new DeviceRow(
        device.id(),
        Profiles.write(device),
        Contents.facts(device).hash(),
        storedAt,
        Verdicts.write(verdict),
        Words.wordOf(verdict.status()),
        verdict.at(),
        generation,
        verdict.nextChange().flatMap(NextChange::day),
        false,
        Optional.empty());
  }
}
