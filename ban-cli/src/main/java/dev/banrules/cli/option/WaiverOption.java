package dev.banrules.cli.option;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which waivers a command reads. */
public final class WaiverOption {

  @Option(names = "--waivers", paramLabel = "FILE", description = "Waivers; repeatable.")
  private List<String> waivers = new ArrayList<>();

  public List<String> waivers() {
    return waivers;
  }
}
