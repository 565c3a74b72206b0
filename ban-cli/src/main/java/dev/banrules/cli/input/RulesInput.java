package dev.banrules.cli.input;

import com.google.common.collect.ImmutableList;
import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ErrorReporter;
import dev.banrules.cli.option.CatalogOption;
import dev.banrules.cli.option.WaiverOption;
import dev.banrules.io.Catalogs;
import dev.banrules.io.Waivers;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Loaded;
import dev.banrules.io.document.Source;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.rules.BanRules;
import java.util.List;

/** Reads the catalogs and waivers that options name; warnings go to standard error. */
public final class RulesInput {

  /** Stands for the built-in catalog where a catalog is named. */
  private static final String BUILT_IN = "built-in";

  private final Console console;

  public RulesInput(Console console) {
    this.console = console;
  }

  /** The catalogs that the option names, or the built-in one. */
  public CatalogSet catalogs(CatalogOption option) {
    if (option.isBuiltIn()) {
      return Catalogs.builtIn();
    }
    return option.repository().isPresent()
        ? Catalogs.read(signed(option, List.of(Catalogs.builtInDocument())), Limits.defaults())
        : catalogs(option.catalogs());
  }

  /** The documents of the catalogs that the option names, or of the built-in one. */
  public ImmutableList<Source> catalogSources(CatalogOption option) {
    return option.isBuiltIn()
        ? Catalogs.builtInSources()
        : signed(option, Catalogs.builtInSources());
  }

  /** The documents of a signed repository, and others beside it. */
  private ImmutableList<Source> signed(CatalogOption option, List<Source> builtIn) {
    return ImmutableList.<Source>builder()
        .addAll(sources(option.catalogs(), builtIn))
        .addAll(
            option
                .repository()
                .map(repository -> SignedCatalogs.sources(repository, console))
                .orElse(ImmutableList.of()))
        .build();
  }

  /** Catalogs, read as one. */
  public CatalogSet catalogs(List<String> names) {
    return names.equals(List.of(BUILT_IN))
        ? Catalogs.builtIn()
        : Catalogs.read(sources(names, List.of(Catalogs.builtInDocument())), Limits.defaults());
  }

  private static ImmutableList<Source> sources(List<String> names, List<Source> builtIn) {
    List<String> files = names.stream().filter(name -> !name.equals(BUILT_IN)).toList();
    return ImmutableList.<Source>builder()
        .addAll(names.contains(BUILT_IN) ? builtIn : List.of())
        .addAll(Catalogs.sources(List.of(InputFiles.paths(files))))
        .build();
  }

  /** The rules of the catalogs and waivers that the options name. */
  public BanRules rules(CatalogOption catalogs, WaiverOption waivers) {
    CatalogSet known = catalogs(catalogs);
    return rules(catalogs, known, waivers(waivers, known));
  }

  /** The rules of the catalogs that the option names, and of waivers. */
  public BanRules rules(CatalogOption catalogs, CatalogSet known, List<Waiver> waivers) {
    return catalogs.isBuiltIn() && waivers.isEmpty()
        ? BuiltInRules.get()
        : BanRules.compile(known, waivers);
  }

  /** The rules of catalogs and the waivers that the option names. */
  public BanRules rules(CatalogSet catalogs, WaiverOption waivers) {
    return BanRules.compile(catalogs, waivers(waivers, catalogs));
  }

  /** The waivers that the option names, but for those of bans that no catalog has. */
  public ImmutableList<Waiver> waivers(WaiverOption option, CatalogSet catalogs) {
    if (option.waivers().isEmpty()) {
      return ImmutableList.of();
    }
    Loaded<ImmutableList<Waiver>> loaded =
        Waivers.read(catalogs, InputFiles.paths(option.waivers()));
    ErrorReporter.report(console, loaded.warnings());
    return loaded.value();
  }
}
