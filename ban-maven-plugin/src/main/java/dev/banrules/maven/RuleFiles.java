package dev.banrules.maven;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.Catalogs;
import dev.banrules.io.Waivers;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Loaded;
import dev.banrules.io.document.Source;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.rules.BanRules;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Reads the catalogs and waivers that parameters name. */
final class RuleFiles {

  /** Stands for the built-in catalog where a catalog is named. */
  private static final String BUILT_IN = "built-in";

  private RuleFiles() {}

  /** The catalogs of files and folders, relative to a folder, or the built-in one. */
  static CatalogSet catalogs(List<String> names, Path folder) {
    List<Path> files =
        names.stream().filter(name -> !name.equals(BUILT_IN)).map(folder::resolve).toList();
    if (files.isEmpty()) {
      return Catalogs.builtIn();
    }
    ImmutableList.Builder<Source> sources = ImmutableList.builder();
    if (names.contains(BUILT_IN)) {
      sources.add(Catalogs.builtInDocument());
    }
    sources.addAll(Catalogs.sources(files));
    return Catalogs.read(sources.build(), Limits.defaults());
  }

  /** The rules of catalogs and of the waivers in files. */
  static BanRules rules(CatalogSet catalogs, List<File> waivers, Log log) {
    if (waivers.isEmpty()) {
      return BanRules.compile(catalogs);
    }
    Loaded<ImmutableList<Waiver>> loaded =
        Waivers.read(catalogs, waivers.stream().map(File::toPath).toArray(Path[]::new));
    loaded.warnings().forEach(problem -> log.warn(problem.message()));
    return BanRules.compile(catalogs, loaded.value());
  }
}
