package dev.banrules.cli;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ErrorReporter;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.cli.console.OutputException;
import dev.banrules.cli.console.ProcessLanguage;
import dev.banrules.cli.console.Terminals;
import dev.banrules.cli.input.BuiltInRules;
import dev.banrules.report.language.Language;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TimeZone;

/** The command {@code ban}. */
public final class BanCli {

  private BanCli() {}

  /**
   * Runs the command and ends the process with its exit status.
   *
   * @param args the arguments of the command line
   */
  public static void main(String[] args) {
    BuiltInRules.prepare(args, System.getenv());
    // Else picocli looks for Groovy in every jar.
    System.setProperty("picocli.disable.closures", "true");
    // The plain streams of the process: unlike System.out, they say when nobody reads any more.
    int status =
        run(
            args,
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            clock(),
            System.getenv(),
            Terminals.ofProcess(System.getenv()),
            ProcessLanguage.get());
    System.exit(status);
  }

  /**
   * A clock at the offset that holds here now, so that it tells the date of today. A zone would
   * know other days too, but looks for rules in every jar.
   */
  private static Clock clock() {
    int offset = TimeZone.getDefault().getOffset(System.currentTimeMillis());
    return Clock.system(ZoneOffset.ofTotalSeconds(offset / 1_000));
  }

  /**
   * Runs the command.
   *
   * @param args the arguments
   * @param in standard input
   * @param out standard output
   * @param err standard error
   * @param clock tells the date where none is given
   * @param environment the environment variables
   * @param terminals which streams are terminals
   * @param language the language of answers where no option names one
   * @return the exit status: 0, 1, 2 or 3
   */
  static int run(
      String[] args,
      InputStream in,
      OutputStream out,
      OutputStream err,
      Clock clock,
      Map<String, String> environment,
      Terminals terminals,
      Language language) {
    Console console = new Console(in, out, err, clock, environment, terminals, language);
    int status;
    try {
      status = CommandLines.execute(args, console);
    } catch (Error e) {
      console.abandonFile();
      status = ErrorReporter.report(console, e);
    }
    try {
      console.flush(status == ExitStatus.ERROR);
    } catch (OutputException e) {
      status = ErrorReporter.report(console, e);
    }
    return status;
  }
}
