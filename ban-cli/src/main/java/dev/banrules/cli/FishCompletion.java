package dev.banrules.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The completion script of fish, which picocli does not write. */
final class FishCompletion {

  private FishCompletion() {}

  static String of(CommandLine all) {
    StringBuilder out = new StringBuilder("# Completion of ban for fish.\n");
    all.getSubcommands()
        .forEach(
            (name, command) -> {
              out.append("complete -c ban -n __fish_use_subcommand -a ")
                  .append(name)
                  .append(" -d ")
                  .append(quoted(first(command.getCommandSpec().usageMessage().description())))
                  .append('\n');
              command.getCommandSpec().options().forEach(option -> append(out, name, option));
            });
    return out.toString();
  }

  private static void append(StringBuilder out, String command, OptionSpec option) {
    out.append("complete -c ban -n '__fish_seen_subcommand_from ").append(command).append("'");
    for (String name : option.names()) {
      out.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
    }
    if (option.arity().max() > 0) {
      out.append(" -r");
      if (option.paramLabel().contains("|") && !option.paramLabel().contains("FILE")) {
        out.append(" -f -a ").append(quoted(option.paramLabel().replace('|', ' ')));
      }
    }
    out.append(" -d ").append(quoted(first(option.description()))).append('\n');
  }

  private static String first(String[] description) {
    return description.length == 0 ? "" : description[0];
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
