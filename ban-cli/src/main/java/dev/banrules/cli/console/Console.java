package dev.banrules.cli.console;

import dev.banrules.report.language.Language;
import dev.banrules.report.layout.LineWrap;
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
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a command has of the world: its streams, always UTF-8, and the date. */
public final class Console {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final Writer standardOutput;
  private Writer out;
  private final PrintStream err;
  private final Clock clock;
  private final Map<String, String> environment;
  private Terminals terminals;
  private Language language;
  private boolean inputTaken;
  private boolean quiet;
  private @Nullable OutputFile file;
  private boolean broken;

  public Console(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Clock clock,
      Map<String, String> environment,
      Terminals terminals,
      Language language) {
    this.in = in;
    this.standardOutput =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    this.out = standardOutput;
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.clock = clock;
    this.environment = environment;
    this.terminals = terminals;
    this.language = language;
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

  /** What the environment says under a name; empty where it is not set, or to nothing. */
  public Optional<String> environment(String variable) {
    return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isEmpty());
  }

  /** The clock, for what judges expiry by it. */
  public Clock clock() {
    return clock;
  }

  /** The date of today, in the zone of the clock. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** In which language text is, how it is set off, and how wide it may be. */
  public Style style() {
    return (file == null ? terminals.style() : Style.PLAIN).in(language);
  }

  /** Writes answers for people in this language from now on. */
  public void language(Language wanted) {
    language = wanted;
  }

  /** Says nothing but errors from now on; a file that output goes to is still written. */
  public void quiet() {
    quiet = true;
  }

  /** Colours text, or not, whatever standard output is. */
  public void colour(boolean wanted) {
    terminals = terminals.withColour(wanted);
  }

  /** Sends output to a file, which is written whole or not at all. */
  public void writeTo(Path target) {
    file = OutputFile.beside(target);
    out = file.writer();
  }

  /** Drops a file that output went to: what it has is not the whole. */
  public void abandonFile() {
    if (file != null) {
      file.abandon();
      file = null;
      broken = true;
    }
  }

  /** Leaves the place that output was to go to to somebody else; what is printed is shown again. */
  public void releaseFile() {
    if (file != null) {
      file.abandon();
      file = null;
      out = standardOutput;
    }
  }

  /** Whether somebody watches standard error. */
  public boolean errorsAreWatched() {
    return terminals.error() && !quiet;
  }

  /** Standard output, for those that print by themselves. */
  public Writer writer() {
    return out;
  }

  /** Prints what is written to it, like {@link #print}. */
  public Writer printer() {
    return new PrintingWriter(this);
  }

  public PrintStream errors() {
    return err;
  }

  /** Writes to standard output, whole or not at all as far as this program can see to it. */
  public void print(String text) {
    if (quiet && file == null) {
      return;
    }
    try {
      out.write(text);
    } catch (IOException e) {
      broken = true;
      throw failure(e);
    }
  }

  /**
   * Hands on what was printed, unless that has failed already. A file that output was to go to
   * stays as it was where a command failed and printed nothing.
   *
   * @param failed whether the command failed
   */
  public void flush(boolean failed) {
    if (broken) {
      return;
    }
    try {
      out.flush();
      if (file != null && failed && file.isEmpty()) {
        file.abandon();
      } else if (file != null) {
        file.finish();
      }
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** What to throw where output could not be written. */
  public OutputException failure(IOException e) {
    return new OutputException(file == null ? "standard output" : file.name(), e);
  }

  /** Writes a line to standard error. */
  public void show(Message message) {
    if (quiet && message.severity() != Message.Severity.ERROR) {
      return;
    }
    LineWrap.hanging(
            "  ",
            "ban: " + message.severity().word + ": " + VisibleText.text(message.text()),
            terminals.errorWidth())
        .forEach(err::println);
    message
        .excerpt()
        .ifPresent(
            excerpt -> {
              err.println("    " + VisibleText.text(excerpt.line()));
              err.println("    " + excerpt.caretLine());
            });
  }
}
