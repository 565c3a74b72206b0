package dev.banrules.cli.console;

import dev.banrules.report.language.Language;
import java.util.Locale;

/** The language of the one who started this process. */
public final class ProcessLanguage {

  private static final String PROPERTY = "ban.locale";

  private ProcessLanguage() {}

  /**
   * The language of the locale, English where there are no words in it. The start script, which
   * changes the locale, says in the property {@code ban.locale} what it was, such as {@code
   * fr_CA.UTF-8}.
   */
  public static Language get() {
    String stated = System.getProperty(PROPERTY);
    return stated == null ? of(Locale.getDefault(Locale.Category.DISPLAY)) : ofPosix(stated);
  }

  /** The language of a locale by the name that shells give it. */
  public static Language ofPosix(String name) {
    return of(Locale.forLanguageTag(name.replaceFirst("[.@].*", "").replace('_', '-')));
  }

  private static Language of(Locale locale) {
    return Language.of(locale).orElse(Language.ENGLISH);
  }
}
