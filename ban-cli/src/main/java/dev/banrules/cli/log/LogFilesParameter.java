package dev.banrules.cli.log;

import com.google.common.collect.ImmutableList;
import dev.banrules.cli.console.UsageException;
import dev.banrules.cli.input.InputFiles;
import dev.banrules.runtime.log.LogVerifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The log that a command reads. */
public final class LogFilesParameter {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "The files of the log in order, or its folder.")
  private List<String> names = new ArrayList<>();

  ImmutableList<Path> files() throws IOException {
    ImmutableList<Path> files = LogVerifier.files(names.stream().map(InputFiles::path).toList());
    if (files.isEmpty()) {
      throw new UsageException(
          String.join(", ", names)
              + ": a folder without a log: files such as"
              + " decisions-000001-2026-11-28.jsonl");
    }
    return files;
  }
}
