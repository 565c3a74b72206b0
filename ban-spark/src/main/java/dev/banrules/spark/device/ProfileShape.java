package dev.banrules.spark.device;

import com.google.common.collect.ImmutableMap;
import dev.banrules.model.value.Suggestion;
import java.util.List;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.NullType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The columns that profiles have, and of what types they may be. */
final class ProfileShape {

  private static final Kind TEXT = Kind.of("string", type -> type instanceof StringType);

  private static final Kind TEXTS =
      Kind.of(
          "array<string>",
          type -> type instanceof ArrayType array && array.elementType() instanceof StringType);

  /** A timestamp is on another day in another time zone, so it is no day. */
  private static final Kind DAY =
      Kind.of(
          "string, date or timestamp_ntz",
          type ->
              type instanceof StringType
                  || type.equals(DataTypes.DateType)
                  || type.equals(DataTypes.TimestampNTZType));

  private static final Kind ANYTHING = Kind.of("anything", type -> true);

  private static final Kind SOFTWARE =
      (path, type, problems) -> {
        if (type instanceof ArrayType array && array.elementType() instanceof StructType each) {
          check(path + ".", each, ProfileShape.softwareKeys(), problems);
        } else {
          report(path, type, "array<struct<…>>", problems);
        }
      };

  private static final ImmutableMap<String, Kind> SOFTWARE_KEYS =
      ImmutableMap.<String, Kind>builder()
          .put("kind", TEXT)
          .put("name", TEXT)
          .put("publisher", TEXT)
          .put("identifiers", TEXTS)
          .put("version", TEXT)
          .put("edition", TEXT)
          .put("installedAt", DAY)
          .put("updatedAt", DAY)
          .put("components", SOFTWARE)
          .buildOrThrow();

  private static final ImmutableMap<String, Kind> OWNER_KEYS =
      ImmutableMap.of("kind", TEXT, "of", TEXT, "sector", TEXT);

  private static final Kind OWNER =
      (path, type, problems) -> {
        if (type instanceof StructType owner) {
          check(path + ".", owner, OWNER_KEYS, problems);
        } else {
          report(path, type, "struct<kind, of, sector>", problems);
        }
      };

  private static final ImmutableMap<String, Kind> KEYS =
      ImmutableMap.<String, Kind>builder()
          .put("format", TEXT)
          .put("id", TEXT)
          .put("platform", TEXT)
          .put("formFactor", TEXT)
          .put("owner", OWNER)
          .put("location", TEXTS)
          .put("contractsWith", TEXTS)
          .put("enrolledWith", TEXTS)
          .put("networks", TEXTS)
          .put("purposes", TEXTS)
          .put("coverage", TEXT)
          .put("software", SOFTWARE)
          .put("extra", ANYTHING)
          .buildOrThrow();

  private ProfileShape() {}

  /** Adds what keeps columns from being profiles. */
  static void check(StructType columns, List<String> problems) {
    check("", columns, KEYS, problems);
    for (String required : List.of("id", "software")) {
      if (!List.of(columns.fieldNames()).contains(required)) {
        problems.add("there is no column `" + required + "`");
      }
    }
  }

  private static ImmutableMap<String, Kind> softwareKeys() {
    return SOFTWARE_KEYS;
  }

  private static void check(
      String path, StructType struct, ImmutableMap<String, Kind> keys, List<String> problems) {
    for (StructField field : struct.fields()) {
      Kind kind = keys.get(field.name());
      String place = path + field.name();
      if (kind == null) {
        problems.add(
            "`"
                + place
                + "` is no part of a profile"
                + Suggestion.nearest(field.name(), keys.keySet())
                    .or(": drop it, or put it into `extra`"));
      } else if (!(field.dataType() instanceof NullType)) {
        kind.check(place, field.dataType(), problems);
      }
    }
  }

  private static void report(String path, DataType type, String expected, List<String> problems) {
    problems.add(
        "`" + path + "` is " + type.simpleString() + ", expected " + expected + ": cast it");
  }

  /** Checks the type of a column. */
  private interface Kind {

    void check(String path, DataType type, List<String> problems);

    static Kind of(String expected, java.util.function.Predicate<DataType> allowed) {
      return (path, type, problems) -> {
        if (!allowed.test(type)) {
          report(path, type, expected, problems);
        }
      };
    }
  }
}
