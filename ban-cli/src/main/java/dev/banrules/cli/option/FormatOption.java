package dev.banrules.cli.option;

import picocli.CommandLine.Option;

/** For whom output is. */
public final class FormatOption {

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "text for people (default), or json for programs: one document a line.")
  private OutputFormat format = OutputFormat.TEXT;

  public boolean isJson() {
    return format == OutputFormat.JSON;
  }
}
