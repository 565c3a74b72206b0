package dev.banrules.spark.device;

import dev.banrules.model.base.Words;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Identifier;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Makes software of structs. What it can't make at once it refuses, whatever the reason. */
final class RowSoftware {

  private final Texts texts;
  private final int size;
  private final int kind;
  private final int name;
  private final int publisher;
  private final int identifiers;
  private final int version;
  private final int edition;
  private final int installedAt;
  private final DataType installedType;
  private final int updatedAt;
  private final DataType updatedType;
  private final int components;
  private final @Nullable RowSoftware component;

  RowSoftware(StructType struct, Texts texts) {
    this.texts = texts;
    Columns columns = new Columns(struct);
    size = struct.length();
    kind = columns.position("kind");
    name = columns.position("name");
    publisher = columns.position("publisher");
    identifiers = columns.position("identifiers");
    version = columns.position("version");
    edition = columns.position("edition");
    installedAt = columns.position("installedAt");
    installedType = columns.type(installedAt);
    updatedAt = columns.position("updatedAt");
    updatedType = columns.type(updatedAt);
    components = columns.position("components");
    component =
        columns.type(components) instanceof ArrayType array
            ? new RowSoftware((StructType) array.elementType(), texts)
            : null;
  }

  /** The software of an array of structs. */
  List<Software> all(ArrayData array) {
    return Columns.list(array, i -> of(array.getStruct(i, size)));
  }

  /** The software of a struct. */
  Software of(InternalRow row) {
    Software.Builder builder =
        Software.builder()
            .name(Columns.text(row, name, texts.plain))
            .publisher(Columns.text(row, publisher, texts.plain))
            .version(Columns.text(row, version, texts.plain))
            .edition(Columns.text(row, edition, texts.plain));
    if (Columns.isStated(row, kind)) {
      builder.kind(texts.productKinds.of(row.getUTF8String(kind)));
    }
    if (Columns.isStated(row, identifiers)) {
      builder.addAllIdentifiers(Columns.texts(row.getArray(identifiers), texts.identifiers));
    }
    if (Columns.isStated(row, installedAt)) {
      builder.installedAt(texts.days.day(row, installedAt, installedType));
    }
    if (Columns.isStated(row, updatedAt)) {
      builder.lastUpdate(texts.days.lastUpdate(row, updatedAt, updatedType));
    }
    if (component != null && Columns.isStated(row, components)) {
      builder.addAllComponents(component.all(row.getArray(components)));
    }
    return builder.build();
  }

  /** What the texts of rows stand for. */
  static final class Texts {

    final Memo<String> plain = new Memo<>(text -> text);
    final Memo<Identifier> identifiers = new Memo<>(Identifier::parse);
    final Memo<ProductKind> productKinds = words(ProductKind.class);
    final Days days = new Days();

    static <E extends Enum<E>> Memo<E> words(Class<E> type) {
      return new Memo<>(
          word ->
              Words.find(type, word)
                  .orElseThrow(() -> new IllegalArgumentException("no word of " + type)));
    }
  }
}
