package dev.banrules.cli.repository;

import com.google.common.collect.ImmutableList;
import dev.banrules.cli.console.Terminals;
import dev.banrules.cli.console.UsageException;
import dev.banrules.cli.input.InputFiles;
import dev.banrules.runtime.publish.KeyFile;
import dev.banrules.runtime.publish.PublishException;
import dev.banrules.runtime.publish.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Reads key files; a passphrase comes from a file or a person, never from the command line. */
final class KeyOptions {

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      description =
          "The passphrase of encrypted keys, on its first line; otherwise it is asked for.")
  private Optional<String> passphraseFile = Optional.empty();

  ImmutableList<KeyFile> read(List<String> names) throws PublishException, IOException {
    ImmutableList.Builder<KeyFile> keys = ImmutableList.builder();
    for (String name : names) {
      keys.add(KeyFile.read(InputFiles.path(name), this::passphrase));
    }
    return keys.build();
  }

  /** Private keys, to sign with. */
  ImmutableList<SigningKey> signing(List<String> names) throws PublishException, IOException {
    List<SigningKey> keys = new ArrayList<>();
    for (KeyFile file : read(names)) {
      keys.add(
          file.signingKey()
              .orElseThrow(
                  () -> new UsageException("a public key can't sign: give the private one")));
    }
    return ImmutableList.copyOf(keys);
  }

  private char[] passphrase(Path file) throws PublishException {
    if (passphraseFile.isPresent()) {
      Path path = InputFiles.path(passphraseFile.get());
      try {
        return Files.readString(path).lines().findFirst().orElse("").toCharArray();
      } catch (IOException e) {
        throw KeyFile.Passphrase.missing(file, "`" + path + "` can't be read");
      }
    }
    return Terminals.console()
        .map(terminal -> terminal.readPassword("Passphrase of %s: ", file.getFileName()))
        .orElseThrow(
            () -> KeyFile.Passphrase.missing(file, "give --passphrase-file, or use a terminal"));
  }
}
