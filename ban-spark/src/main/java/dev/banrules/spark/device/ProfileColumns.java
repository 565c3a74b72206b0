package dev.banrules.spark.device;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.Iterators;
import dev.banrules.model.catalog.CatalogSet;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.StructType;

/**
 * Rows of the shape of profiles: the keys of a profile document are columns.
 *
 * @param columns the columns
 */
record ProfileColumns(StructType columns) implements DeviceColumns {

  private static final long serialVersionUID = 1L;

  static ProfileColumns of(StructType columns) {
    List<String> problems = new ArrayList<>();
    ProfileShape.check(columns, problems);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(
          problems.stream().collect(joining("\n", "these are no device profiles:\n", "")));
    }
    return new ProfileColumns(columns);
  }

  @Override
  public DeviceReader reader(CatalogSet catalogs) {
    RowProfiles profiles = new RowProfiles(columns, catalogs);
    return row -> Iterators.singletonIterator(profiles.read(row));
  }
}
