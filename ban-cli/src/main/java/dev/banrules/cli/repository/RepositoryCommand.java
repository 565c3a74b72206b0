package dev.banrules.cli.repository;

import com.google.common.collect.ImmutableMap;
import dev.banrules.cli.console.CommandGroup;
import dev.banrules.cli.console.Console;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;

/** {@code ban repository}: catalogs that nobody on the way can forge, roll back or freeze. */
@Command(
    name = "repository",
    description = {
      "Writes and checks signed repositories of catalogs, by The Update Framework 1.0.",
      "Keys are Ed25519 in PKCS#8, such as `openssl genpkey -algorithm ed25519` makes them."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ban repository init bans --root r.pem --targets t.pem --snapshot s.pem --timestamp s.pem",
      "  ban repository add bans our-bans.yaml --key t.pem",
      "  ban repository publish bans --key s.pem",
      "  ban repository verify bans --trust bans/1.root.json"
    })
public final class RepositoryCommand extends CommandGroup {

  @Override
  public ImmutableMap<String, Function<Console, Callable<Integer>>> commands() {
    return ImmutableMap.of(
        "init", InitRepositoryCommand::new,
        "add", AddCommand::new,
        "sign", SignCommand::new,
        "publish", PublishCommand::new,
        "verify", VerifyRepositoryCommand::new);
  }
}
