package dev.banrules.spark;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.rules.BanRules;
import dev.banrules.spark.answer.AnswerRows;
import dev.banrules.spark.device.DeviceInput;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;

/** On which days a device is audited, and what becomes of the verdicts. */
sealed interface Evaluation extends Serializable {

  /** How many columns of an answer say when. */
  int whenColumns();

  /** The answers to a device, each verdict counted. */
  List<Row> answers(
      BanRules rules,
      AuditOptions options,
      DeviceInput input,
      DeviceProfile profile,
      AnswerRows rows,
      FleetCounts counts);

  /**
   * On single days.
   *
   * @param dates the days
   */
  record OnDates(ImmutableList<LocalDate> dates) implements Evaluation {

    private static final long serialVersionUID = 1L;

    @Override
    public int whenColumns() {
      return 1;
    }

    @Override
    public List<Row> answers(
        BanRules rules,
        AuditOptions options,
        DeviceInput input,
        DeviceProfile profile,
        AnswerRows rows,
        FleetCounts counts) {
      List<Row> answers = new ArrayList<>(dates.size());
      for (LocalDate date : dates) {
        Verdict verdict = rules.audit(profile, date, options);
        counts.add(verdict, profile.software().size());
        answers.add(rows.day(input, profile, verdict));
      }
      return answers;
    }
  }

  /**
   * On the first day of a span, and on each later one on which the findings change.
   *
   * @param from the first day
   * @param to the last day
   */
  record OnChanges(LocalDate from, LocalDate to) implements Evaluation {

    private static final long serialVersionUID = 1L;

    @Override
    public int whenColumns() {
      return 2;
    }

    @Override
    public List<Row> answers(
        BanRules rules,
        AuditOptions options,
        DeviceInput input,
        DeviceProfile profile,
        AnswerRows rows,
        FleetCounts counts) {
      AuditOptions asked = AuditOptions.builder().from(options).nextChange(true).build();
      List<Row> answers = new ArrayList<>();
      for (LocalDate day = from; !day.isAfter(to); ) {
        Verdict verdict = rules.audit(profile, day, asked);
        counts.add(verdict, profile.software().size());
        LocalDate next =
            verdict
                .nextChange()
                .orElseThrow()
                .day()
                .filter(change -> !change.isAfter(to))
                .orElse(to.plusDays(1));
        answers.add(rows.span(input, profile, verdict, next.minusDays(1)));
        day = next;
      }
      return answers;
    }
  }
}
