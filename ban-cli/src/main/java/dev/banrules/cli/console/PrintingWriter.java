package dev.banrules.cli.console;

import java.io.Writer;

/** Prints what is written to it, for those that know writers alone. */
final class PrintingWriter extends Writer {

  private final Console console;

  PrintingWriter(Console console) {
    this.console = console;
  }

  @Override
  public void write(char[] buffer, int offset, int length) {
    console.print(new String(buffer, offset, length));
  }

  @Override
  public void write(String text, int offset, int length) {
    console.print(text.substring(offset, offset + length));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
