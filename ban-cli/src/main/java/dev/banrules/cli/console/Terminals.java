package dev.banrules.cli.console;

import com.google.common.primitives.Ints;
import dev.banrules.report.language.Language;
import dev.banrules.report.layout.Style;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which of the standard streams are terminals.
 *
 * @param colour whether standard output is one that may be coloured
 * @param error whether standard error is one
 * @param columns how wide standard output is, where it is one
 */
public record Terminals(boolean colour, boolean error, OptionalInt columns) {

  /** No terminals: files and pipes. */
  public static final Terminals NONE = new Terminals(false, false, OptionalInt.empty());

  private static final String PROPERTY = "ban.terminals";
  private static final String COLUMNS = "ban.columns";
  private static final int NARROWEST = 40;

  /**
   * Finds the terminals of this process. The start script, which can ask the system, says which
   * there are in the property {@code ban.terminals} ({@code out}, {@code err} or both); without it,
   * both are where the machine has a console.
   */
  public static Terminals ofProcess(Map<String, String> environment) {
    String stated = System.getProperty(PROPERTY);
    boolean out = stated == null ? hasConsole() : stated.contains("out");
    boolean error = stated == null ? hasConsole() : stated.contains("err");
    boolean unwanted =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    return new Terminals(out && !unwanted, error, out ? columns(environment) : OptionalInt.empty());
  }

  /** As the start script or, without it, the shell says. */
  private static OptionalInt columns(Map<String, String> environment) {
    Integer stated =
        Ints.tryParse(System.getProperty(COLUMNS, environment.getOrDefault("COLUMNS", "")));
    return stated == null || stated < NARROWEST ? OptionalInt.empty() : OptionalInt.of(stated);
  }

  /** The same with colour or without, whatever the streams are. */
  Terminals withColour(boolean wanted) {
    return new Terminals(wanted, error, columns);
  }

  /** How many columns a line on standard error may have: as many as it needs in files and pipes. */
  int errorWidth() {
    return error ? columns.orElse(Integer.MAX_VALUE) : Integer.MAX_VALUE;
  }

  /** How text is written. */
  Style style() {
    return new Style(Language.ENGLISH, colour, columns);
  }

  private static boolean hasConsole() {
    return console().isPresent();
  }

  /**
   * What a person can be asked by. From JDK 22 on there is a console object also where there is no
   * terminal; it then says so.
   */
  @SuppressWarnings("SystemConsoleNull") // a console that there is, is asked further
  public static Optional<java.io.Console> console() {
    java.io.Console console = System.console();
    if (console == null) {
      return Optional.empty();
    }
    try {
      boolean terminal = (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
      return terminal ? Optional.of(console) : Optional.empty();
    } catch (ReflectiveOperationException e) {
      return Optional.of(console);
    }
  }
}
