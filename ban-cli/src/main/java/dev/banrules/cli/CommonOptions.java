package dev.banrules.cli;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.input.InputFiles;
import dev.banrules.cli.option.When;
import dev.banrules.report.language.Language;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;

/** The options that every command has: where output goes, and how it looks. */
final class CommonOptions {

  private CommonOptions() {}

  static List<OptionSpec> of(Console console) {
    return List.of(
        OptionSpec.builder("-o", "--output")
            .type(String.class)
            .paramLabel("FILE")
            .description("Write output to this file, whole or not at all.")
            .setter(given(String.class, name -> console.writeTo(InputFiles.path(name))))
            .build(),
        OptionSpec.builder("-q", "--quiet")
            .type(Boolean.class)
            .arity("0")
            .description("Say nothing but errors; the exit status is the answer.")
            .setter(given(Boolean.class, wanted -> console.quiet()))
            .build(),
        OptionSpec.builder("--color")
            .type(When.class)
            .paramLabel("auto|always|never")
            .description("Colours; auto (default): on a terminal without NO_COLOR.")
            .setter(given(When.class, when -> colour(console, when)))
            .build(),
        OptionSpec.builder("--language")
            .type(Language.class)
            .paramLabel("en|fr|id")
            .description(
                "The language of answers; JSON and identifiers never change. Default:"
                    + " BAN_LANGUAGE, or that of the locale.")
            .setter(given(Language.class, console::language))
            .build(),
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this text.").build());
  }

  private static void colour(Console console, When when) {
    switch (when) {
      case ALWAYS -> console.colour(true);
      case NEVER -> console.colour(false);
      case AUTO -> {}
    }
  }

  /** Acts on a value that the command line has; picocli also sets what it has not, to nothing. */
  private static <T> ISetter given(Class<T> type, Consumer<T> action) {
    return new ISetter() {
      @Override
      public <V> V set(V value) {
        if (type.isInstance(value) && !Boolean.FALSE.equals(value)) {
          action.accept(type.cast(value));
        }
        return value;
      }
    };
  }
}
