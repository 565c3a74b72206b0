package dev.banrules.cli;

import picocli.CommandLine.Option;

/** For whom output is. */
final class FormatOption {

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "text for people (where absent), or json for programs: a document a line.")
  private OutputFormat format = OutputFormat.TEXT;

  boolean isJson() {
    return format == OutputFormat.JSON;
  }
}
