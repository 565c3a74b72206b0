package dev.banrules.report.layout;

/** How text is set off: by colour on a terminal, not at all elsewhere. */
public enum Style {
  /** Without colour, for files and pipes. */
  PLAIN,
  /** With the colours of ANSI terminals. */
  COLOUR;

  private static final String RESET = "\u001B[0m";

  /** What is set off. */
  public enum Ink {
    /** What is wrong. */
    BAD("\u001B[1;31m"),
    /** What needs somebody's attention. */
    OPEN("\u001B[1;33m"),
    /** What is in order. */
    GOOD("\u001B[1;32m"),
    /** What a line is about. */
    STRONG("\u001B[1m"),
    /** What can be skipped. */
    FAINT("\u001B[2m");

    private final String code;

    Ink(String code) {
      this.code = code;
    }
  }

  /**
   * {@return the text, set off where this style does so}
   *
   * @param ink how
   * @param text what
   */
  public String paint(Ink ink, String text) {
    return this == PLAIN ? text : ink.code + text + RESET;
  }
}
