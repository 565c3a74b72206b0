package dev.banrules.mdm.control.text;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.software.IdentifierPattern;
import java.util.Locale;
import java.util.stream.Collectors;

/** Conditions in SQL as SQLite understands it. */
public final class SqlText {

  private SqlText() {}

  /**
   * {@return the condition that a column meets a pattern and none of its exceptions}
   *
   * @param column the column, or an expression
   * @param pattern what it meets
   * @param exceptions what it does not meet; of the same scheme
   */
  public static String meets(
      String column, IdentifierPattern pattern, ImmutableList<IdentifierPattern> exceptions) {
    String met = meets(column, pattern);
    return exceptions.isEmpty() ? met : "(" + met + " AND NOT " + any(column, exceptions) + ")";
  }

  /**
   * {@return the condition that a column meets one of some patterns}
   *
   * @param column the column, or an expression
   * @param patterns the patterns
   */
  public static String any(String column, ImmutableList<IdentifierPattern> patterns) {
    return patterns.stream()
        .map(pattern -> meets(column, pattern))
        .collect(Collectors.joining(" OR ", "(", ")"));
  }

  private static String meets(String column, IdentifierPattern pattern) {
    boolean ignoresCase = pattern.stem().scheme().ignoresCase();
    String compared = ignoresCase ? "lower(" + column + ")" : column;
    String value = pattern.stem().value();
    String stem = ignoresCase ? value.toLowerCase(Locale.ROOT) : value;
    // LIKE would take `_` and `%` of a name for wildcards, and never minds case.
    return pattern.isPattern()
        ? "substr("
            + compared
            + ", 1, "
            + (stem.codePointCount(0, stem.length()) + 1)
            + ") = "
            + literal(stem + ".")
        : compared + " = " + literal(stem);
  }

  /**
   * {@return a text as SQL writes it}
   *
   * @param text the text
   */
  public static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
