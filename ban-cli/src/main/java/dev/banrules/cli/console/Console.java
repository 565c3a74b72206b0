package dev.banrules.cli.console;

import dev.banrules.report.layout.Style;
import dev.banrules.report.layout.VisibleText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;

/** What a command has of the world: its streams, always UTF-8, and the date. */
public final class Console {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final Writer out;
  private final PrintStream err;
  private final Clock clock;
  private final Terminals terminals;
  private boolean inputTaken;
  private boolean broken;

  public Console(
      InputStream in, OutputStream out, OutputStream err, Clock clock, Terminals terminals) {
    this.in = in;
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.clock = clock;
    this.terminals = terminals;
  }

  /** Standard input, which only one argument can name. */
  public InputStream takeInput() {
    if (inputTaken) {
      throw new UsageException(
          "standard input (`-`) can be read only once: give the others as files");
    }
    inputTaken = true;
    return in;
  }

  /** The date of today: the one place where the clock is read. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** How to set off text on standard output. */
  public Style style() {
    return terminals.colour() ? Style.COLOUR : Style.PLAIN;
  }

  /** Whether somebody watches standard error. */
  public boolean errorsAreWatched() {
    return terminals.error();
  }

  /** Standard output, for those that print by themselves. */
  public Writer writer() {
    return out;
  }

  public PrintStream errors() {
    return err;
  }

  /** Writes to standard output, whole or not at all as far as this program can see to it. */
  public void print(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      broken = true;
      throw new OutputException(e);
    }
  }

  /** Hands on what was printed, unless that has failed already. */
  public void flush() {
    if (broken) {
      return;
    }
    try {
      out.flush();
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  /** Writes a line to standard error. */
  public void show(Message message) {
    err.println("ban: " + message.severity().word + ": " + VisibleText.text(message.text()));
    message
        .excerpt()
        .ifPresent(
            excerpt -> {
              err.println("    " + VisibleText.text(excerpt.line()));
              err.println("    " + excerpt.caretLine());
            });
  }
}
