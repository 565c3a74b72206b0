package dev.banrules.cli;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A command's manual page in roff, for {@code man}. Picocli's own generator writes AsciiDoc, which
 * needs Asciidoctor before {@code man} can show it.
 */
final class ManPage {

  /** Of commands that do not say their own. */
  private static final ImmutableMap<String, String> EXIT_STATUSES =
      ImmutableMap.of(
          "0", "compliant, allowed, or done",
          "1", "violating, or denied",
          "2", "wrong usage, or an input that could not be read",
          "3", "undetermined, or to be reviewed");

  private final CommandLine command;
  private final CommandSpec spec;
  private final StringBuilder out = new StringBuilder();

  private ManPage(CommandLine command) {
    this.command = command;
    this.spec = command.getCommandSpec();
  }

  /** The page of a command. */
  static String of(CommandLine command, String version) {
    return new ManPage(command).page(version);
  }

  /** What the page of a command is called, as {@code ban-check}. */
  static String nameOf(CommandLine command) {
    return command.getCommandSpec().qualifiedName("-");
  }

  private String page(String version) {
    String name = nameOf(command);
    String description = String.join(" ", spec.usageMessage().description());
    out.append(".TH ")
        .append(quoted(name.toUpperCase(Locale.ROOT)))
        .append(" 1 \"\" ")
        .append(quoted(version))
        .append(" \"Banrules\"\n.nh\n.ad l\n");
    section("NAME");
    out.append(text(name)).append(" \\- ").append(text(firstSentence(description))).append('\n');
    section("SYNOPSIS");
    out.append(text(synopsis())).append('\n');
    section("DESCRIPTION");
    out.append(text(description)).append('\n');
    if (!spec.positionalParameters().isEmpty()) {
      section("ARGUMENTS");
      spec.positionalParameters()
          .forEach(argument -> entry("\\fI" + text(argument.paramLabel()) + "\\fR", argument));
    }
    if (!spec.options().isEmpty()) {
      section("OPTIONS");
      spec.options().stream()
          .filter(option -> !option.hidden())
          .sorted(Comparator.comparing(OptionSpec::longestName))
          .forEach(option -> entry(names(option), option));
    }
    if (!command.getSubcommands().isEmpty()) {
      section("COMMANDS");
      command.getSubcommands().values().forEach(this::subcommand);
    }
    examples();
    exitStatuses();
    if (spec.parent() != null) {
      section("SEE ALSO");
      out.append("\\fB").append(text(spec.parent().name())).append("\\fR(1)\n");
    }
    return out.toString();
  }

  private void section(String heading) {
    out.append(".SH ").append(quoted(heading)).append('\n');
  }

  private String synopsis() {
    return command.getHelp().synopsis(0).replaceAll("\\s+", " ").strip();
  }

  private void entry(String term, ArgSpec argument) {
    out.append(".TP\n")
        .append(term)
        .append('\n')
        .append(text(String.join(" ", argument.description())))
        .append('\n');
  }

  private static String names(OptionSpec option) {
    return Arrays.stream(option.names())
            .map(name -> "\\fB" + text(name) + "\\fR")
            .collect(joining(", "))
        + (option.arity().max() == 0 ? "" : "=\\fI" + text(option.paramLabel()) + "\\fR");
  }

  private void subcommand(CommandLine sub) {
    out.append(".TP\n\\fB")
        .append(text(nameOf(sub)))
        .append("\\fR(1)\n")
        .append(text(String.join(" ", sub.getCommandSpec().usageMessage().description())))
        .append('\n');
  }

  /** What stands below a command's help, as it stands there. */
  private void examples() {
    List<String> footer =
        Arrays.stream(spec.usageMessage().footer())
            .flatMap(line -> Splitter.on("%n").splitToStream(line))
            .toList();
    if (footer.isEmpty()) {
      return;
    }
    section("EXAMPLES");
    out.append(".nf\n");
    footer.stream()
        .filter(line -> !isExitStatus(line))
        .forEach(line -> out.append(text(line)).append('\n'));
    out.append(".fi\n");
  }

  private void exitStatuses() {
    Map<String, String> own = spec.usageMessage().exitCodeList();
    section("EXIT STATUS");
    (own.isEmpty() ? EXIT_STATUSES : own)
        .forEach(
            (status, meaning) ->
                out.append(".TP\n\\fB")
                    .append(text(status))
                    .append("\\fR\n")
                    .append(text(meaning))
                    .append('\n'));
  }

  private static boolean isExitStatus(String line) {
    return !line.startsWith("  ");
  }

  private static String firstSentence(String description) {
    int end = description.indexOf(". ");
    String first = end < 0 ? description : description.substring(0, end);
    return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
  }

  private static String quoted(String text) {
    return '"' + text(text).replace("\"", "\\(dq") + '"';
  }

  /** Text that roff takes for nothing but text. */
  private static String text(String text) {
    String plain =
        Ansi.OFF.string(text).replace("\\", "\\e").replace("-", "\\-").replace("%n", "\n");
    return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
  }
}
