package dev.banrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableSet;
import dev.banrules.cli.ask.AskCommand;
import dev.banrules.cli.blocklist.BlockListCommand;
import dev.banrules.cli.check.CheckCommand;
import dev.banrules.cli.console.CommandGroup;
import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ErrorReporter;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.cli.console.Message;
import dev.banrules.cli.console.UsageException;
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
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;

/** The commands there are, each a class, and how the command line is read. */
final class CommandLines {

  private static final ImmutableSet<String> COMMANDS =
      ImmutableSet.of(
          "check",
          "ask",
          "why",
          "explain",
          "blocklist",
          "waivers",
          "evidence",
          "profile",
          "verify-verdict",
          "identify",
          "list",
          "show",
          "owner",
          "diff",
          "lint",
          "test",
          "log",
          "repository",
          "serve",
          "init",
          "schema",
          "help",
          "completion",
          "man");

  /** Commands that tell of the others. */
  private static final ImmutableSet<String> NEEDS_ALL =
      ImmutableSet.of("help", "completion", "man");

  private static final ImmutableSet<String> VERSION = ImmutableSet.of("--version", "-V");

  private CommandLines() {}

  /** A switch and no table, so that no other class is loaded than that of the command. */
  private static Callable<Integer> command(String name, Console console) {
    return switch (name) {
      case "check" -> new CheckCommand(console);
      case "ask" -> new AskCommand(console);
      case "why" -> new WhyCommand(console);
      case "explain" -> new ExplainCommand(console);
      case "blocklist" -> new BlockListCommand(console);
      case "waivers" -> new WaiversCommand(console);
      case "evidence" -> new EvidenceCommand(console);
      case "profile" -> new ProfileCommand(console);
      case "verify-verdict" -> new VerifyVerdictCommand(console);
      case "identify" -> new IdentifyCommand(console);
      case "list" -> new ListCommand(console);
      case "show" -> new ShowCommand(console);
      case "owner" -> new OwnerCommand(console);
      case "diff" -> new DiffCommand(console);
      case "lint" -> new LintCommand(console);
      case "test" -> new TestCommand(console);
      case "log" -> new LogCommand();
      case "repository" -> new RepositoryCommand();
      case "serve" -> new ServeCommand();
      case "init" -> new InitCommand(console);
      case "schema" -> new SchemaCommand(console);
      case "help" -> new HelpCommand(console);
      case "completion" -> new CompletionCommand(console);
      case "man" -> new ManCommand(console);
      default -> throw new AssertionError(name);
    };
  }

  /** Reads no more command classes than the arguments need: that is most of the time to start. */
  static CommandLine of(String[] args, Console console) {
    CommandLine line = new CommandLine(new RootCommand());
    String first = args.length > 0 ? args[0] : "";
    if (needsAll(first)) {
      COMMANDS.forEach(name -> add(line, name, command(name, console), console));
    } else if (COMMANDS.contains(first)) {
      add(line, first, command(first, console), console);
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

  /** Also where help is asked for, or nothing is that there is. */
  private static boolean needsAll(String first) {
    return NEEDS_ALL.contains(first) || (!COMMANDS.contains(first) && !VERSION.contains(first));
  }

  private static void add(CommandLine line, String name, Callable<Integer> runs, Console console) {
    CommandLine command = new CommandLine(runs);
    for (OptionSpec option : CommonOptions.of(console)) {
      command.getCommandSpec().addOption(option);
    }
    Converters.register(command);
    if (runs instanceof CommandGroup group) {
      group.commands().forEach((own, maker) -> add(command, own, maker.apply(console), console));
    }
    line.addSubcommand(name, command);
  }

  /**
   * Runs what the arguments say. Help that is asked of a command that there is not would show that
   * of all, and nobody would learn of the mistake.
   */
  static int execute(String[] args, Console console) {
    CommandLine line = of(args, console);
    if (args.length > 0 && !args[0].startsWith("-") && !COMMANDS.contains(args[0])) {
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
    if (Throwables.getRootCause(failure) instanceof UsageException usage) {
      return String.valueOf(usage.getMessage()); // picocli would put its own words around it
    }
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
