package dev.banrules.spark.device;

import java.io.StringWriter;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.json.JSONOptions;
import org.apache.spark.sql.catalyst.json.JacksonGenerator;
import org.apache.spark.sql.types.StructType;

/** Writes rows of the profile's shape as profile documents, nulls left out. */
final class RowJson {

  private final StructType struct;
  private final boolean withFormat;

  RowJson(StructType struct) {
    this.struct = struct;
    this.withFormat = List.of(struct.fieldNames()).contains("format");
  }

  String of(InternalRow row) {
    StringWriter out = new StringWriter();
    JacksonGenerator generator =
        new JacksonGenerator(
            struct,
            out,
            new JSONOptions(scala.collection.immutable.Map$.MODULE$.empty(), "UTC", ""));
    generator.write(row);
    generator.flush();
    String json = out.toString();
    return withFormat && !row.isNullAt(struct.fieldIndex("format"))
        ? json
        : "{\"format\":\"device-profile/1\"" + (json.equals("{}") ? "" : ",") + json.substring(1);
  }
}
