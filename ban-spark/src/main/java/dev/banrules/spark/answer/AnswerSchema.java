package dev.banrules.spark.answer;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/** The schemas of answers; {@code docs/scale.md} describes them. */
public final class AnswerSchema {

  private static final ArrayType TEXTS = new ArrayType(StringType, false);

  /** What findings are. */
  private static final StructType FINDING =
      new StructType()
          .add("ban", StringType, false)
          .add("jurisdiction", StringType, true)
          .add("software", IntegerType, false)
          .add("conduct", StringType, false)
          .add("consequence", StringType, false)
          .add("certainty", StringType, false)
          .add("application", StringType)
          .add("vendor", StringType)
          .add("component", StringType)
          .add("since", DateType)
          .add("due", DateType)
          .add("remedies", TEXTS, false)
          .add("missing", TEXTS, false);

  private static final ArrayType FINDINGS = new ArrayType(FINDING, false);

  private static final StructType OWNER =
      new StructType().add("kind", StringType).add("of", StringType).add("sector", StringType);

  private AnswerSchema() {}

  /**
   * {@return the columns of answers to a device on a day}
   *
   * @param document whether there is a column for the verdict document
   */
  public static StructType days(boolean document) {
    return answer(new StructType().add("date", DateType), document);
  }

  /** {@return the columns of answers to a device on all days of a span} */
  public static StructType spans() {
    return answer(new StructType().add("from", DateType).add("until", DateType), false);
  }

  /** {@return the columns of decisions} */
  public static StructType decision() {
    return new StructType()
        .add("device", StringType)
        .add("date", DateType)
        .add("conduct", StringType)
        .add("answer", StringType)
        .add("recognised", BooleanType)
        .add("findings", FINDINGS)
        .add("problems", TEXTS, false);
  }

  private static StructType answer(StructType when, boolean document) {
    StructType answer = new StructType().add("device", StringType);
    for (var field : when.fields()) {
      answer = answer.add(field);
    }
    answer =
        answer
            .add("status", StringType)
            .add("coverage", StringType)
            .add("owner", (DataType) OWNER)
            .add("products", IntegerType)
            .add("unrecognised", new ArrayType(IntegerType, false))
            .add("findings", FINDINGS)
            .add("nextChange", DateType)
            .add("source", StringType)
            .add("problems", TEXTS, false)
            .add("excerpt", StringType);
    return document ? answer.add("document", StringType) : answer;
  }
}
