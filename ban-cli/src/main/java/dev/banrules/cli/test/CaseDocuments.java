package dev.banrules.cli.test;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.banrules.cli.input.RulesInput;
import dev.banrules.cli.option.CatalogOption;
import dev.banrules.io.Catalogs;
import dev.banrules.io.Profiles;
import dev.banrules.io.Waivers;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.verify.conformance.CaseCatalogs;
import dev.banrules.verify.conformance.DocumentReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the documents of cases, each catalog file once. */
final class CaseDocuments {

  private final RulesInput input;
  private final CatalogOption option;
  private final Map<List<Path>, CatalogSet> byPaths = new HashMap<>();
  private @Nullable CatalogSet builtIn;
  private @Nullable CatalogSet optionCatalogs;

  CaseDocuments(RulesInput input, CatalogOption option) {
    this.input = input;
    this.option = option;
  }

  /** Reads the documents of a case whose file names others relative to itself. */
  DocumentReader beside(Path file) {
    return new CaseReader(file);
  }

  private CatalogSet builtIn() {
    if (builtIn == null) {
      builtIn = Catalogs.builtIn();
    }
    return builtIn;
  }

  private CatalogSet optionCatalogs() {
    if (optionCatalogs == null) {
      optionCatalogs = option.isBuiltIn() ? builtIn() : input.catalogs(option);
    }
    return optionCatalogs;
  }

  private final class CaseReader implements DocumentReader {

    private final Path file;
    private @Nullable CatalogSet read;

    CaseReader(Path file) {
      this.file = file;
    }

    @Override
    public CatalogSet catalogs(CaseCatalogs catalogs) {
      CatalogSet now = read(catalogs);
      read = now;
      return now;
    }

    private CatalogSet read(CaseCatalogs catalogs) {
      switch (catalogs.kind()) {
        case BUILT_IN:
          return builtIn();
        case GIVEN:
          return optionCatalogs();
        case FILES:
          ImmutableList<Path> paths =
              catalogs.values().stream()
                  .map(name -> file.resolveSibling(name).normalize())
                  .collect(toImmutableList());
          return byPaths.computeIfAbsent(paths, own -> Catalogs.read(own.toArray(Path[]::new)));
        case INLINE:
          return Catalogs.read(
              catalogs.values().stream().map(text -> part("catalogs", text)).toList(),
              Limits.defaults());
      }
      throw new AssertionError(catalogs);
    }

    @Override
    public List<Waiver> waivers(String document) {
      return Waivers.read(
              Optional.of(loaded()), List.of(part("waivers", document)), Limits.defaults())
          .value();
    }

    @Override
    public DeviceProfile device(String document) {
      return Profiles.against(loaded()).read(part("device", document)).value();
    }

    @Override
    public Software software(String document) {
      try (var items = Profiles.unchecked().software(part("ask", document))) {
        var item = items.next();
        return item.value().orElseThrow(() -> new InvalidDocumentException(item.problems()));
      }
    }

    private Source part(String key, String text) {
      return Source.of(file + " (" + key + ")", text);
    }

    private CatalogSet loaded() {
      return Objects.requireNonNull(read, "the catalogs are read first");
    }
  }
}
