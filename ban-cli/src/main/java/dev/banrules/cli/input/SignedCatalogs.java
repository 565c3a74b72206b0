package dev.banrules.cli.input;

import com.google.common.collect.ImmutableList;
import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ErrorReporter;
import dev.banrules.cli.console.UsageException;
import dev.banrules.cli.option.RepositoryOption;
import dev.banrules.io.document.Source;
import dev.banrules.runtime.repository.RepositoryContent;
import dev.banrules.runtime.repository.SignedRepository;
import dev.banrules.runtime.source.SourceException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/** Reads a signed repository that options name. */
public final class SignedCatalogs {

  private static final Pattern URL = Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE);
  private static final Duration CONNECTING = Duration.ofSeconds(20);

  private SignedCatalogs() {}

  /** Its catalogs. */
  static ImmutableList<Source> sources(RepositoryOption option, Console console) {
    return read(option, console).catalogs().stream()
        .map(file -> Source.of(file.name(), file.bytes()))
        .collect(ImmutableList.toImmutableList());
  }

  /** All of it, checked from the trusted root to its catalogs. */
  public static RepositoryContent read(RepositoryOption option, Console console) {
    Path trust = InputFiles.path(option.trust());
    try {
      SignedRepository repository = repository(option.address(), Files.readAllBytes(trust));
      return option
          .state()
          .map(folder -> repository.keepingStateIn(InputFiles.path(folder)))
          .orElse(repository)
          .update(console.clock());
    } catch (SourceException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UsageException(ErrorReporter.reason(e));
    }
  }

  private static SignedRepository repository(String address, byte[] trustedRoot)
      throws SourceException {
    if (!URL.matcher(address).matches()) {
      return SignedRepository.in(InputFiles.path(address), trustedRoot);
    }
    try {
      return SignedRepository.at(
          URI.create(address),
          HttpClient.newBuilder().connectTimeout(CONNECTING).build(),
          trustedRoot);
    } catch (IllegalArgumentException e) {
      throw new UsageException("`" + address + "` is not the address of a repository");
    }
  }
}
