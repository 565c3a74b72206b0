package dev.banrules.verify.checker;

import dev.banrules.model.base.Words;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in one line where a claimed value first differs from the expected one. */
final class Difference {

  private Difference() {}

  /**
   * Of two values that are not equal.
   *
   * @param place the name of the place where they stand; empty for the value itself
   */
  static String of(String place, Object expected, Object claimed) {
    if (expected instanceof Optional<?> some
        && claimed instanceof Optional<?> other
        && some.isPresent()
        && other.isPresent()) {
      return of(place, some.get(), other.get());
    }
    if (expected instanceof List<?> list && claimed instanceof List<?> other) {
      return ofLists(place, list, other);
    }
    if (expected instanceof Record && expected.getClass() == claimed.getClass()) {
      return ofRecords(place, expected, claimed);
    }
    return (place.isEmpty() ? "it" : "`" + place + "`")
        + " is "
        + text(claimed)
        + ", should be "
        + text(expected);
  }

  private static String ofLists(String place, List<?> expected, List<?> claimed) {
    for (int i = 0; i < Math.min(expected.size(), claimed.size()); i++) {
      if (!expected.get(i).equals(claimed.get(i))) {
        return of(place + "[" + i + "]", expected.get(i), claimed.get(i));
      }
    }
    return claimed.size() < expected.size()
        ? "`" + place + "` lacks " + text(expected.get(claimed.size()))
        : "`" + place + "` should not have " + text(claimed.get(expected.size()));
  }

  private static String ofRecords(String place, Object expected, Object claimed) {
    for (RecordComponent component : expected.getClass().getRecordComponents()) {
      Object one = valueOf(component, expected);
      Object other = valueOf(component, claimed);
      if (!one.equals(other)) {
        return of(
            place.isEmpty() ? component.getName() : place + "." + component.getName(), one, other);
      }
    }
    throw new AssertionError("equal: " + expected);
  }

  private static Object valueOf(RecordComponent component, Object value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  static String text(Object value) {
    return value instanceof Optional<?> optional && optional.isEmpty()
        ? "absent"
        : "`" + plain(value) + "`";
  }

  /** As people read it: parts by name, what is absent left out. */
  private static String plain(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.<String>map(Difference::plain).orElse("");
    }
    if (value instanceof Enum<?> constant) {
      return Words.wordOf(constant);
    }
    if (value instanceof Collection<?> list) {
      return list.stream().map(Difference::plain).collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Record && isCompound(value)) {
      return Arrays.stream(value.getClass().getRecordComponents())
          .filter(component -> !valueOf(component, value).equals(Optional.empty()))
          .map(component -> component.getName() + " " + plain(valueOf(component, value)))
          .collect(Collectors.joining(", ", value.getClass().getSimpleName() + " (", ")"));
    }
    return value.toString();
  }

  /** Values that write themselves as documents do are not. */
  private static boolean isCompound(Object value) {
    return value.toString().startsWith(value.getClass().getSimpleName() + "[");
  }
}
