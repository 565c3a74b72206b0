package dev.banrules.spark;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import dev.banrules.io.Catalogs;
import dev.banrules.model.catalog.CatalogSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;

/** Fleets of tests, in the forms that Spark has them. */
public final class Fleets {

  /** The samples of the examples. */
  public static final Path SAMPLES = Path.of("..", "ban-examples", "samples");

  private static final ArrayType TEXTS = new ArrayType(StringType, true);

  private Fleets() {}

  /** {@return catalogs of a few bans} */
  public static CatalogSet catalogs() {
    return Catalogs.builtIn();
  }

  /** {@return the lines of a sample} */
  public static List<String> sample(String name) {
    try {
      return Files.readAllLines(SAMPLES.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return profiles as rows of text} */
  public static Dataset<Row> texts(List<String> profiles) {
    return Sessions.get().createDataset(profiles, Encoders.STRING()).toDF();
  }

  /** {@return profiles as rows of their shape} */
  public static Dataset<Row> rows(List<String> profiles) {
    return Sessions.get()
        .read()
        .schema(schema())
        .option("mode", "FAILFAST")
        .json(Sessions.get().createDataset(profiles, Encoders.STRING()));
  }

  /** {@return the columns of profiles, with components of components} */
  public static StructType schema() {
    return new StructType()
        .add("format", StringType)
        .add("id", StringType)
        .add("platform", StringType)
        .add("formFactor", StringType)
        .add(
            "owner",
            new StructType()
                .add("kind", StringType)
                .add("of", StringType)
                .add("sector", StringType))
        .add("location", TEXTS)
        .add("contractsWith", TEXTS)
        .add("enrolledWith", TEXTS)
        .add("networks", TEXTS)
        .add("purposes", TEXTS)
        .add("coverage", StringType)
        .add(
            "software",
            new ArrayType(
                software()
                    .add(
                        "components",
                        new ArrayType(
                            software().add("components", new ArrayType(software(), true)), true)),
                true));
  }

  private static StructType software() {
    return new StructType()
        .add("kind", StringType)
        .add("name", StringType)
        .add("publisher", StringType)
        .add("identifiers", TEXTS)
        .add("version", StringType)
        .add("edition", StringType)
        .add("installedAt", DateType)
        .add("updatedAt", StringType);
  }
}
