package dev.banrules.cli.repository;

import com.google.common.collect.ImmutableList;
import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.cli.console.UsageException;
import dev.banrules.cli.input.InputFiles;
import dev.banrules.runtime.publish.KeyFile;
import dev.banrules.runtime.publish.PublishException;
import dev.banrules.runtime.publish.RepositoryWriter;
import dev.banrules.runtime.publish.SigningKey;
import dev.banrules.runtime.tuf.Role;
import dev.banrules.runtime.tuf.RoleKeys;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ban repository init}: the keys of a repository. */
@Command(
    name = "init",
    description = {
      "Drafts the root of a repository: whose keys sign for what.",
      "Private keys sign it at once; of keys that others hold, give the public ones.",
      "With --next-root, new keys replace those of a repository; the old ones have to "
          + "sign, too."
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  ban repository init bans --root anna.pem --root ben.pub --threshold root=2 \\",
      "    --targets list.pem --snapshot server.pem --timestamp server.pem"
    })
final class InitRepositoryCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "DIR", description = "The folder of the repository.")
  private String folder = "";

  @Option(
      names = "--root",
      required = true,
      paramLabel = "KEY",
      description = "A key that signs roots; repeatable.")
  private List<String> root = new ArrayList<>();

  @Option(
      names = "--targets",
      required = true,
      paramLabel = "KEY",
      description = "A key that signs catalogs; repeatable.")
  private List<String> targets = new ArrayList<>();

  @Option(
      names = "--snapshot",
      required = true,
      paramLabel = "KEY",
      description = "A key that signs snapshots; repeatable.")
  private List<String> snapshot = new ArrayList<>();

  @Option(
      names = "--timestamp",
      required = true,
      paramLabel = "KEY",
      description = "A key that signs timestamps; repeatable.")
  private List<String> timestamp = new ArrayList<>();

  @Option(
      names = "--threshold",
      paramLabel = "ROLE=NUMBER",
      description = "How many keys of a role have to sign; 1 unless set; repeatable.")
  private Map<Role, Integer> thresholds = new LinkedHashMap<>();

  @Option(
      names = "--days",
      paramLabel = "DAYS",
      description = "For how long the root is valid; 365 unless set.")
  private int days = 365;

  @Option(names = "--next-root", description = "The repository is there, and gets other keys.")
  private boolean nextRoot;

  @Option(
      names = "--sign",
      paramLabel = "KEY",
      description = "A private key of the root before that signs, too; repeatable.")
  private List<String> oldKeys = new ArrayList<>();

  @Mixin private KeyOptions keys = new KeyOptions();

  InitRepositoryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try {
      RepositoryWriter writer = new RepositoryWriter(InputFiles.path(folder), console.clock());
      if (writer.hasRoot() != nextRoot) {
        throw new UsageException(
            nextRoot
                ? folder + ": there is no repository yet: leave out --next-root"
                : folder + ": there is a repository already: --next-root gives it other keys");
      }
      Set<SigningKey> signers = new LinkedHashSet<>(keys.signing(oldKeys));
      Map<Role, RoleKeys> roles = new EnumMap<>(Role.class);
      for (Role role : Role.values()) {
        ImmutableList<KeyFile> own = keys.read(names(role));
        roles.put(
            role,
            new RoleKeys(
                own.stream().map(KeyFile::publicKey).collect(ImmutableList.toImmutableList()),
                thresholds.getOrDefault(role, 1)));
        if (role == Role.ROOT) {
          own.forEach(key -> key.signingKey().ifPresent(signers::add));
        }
      }
      console.print(writer.draftRoot(roles, Duration.ofDays(days), signers) + "\n");
      return ExitStatus.OK;
    } catch (PublishException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private List<String> names(Role role) {
    return switch (role) {
      case ROOT -> root;
      case TARGETS -> targets;
      case SNAPSHOT -> snapshot;
      case TIMESTAMP -> timestamp;
    };
  }
}
