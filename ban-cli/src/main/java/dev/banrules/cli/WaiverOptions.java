package dev.banrules.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which waivers a command reads. */
final class WaiverOptions {

  @Option(names = "--waivers", paramLabel = "FILE", description = "Waivers; repeatable.")
  private List<String> waivers = new ArrayList<>();

  List<String> waivers() {
    return waivers;
  }
}
