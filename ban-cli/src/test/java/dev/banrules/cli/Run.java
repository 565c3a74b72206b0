package dev.banrules.cli;

import dev.banrules.cli.console.Terminals;
import dev.banrules.report.language.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * What one run of the command came to.
 *
 * @param status the exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record Run(int status, String out, String err) {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

  /** Runs the command with nothing on standard input. */
  public static Run of(String... args) {
    return withInput("", args);
  }

  /** Runs the command with a text on standard input. */
  public static Run withInput(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Run run = into(out, Terminals.NONE, input, args);
    return new Run(run.status(), out.toString(StandardCharsets.UTF_8), run.err());
  }

  /**
   * Runs the command with a standard output and terminals of the caller; its {@code out} is empty.
   */
  public static Run into(OutputStream out, Terminals terminals, String input, String... args) {
    return into(out, terminals, Map.of(), input, args);
  }

  /** Runs the command with environment variables. */
  public static Run with(Map<String, String> environment, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Run run = into(out, Terminals.NONE, environment, "", args);
    return new Run(run.status(), out.toString(StandardCharsets.UTF_8), run.err());
  }

  private static Run into(
      OutputStream out,
      Terminals terminals,
      Map<String, String> environment,
      String input,
      String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        BanCli.run(
            args,
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            err,
            CLOCK,
            environment,
            terminals,
            Language.ENGLISH);
    return new Run(status, "", err.toString(StandardCharsets.UTF_8));
  }
}
