package dev.banrules.testkit.law;

import static com.google.common.base.Strings.lenientFormat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** How a law says that it is broken. */
final class Broken {

  private Broken() {}

  static void unless(boolean holds, String law, String message, Object... arguments) {
    if (!holds) {
      throw new AssertionError(law + ": " + lenientFormat(message, arguments));
    }
  }

  /** Breaks the law where two sides differ, and names what only one of them has. */
  static void unlessEqual(
      String law, String left, Collection<?> ours, String right, Collection<?> theirs) {
    if (!List.copyOf(ours).equals(List.copyOf(theirs))) {
      List<Object> onlyLeft = new ArrayList<>(ours);
      onlyLeft.removeAll(theirs);
      List<Object> onlyRight = new ArrayList<>(theirs);
      onlyRight.removeAll(ours);
      boolean order = onlyLeft.isEmpty() && onlyRight.isEmpty();
      throw new AssertionError(
          law
              + (order ? ": the order differs" : ": the findings differ")
              + side(left, order ? ours : onlyLeft)
              + side(right, order ? theirs : onlyRight));
    }
  }

  static void unlessSame(String law, String what, Object ours, Object theirs) {
    unless(Objects.equals(ours, theirs), law, "%s is %s, not %s", what, ours, theirs);
  }

  private static String side(String name, Collection<?> findings) {
    return findings.stream()
        .map(Object::toString)
        .collect(Collectors.joining("\n    ", "\n  " + name + ":\n    ", ""));
  }
}
