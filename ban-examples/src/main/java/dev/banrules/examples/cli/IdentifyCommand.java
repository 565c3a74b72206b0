package dev.banrules.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ban identify}: what software is taken for. */
@Command(name = "identify", description = "Says what each piece of software is taken for, and why.")
final class IdentifyCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CatalogOptions catalogs = new CatalogOptions();
  @Mixin private HelpOption help = new HelpOption();

  IdentifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    throw new Refusal("not yet" + console + catalogs);
  }
}
