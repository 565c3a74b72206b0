package dev.banrules.cli;

import java.util.Map;

/**
 * Which of the standard streams are terminals.
 *
 * @param colour whether standard output is one that may be coloured
 * @param error whether standard error is one
 */
record Terminals(boolean colour, boolean error) {

  /** No terminals: files and pipes. */
  static final Terminals NONE = new Terminals(false, false);

  private static final String TOLD = "ban.terminals";

  /**
   * Finds the terminals of this process. The start script, which can ask the system, says which
   * there are in the property {@code ban.terminals} ({@code out}, {@code err} or both); without it,
   * both are where the machine has a console.
   */
  static Terminals ofProcess(Map<String, String> environment) {
    String told = System.getProperty(TOLD);
    boolean out = told == null ? hasConsole() : told.contains("out");
    boolean error = told == null ? hasConsole() : told.contains("err");
    boolean unwanted =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    return new Terminals(out && !unwanted, error);
  }

  /** From JDK 22 on there is a console object also where there is no terminal; it then says so. */
  @SuppressWarnings("SystemConsoleNull") // a console that there is, is asked further
  private static boolean hasConsole() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
