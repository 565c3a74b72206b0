package dev.banrules.spark.device;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import dev.banrules.io.Profiles;
import dev.banrules.io.document.Problem;
import dev.banrules.io.document.Source;
import dev.banrules.io.document.StreamedDocument;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.Inventories;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.ReportedRecord;
import dev.banrules.mdm.inventory.StreamedDevice;
import dev.banrules.mdm.inventory.UnreadableInventoryException;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.types.BinaryType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Whole files, as Spark's {@code binaryFile} reads them: profiles, or an inventory of another tool.
 * Each file is read by itself.
 *
 * @param path the position of the file's name
 * @param content the position of its bytes
 */
record DocumentColumns(int path, int content) implements DeviceColumns {

  private static final long serialVersionUID = 1L;

  private static final String PROFILE = "device-profile/";

  static DocumentColumns of(StructType columns) {
    List<String> names = List.of(columns.fieldNames());
    int path = names.indexOf("path");
    int content = names.indexOf("content");
    if (!columns.fields()[path].dataType().equals(DataTypes.StringType)
        || !(columns.fields()[content].dataType() instanceof BinaryType)) {
      throw new IllegalArgumentException(
          "`path` and `content` are a file's name and bytes: read files with the format"
              + " `binaryFile`, or rename the columns");
    }
    return new DocumentColumns(path, content);
  }

  @Override
  public DeviceReader reader(CatalogSet catalogs) {
    Profiles profiles = Profiles.against(catalogs);
    Inventories inventories = Inventories.installed();
    return row -> {
      String name = row.isNullAt(path) ? "document" : row.getUTF8String(path).toString();
      if (row.isNullAt(content)) {
        return Iterators.singletonIterator(
            DeviceInput.unreadable(name, "found null, expected the bytes of a file"));
      }
      return read(name, row.getBinary(content), profiles, inventories);
    };
  }

  private static Iterator<DeviceInput> read(
      String name, byte[] bytes, Profiles profiles, Inventories inventories) {
    InventorySource document = InventorySource.of(name, bytes);
    try {
      if (document.start().text().contains(PROFILE)) {
        return Iterators.transform(
            profiles.stream(Source.of(name, document.open())), each -> of(name, each));
      }
      inventories.detect(document);
    } catch (UnreadableInventoryException e) {
      return Iterators.singletonIterator(DeviceInput.unreadable(name, text(e)));
    }
    return Iterators.transform(
        inventories.stream(List.of(document)).iterator(), each -> of(name, each));
  }

  private static DeviceInput of(String name, StreamedDocument<DeviceProfile> document) {
    return new DeviceInput(
        document.value().orElse(null),
        name,
        document.problems().stream().map(Problem::message).collect(toImmutableList()),
        null);
  }

  private static DeviceInput of(String name, StreamedDevice device) {
    return device
        .inventory()
        .map(inventory -> of(name, inventory))
        .orElseGet(() -> DeviceInput.unreadable(name, text(device.error().orElseThrow())));
  }

  private static DeviceInput of(String name, DeviceInventory inventory) {
    return new DeviceInput(
        inventory.profile(),
        name,
        ImmutableList.<String>builder()
            .addAll(inventory.notes())
            .addAll(inventory.reported().stream().map(ReportedRecord::toString).iterator())
            .build(),
        null);
  }

  private static String text(UnreadableInventoryException e) {
    return String.valueOf(e.getMessage());
  }
}
