package dev.banrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.banrules.cli.ask.AskCommand;
import dev.banrules.cli.blocklist.BlockListCommand;
import dev.banrules.cli.check.CheckCommand;
import dev.banrules.cli.console.CommandGroup;
import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ErrorReporter;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.cli.console.Message;
import dev.banrules.cli.diff.DiffCommand;
import dev.banrules.cli.evidence.EvidenceCommand;
import dev.banrules.cli.explain.ExplainCommand;
import dev.banrules.cli.explain.WhyCommand;
import dev.banrules.cli.identify.IdentifyCommand;
import dev.banrules.cli.init.InitCommand;
import dev.banrules.cli.lint.LintCommand;
import dev.banrules.cli.list.ListCommand;
import dev.banrules.cli.list.ShowCommand;
import dev.banrules.cli.log.LogCommand;
import dev.banrules.cli.option.Converters;
import dev.banrules.cli.owner.OwnerCommand;
import dev.banrules.cli.profile.ProfileCommand;
import dev.banrules.cli.repository.RepositoryCommand;
import dev.banrules.cli.schema.SchemaCommand;
import dev.banrules.cli.serve.ServeCommand;
import dev.banrules.cli.test.TestCommand;
import dev.banrules.cli.verify.VerifyVerdictCommand;
import dev.banrules.cli.waiver.WaiversCommand;
import dev.banrules.model.value.Suggestion;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The commands there are, each a class, and how the command line is read. */
final class CommandLines {

  private static final ImmutableMap<String, Function<Console, Callable<Integer>>> COMMANDS =
      ImmutableMap.<String, Function<Console, Callable<Integer>>>builder()
          .put("check", CheckCommand::new)
          .put("ask", AskCommand::new)
          .put("why", WhyCommand::new)
          .put("explain", ExplainCommand::new)
          .put("blocklist", BlockListCommand::new)
          .put("waivers", WaiversCommand::new)
          .put("evidence", EvidenceCommand::new)
          .put("profile", ProfileCommand::new)
          .put("verify-verdict", VerifyVerdictCommand::new)
          .put("identify", IdentifyCommand::new)
          .put("list", ListCommand::new)
          .put("show", ShowCommand::new)
          .put("owner", OwnerCommand::new)
          .put("diff", DiffCommand::new)
          .put("lint", LintCommand::new)
          .put("test", TestCommand::new)
          .put("log", console -> new LogCommand())
          .put("repository", console -> new RepositoryCommand())
          .put("serve", console -> new ServeCommand())
          .put("init", InitCommand::new)
          .put("schema", SchemaCommand::new)
          .put("help", HelpCommand::new)
          .put("completion", CompletionCommand::new)
          .put("man", ManCommand::new)
          .buildOrThrow();

  /** Commands that tell of the others. */
  private static final ImmutableSet<String> NEEDS_ALL =
      ImmutableSet.of("help", "completion", "man");

  private CommandLines() {}

  /** Reads no more command classes than the arguments need: that is most of the time to start. */
  static CommandLine of(String[] args, Console console) {
    CommandLine line = new CommandLine(new RootCommand());
    String first = args.length > 0 ? args[0] : "";
    if (COMMANDS.containsKey(first) && !NEEDS_ALL.contains(first)) {
      add(line, first, COMMANDS, console);
    } else {
      COMMANDS.keySet().forEach(name -> add(line, name, COMMANDS, console));
    }
    boolean colour = console.style().colour();
    line.setColorScheme(Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF));
    line.setUsageHelpWidth(console.style().width());
    line.setOut(new PrintWriter(console.writer()));
    line.setErr(new PrintWriter(console.errors(), true, UTF_8));
    line.setDefaultValueProvider(new EnvironmentDefaults(console));
    line.setParameterExceptionHandler((failure, args2) -> wrongUsage(failure, console));
    line.setExecutionExceptionHandler(
        (failure, at, result) -> {
          console.abandonFile();
          return ErrorReporter.report(console, failure);
        });
    return line;
  }

  private static void add(
      CommandLine line,
      String name,
      ImmutableMap<String, Function<Console, Callable<Integer>>> commands,
      Console console) {
    Function<Console, Callable<Integer>> maker = commands.get(name);
    if (maker != null) {
      Callable<Integer> runs = maker.apply(console);
      CommandLine command = new CommandLine(runs);
      CommonOptions.of(console).forEach(command.getCommandSpec()::addOption);
      Converters.register(command);
      if (runs instanceof CommandGroup group) {
        group.commands().keySet().forEach(own -> add(command, own, group.commands(), console));
      }
      line.addSubcommand(name, command);
    }
  }

  /**
   * Runs what the arguments say. Help that is asked of a command that there is not would show that
   * of all, and nobody would learn of the mistake.
   */
  static int execute(String[] args, Console console) {
    CommandLine line = of(args, console);
    if (args.length > 0 && !args[0].startsWith("-") && !COMMANDS.containsKey(args[0])) {
      return wrongUsage(new CommandLine.UnmatchedArgumentException(line, List.of(args)), console);
    }
    return line.execute(args);
  }

  private static int wrongUsage(CommandLine.ParameterException failure, Console console) {
    CommandLine at = failure.getCommandLine();
    console.abandonFile();
    console.show(Message.error(message(failure, at).replace('\n', ' ')));
    console.errors().println("try `" + at.getCommandSpec().qualifiedName() + " --help`");
    return ExitStatus.ERROR;
  }

  private static String message(CommandLine.ParameterException failure, CommandLine at) {
    if (!(failure instanceof CommandLine.UnmatchedArgumentException unmatchedArguments)) {
      return String.valueOf(failure.getMessage());
    }
    List<String> unmatched = unmatchedArguments.getUnmatched();
    String word = unmatched.get(0);
    boolean option = word.startsWith("-");
    List<String> known =
        option
            ? List.copyOf(at.getCommandSpec().optionsMap().keySet())
            : List.copyOf(at.getSubcommands().keySet());
    String what = option ? "option" : known.isEmpty() ? "further argument" : "command";
    return "there is no "
        + what
        + " "
        + unmatched.stream().map(text -> "`" + text + "`").collect(Collectors.joining(" "))
        + Suggestion.nearest(word, known);
  }
}
