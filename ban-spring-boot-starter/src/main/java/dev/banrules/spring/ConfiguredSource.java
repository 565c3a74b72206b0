package dev.banrules.spring;

import com.google.common.collect.ImmutableList;
import dev.banrules.runtime.RulesUnavailableException;
import dev.banrules.runtime.repository.SignedRepository;
import dev.banrules.runtime.source.CatalogSource;
import dev.banrules.runtime.source.SourceException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The source of catalogs that properties name. */
final class ConfiguredSource {

  private static final String BUILT_IN = "built-in";

  private ConfiguredSource() {}

  static CatalogSource of(BanrulesProperties properties) {
    ImmutableList.Builder<CatalogSource> sources = ImmutableList.builder();
    Path[] files =
        properties.catalogs().stream()
            .filter(name -> !name.equals(BUILT_IN))
            .map(Path::of)
            .toArray(Path[]::new);
    if (files.length > 0) {
      sources.add(CatalogSource.unsignedFiles(files));
    }
    String address = properties.repository().address();
    Path root = properties.repository().trustedRoot();
    if (address != null && root != null) {
      sources.add(repository(properties.repository(), address, root));
    }
    List<CatalogSource> named = sources.build();
    if (named.isEmpty() || properties.catalogs().contains(BUILT_IN)) {
      sources.add(CatalogSource.builtIn());
    }
    List<CatalogSource> all = sources.build();
    return all.size() == 1 ? all.get(0) : CatalogSource.together(all);
  }

  private static CatalogSource repository(
      BanrulesProperties.Repository properties, String address, Path root) {
    try {
      byte[] trusted = Files.readAllBytes(root);
      URI server = properties.server();
      SignedRepository repository =
          server == null
              ? SignedRepository.in(Path.of(address), trusted)
              : SignedRepository.at(server, HttpClient.newHttpClient(), trusted);
      @Nullable Path state = properties.state();
      return state == null ? repository : repository.keepingStateIn(state);
    } catch (IOException e) {
      throw new RulesUnavailableException(
          "the file of banrules.repository.trusted-root can't be read: " + e, e);
    } catch (SourceException e) {
      throw new RulesUnavailableException(String.valueOf(e.getMessage()), e);
    }
  }
}
