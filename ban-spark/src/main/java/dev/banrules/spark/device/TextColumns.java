package dev.banrules.spark.device;

import com.google.common.collect.Iterators;
import dev.banrules.model.catalog.CatalogSet;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Profiles as text, one a row.
 *
 * @param text the position of the text
 * @param path the position of the file's name; -1 where there is none
 */
record TextColumns(int text, int path) implements DeviceColumns {

  private static final long serialVersionUID = 1L;

  static TextColumns of(StructType columns) {
    int path = List.of(columns.fieldNames()).indexOf("path");
    return columns.length() == 1
        ? new TextColumns(0, -1)
        : new TextColumns(path == 0 ? 1 : 0, path);
  }

  /** An empty line is no device, as in JSON Lines. */
  @Override
  public DeviceReader reader(CatalogSet catalogs) {
    ProfileTexts texts = new ProfileTexts(catalogs);
    return row -> {
      String source = path < 0 || row.isNullAt(path) ? null : row.getUTF8String(path).toString();
      if (row.isNullAt(text)) {
        return Iterators.singletonIterator(
            DeviceInput.unreadable(source, "found null, expected the text of a profile"));
      }
      UTF8String value = row.getUTF8String(text);
      return isBlank(value)
          ? Collections.emptyIterator()
          : Iterators.singletonIterator(texts.read(source, value.getBytes()));
    };
  }

  private static boolean isBlank(UTF8String value) {
    for (int i = 0; i < value.numBytes(); i++) {
      byte b = value.getByte(i);
      if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
        return false;
      }
    }
    return true;
  }
}
