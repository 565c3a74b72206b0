package dev.banrules.spark.device;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.NullType;
import org.apache.spark.sql.types.StructType;

/** Where the parts of a struct are, and how optional ones are read; a null is not stated. */
final class Columns {

  private static final int ABSENT = -1;

  private final StructType struct;

  Columns(StructType struct) {
    this.struct = struct;
  }

  /** The position of a part; negative where there is none, or never anything in it. */
  int position(String name) {
    int position = List.of(struct.fieldNames()).indexOf(name);
    return position < 0 || type(position) instanceof NullType ? ABSENT : position;
  }

  /** The type of a part. */
  DataType type(int position) {
    return position < 0 ? DataTypes.NullType : struct.fields()[position].dataType();
  }

  static boolean isStated(SpecializedGetters row, int position) {
    return position >= 0 && !row.isNullAt(position);
  }

  static <T> Optional<T> text(SpecializedGetters row, int position, Memo<T> memo) {
    return isStated(row, position)
        ? Optional.of(memo.of(row.getUTF8String(position)))
        : Optional.empty();
  }

  static <T> List<T> texts(ArrayData array, Memo<T> memo) {
    return list(array, i -> memo.of(array.getUTF8String(i)));
  }

  /**
   * The elements of an array.
   *
   * @throws IllegalArgumentException if one is null
   */
  static <T> List<T> list(ArrayData array, Function<Integer, T> element) {
    int size = array.numElements();
    List<T> all = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      if (array.isNullAt(i)) {
        throw new IllegalArgumentException("a null in a list");
      }
      all.add(element.apply(i));
    }
    return all;
  }
}
