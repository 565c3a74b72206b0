package dev.banrules.spark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.rules.BanRules;
import dev.banrules.spark.answer.AnswerRows;
import dev.banrules.spark.device.DeviceColumns;
import dev.banrules.spark.device.DeviceInput;
import dev.banrules.spark.device.DeviceReader;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;

/**
 * Answers the devices of a partition, one after another. Whatever is wrong with one is its answer.
 */
final class AuditTask implements FlatMapFunction<Iterator<InternalRow>, Row> {

  private static final long serialVersionUID = 1L;

  private final Broadcast<FleetRules> rules;
  private final DeviceColumns columns;
  private final Evaluation evaluation;
  private final FleetCounts counts;

  AuditTask(
      Broadcast<FleetRules> rules,
      DeviceColumns columns,
      Evaluation evaluation,
      FleetCounts counts) {
    this.rules = rules;
    this.columns = columns;
    this.evaluation = evaluation;
    this.counts = counts;
  }

  @Override
  public Iterator<Row> call(Iterator<InternalRow> partition) {
    FleetRules sent = rules.value();
    BanRules compiled = sent.compiled();
    AuditOptions options = sent.options();
    DeviceReader reader = columns.reader(compiled.catalogs());
    AnswerRows rows = new AnswerRows(compiled.catalogs(), sent.documents());
    return Iterators.concat(
        Iterators.transform(
            Iterators.concat(Iterators.transform(partition, reader::read)),
            input -> answers(compiled, options, input, rows).iterator()));
  }

  private List<Row> answers(
      BanRules compiled, AuditOptions options, DeviceInput input, AnswerRows rows) {
    DeviceProfile profile = input.profile();
    if (profile == null) {
      return failed(input, input.problems(), rows);
    }
    try {
      return evaluation.answers(compiled, options, input, profile, rows, counts);
    } catch (RuntimeException e) {
      return failed(
          input,
          ImmutableList.<String>builder()
              .addAll(input.problems())
              .add("cannot be audited, please report it: " + e)
              .build(),
          rows);
    }
  }

  private List<Row> failed(DeviceInput input, List<String> problems, AnswerRows rows) {
    counts.addError();
    return List.of(rows.unreadable(input, problems, evaluation.whenColumns()));
  }
}
