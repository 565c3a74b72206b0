package dev.banrules.spark;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Counts answers. Each device is counted once for what it has several times. */
final class Summary {

  private static final String[] GROUP = {
    "date", "owner", "jurisdiction", "ban", "consequence", "certainty"
  };

  private Summary() {}

  static Dataset<Row> ofBans(Dataset<Row> verdicts) {
    Dataset<Row> each =
        verdicts
            .select(
                date(verdicts),
                owner(),
                array_distinct(transform(col("findings"), Summary::counted)).as("each"))
            .select(col("date"), col("owner"), explode(col("each")).as("each"))
            .select(
                col("date"),
                col("owner"),
                col("each.jurisdiction"),
                col("each.ban"),
                col("each.consequence"),
                col("each.certainty"));
    return each.groupBy(columns(GROUP)).agg(count(lit(1)).as("devices"));
  }

  static Dataset<Row> ofStatuses(Dataset<Row> verdicts) {
    return verdicts
        .select(date(verdicts), owner(), col("status"))
        .groupBy(columns("date", "owner", "status"))
        .agg(count(lit(1)).as("devices"));
  }

  private static Column counted(Column finding) {
    return struct(
        finding.getField("jurisdiction").as("jurisdiction"),
        finding.getField("ban").as("ban"),
        finding.getField("consequence").as("consequence"),
        finding.getField("certainty").as("certainty"));
  }

  private static Column date(Dataset<Row> verdicts) {
    return List.of(verdicts.columns()).contains("from")
        ? explode(sequence(col("from"), col("until"))).as("date")
        : col("date");
  }

  private static Column owner() {
    return col("owner.of").as("owner");
  }

  private static Column[] columns(String... names) {
    return List.of(names).stream().map(name -> col(name)).toArray(Column[]::new);
  }
}
