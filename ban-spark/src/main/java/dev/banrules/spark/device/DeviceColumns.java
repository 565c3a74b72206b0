package dev.banrules.spark.device;

import dev.banrules.model.catalog.CatalogSet;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** In what form the columns of a dataset have devices. */
public sealed interface DeviceColumns extends Serializable
    permits ProfileColumns, TextColumns, DocumentColumns {

  /**
   * {@return a reader of rows with these columns, for one task}
   *
   * @param catalogs the catalogs that places are checked against
   */
  DeviceReader reader(CatalogSet catalogs);

  /**
   * {@return the form that columns have: one column of text is profiles as text, {@code path} and
   * {@code content} are files, and all else has the shape of profiles}
   *
   * @param columns the columns
   * @throws IllegalArgumentException if they have none of the forms, with everything that is wrong
   */
  static DeviceColumns of(StructType columns) {
    List<String> names = Arrays.asList(columns.fieldNames());
    if (names.contains("path") && names.contains("content")) {
      return DocumentColumns.of(columns);
    }
    if (isText(columns)) {
      return TextColumns.of(columns);
    }
    return ProfileColumns.of(columns);
  }

  private static boolean isText(StructType columns) {
    for (StructField field : columns.fields()) {
      if (!field.dataType().equals(DataTypes.StringType)) {
        return false;
      }
    }
    return columns.length() == 1
        || (columns.length() == 2
            && List.of(columns.fieldNames()).containsAll(List.of("value", "path")));
  }
}
