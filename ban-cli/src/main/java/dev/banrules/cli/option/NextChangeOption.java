package dev.banrules.cli.option;

import picocli.CommandLine.Option;

/** Whether an answer says when it changes. */
public final class NextChangeOption {

  @Option(names = "--next-change", description = "Show the next day on which the answer changes.")
  private boolean wanted;

  public boolean isWanted() {
    return wanted;
  }
}
