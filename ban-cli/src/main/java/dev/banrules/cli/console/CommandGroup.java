package dev.banrules.cli.console;

import com.google.common.collect.ImmutableMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that only has commands of its own. */
public abstract class CommandGroup implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Its commands, by name. */
  public abstract ImmutableMap<String, Function<Console, Callable<Integer>>> commands();

  @Override
  public final Integer call() {
    throw new ParameterException(
        spec.commandLine(),
        "a command is missing: one of " + String.join(", ", commands().keySet()));
  }
}
