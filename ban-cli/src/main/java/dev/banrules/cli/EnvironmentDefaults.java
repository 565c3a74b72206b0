package dev.banrules.cli;

import com.google.common.collect.ImmutableMap;
import dev.banrules.cli.console.Console;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Values of options that the command line does not have, from the environment. */
final class EnvironmentDefaults implements IDefaultValueProvider {

  private static final ImmutableMap<String, String> VARIABLES =
      ImmutableMap.of(
          "--catalog", "BAN_CATALOG",
          "--jurisdiction", "BAN_JURISDICTION",
          "--language", "BAN_LANGUAGE");

  private final Console console;

  EnvironmentDefaults(Console console) {
    this.console = console;
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option)) {
      return null;
    }
    String variable = VARIABLES.get(option.longestName());
    return variable == null ? null : console.environment(variable).orElse(null);
  }
}
