package dev.banrules.cli.repository;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.cli.console.UsageException;
import dev.banrules.cli.input.InputFiles;
import dev.banrules.runtime.publish.PublishException;
import dev.banrules.runtime.publish.RepositoryWriter;
import dev.banrules.runtime.tuf.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ban repository sign}: signs a draft with further keys. */
@Command(
    name = "sign",
    description = "Signs the draft of the root or of the targets, wherever the keys are held.",
    footerHeading = "%nExample:%n",
    footer = "  ban repository sign bans root --key ben.pem")
final class SignCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the repository.")
  private String folder = "";

  @Parameters(index = "1", paramLabel = "root|targets", description = "What is signed.")
  private Role role = Role.ROOT;

  @Option(
      names = "--key",
      required = true,
      paramLabel = "KEY",
      description = "A private key that signs; repeatable.")
  private List<String> signers = new ArrayList<>();

  @Mixin private KeyOptions keys = new KeyOptions();

  SignCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try {
      RepositoryWriter writer = new RepositoryWriter(InputFiles.path(folder), console.clock());
      console.print(writer.sign(role, keys.signing(signers)) + "\n");
      return ExitStatus.OK;
    } catch (PublishException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }
}
