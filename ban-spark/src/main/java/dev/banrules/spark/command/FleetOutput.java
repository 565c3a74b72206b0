package dev.banrules.spark.command;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.when;

import dev.banrules.cli.console.UsageException;
import dev.banrules.spark.FleetAnswers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The folder of answers: {@code verdicts}, and {@code errors} where there are any. It is written
 * beside its place, and put there when it is whole.
 */
final class FleetOutput {

  private static final String OUTCOME = "outcome";
  private static final String VERDICTS = "verdicts";
  private static final String ERRORS = "errors";

  private final SparkSession session;
  private final FileSystem files;
  private final Path target;
  private final Path part;

  private FleetOutput(SparkSession session, FileSystem files, Path target) {
    this.session = session;
    this.files = files;
    this.target = target;
    this.part = target.suffix("." + session.sparkContext().applicationId() + ".part");
  }

  /**
   * The folder of a path.
   *
   * @throws UsageException if it is there already
   */
  static FleetOutput in(SparkSession session, java.nio.file.Path folder) {
    Path target = new Path(folder.toAbsolutePath().normalize().toUri());
    try {
      FileSystem files = target.getFileSystem(session.sparkContext().hadoopConfiguration());
      if (files.exists(target)) {
        throw new UsageException(folder + ": is there already: name a new folder");
      }
      return new FleetOutput(session, files, target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes all answers, each worked out once. */
  void write(List<FleetAnswers> answers, boolean documents) {
    Dataset<Row> all = answers.stream().map(FleetAnswers::all).reduce(Dataset::union).orElseThrow();
    try {
      if (documents) {
        writeDocuments(all);
      } else {
        writeTables(all);
      }
      move(VERDICTS);
      move(ERRORS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deletePart();
    }
  }

  private void writeTables(Dataset<Row> all) throws IOException {
    all.withColumn(OUTCOME, outcome()).write().partitionBy(OUTCOME).parquet(part.toString());
    Path errors = written(ERRORS);
    if (files.exists(errors)) {
      Path columns = new Path(part, "columns");
      session
          .read()
          .schema(all.schema())
          .parquet(errors.toString())
          .select(error())
          .write()
          .json(columns.toString());
      files.delete(errors, true);
      files.rename(columns, errors);
    }
  }

  private void writeDocuments(Dataset<Row> all) {
    all.select(
            coalesce(col("document"), to_json(struct(error()))).as("value"), outcome().as(OUTCOME))
        .write()
        .partitionBy(OUTCOME)
        .text(part.toString());
  }

  private static Column outcome() {
    return when(col("status").isNull(), lit(ERRORS)).otherwise(lit(VERDICTS));
  }

  private static Column[] error() {
    return new Column[] {col("device"), col("source"), col("problems"), col("excerpt")};
  }

  private Path written(String outcome) {
    return new Path(part, OUTCOME + "=" + outcome);
  }

  private void move(String outcome) throws IOException {
    files.mkdirs(target);
    if (files.exists(written(outcome))
        && !files.rename(written(outcome), new Path(target, outcome))) {
      throw new IOException(target + ": can't be written");
    }
  }

  private void deletePart() {
    try {
      files.delete(part, true);
    } catch (IOException e) {
      // What is left over has a name of its own, and is no answer.
    }
  }
}
