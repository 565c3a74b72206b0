package dev.banrules.testkit.law;

import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.NextChange;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.Case;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;

/**
 * Law 7: the verdicts at a date and at every date before its {@code nextChange} have equal
 * findings, and at that date they differ.
 */
public interface NextChangeLaw extends AuditorLaw {

  /**
   * The days in between on which something could happen, and those beside them.
   *
   * @param question a case
   */
  @Law(perThousand = 150, atMost = 50_000)
  default void nothingChangesBeforeTheNextChange(@ForAll Case question) {
    AuditOptions asking = AuditOptions.builder().from(question.options()).nextChange(true).build();
    Verdict today = question.withOptions(asking).askOf(auditor());
    Broken.unless(
        today.nextChange().isPresent(),
        "law 7 (stillness)",
        "`nextChange` was asked for, not given");
    Optional<LocalDate> change = today.nextChange().flatMap(NextChange::day);
    List<FindingKey> still = FindingKey.all(today);
    for (LocalDate day : DaysSpokenOf.after(question)) {
      if (change.isEmpty() || day.isBefore(change.get())) {
        Broken.unlessEqual(
            "law 7 (stillness), next change " + change.map(LocalDate::toString).orElse("never"),
            "only at " + question.at(),
            still,
            "only at " + day,
            keysAt(question, day));
      }
    }
    change.ifPresent(
        day -> {
          Broken.unless(
              day.isAfter(question.at()),
              "law 7 (stillness)",
              "`nextChange` is not later: %s",
              day);
          Broken.unless(
              !keysAt(question, day).equals(still),
              "law 7 (stillness)",
              "nothing changes on %s, which is named as the next change",
              day);
        });
  }

  private List<FindingKey> keysAt(Case question, LocalDate day) {
    AuditOptions notAsking =
        AuditOptions.builder().from(question.options()).nextChange(false).build();
    return FindingKey.all(question.withAt(day).withOptions(notAsking).askOf(auditor()));
  }
}
