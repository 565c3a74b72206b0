package dev.banrules.report.layout;

import dev.banrules.report.language.Language;
import java.util.OptionalInt;

/**
 * How text is written: in which language, set off by colour or not at all, and how wide.
 *
 * @param language the language
 * @param colour whether it has the colours of ANSI terminals
 * @param columns how many columns the terminal has; empty for files and pipes
 */
public record Style(Language language, boolean colour, OptionalInt columns) {

  /** In English without colour, for files and pipes. */
  public static final Style PLAIN = new Style(Language.ENGLISH, false, OptionalInt.empty());

  /** In English with colour, as wide as for files. */
  public static final Style COLOUR = new Style(Language.ENGLISH, true, OptionalInt.empty());

  private static final int WIDTH_OF_FILES = 100;

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
   * {@return the same in another language}
   *
   * @param wanted the language
   */
  public Style in(Language wanted) {
    return new Style(wanted, colour, columns);
  }

  /**
   * {@return the text, set off where this style does so}
   *
   * @param ink how
   * @param text what
   */
  public String paint(Ink ink, String text) {
    return colour ? ink.code + text + RESET : text;
  }

  /** {@return how many columns prose may have} */
  public int width() {
    return columns.orElse(WIDTH_OF_FILES);
  }

  /**
   * {@return how many columns a line may have that other programs may read: as many as it needs,
   * unless it is for a terminal}
   */
  public int lineWidth() {
    return columns.orElse(Integer.MAX_VALUE);
  }
}
