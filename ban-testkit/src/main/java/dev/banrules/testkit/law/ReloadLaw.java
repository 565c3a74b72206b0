package dev.banrules.testkit.law;

import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.Case;
import dev.banrules.testkit.edit.Edits;
import net.jqwik.api.ForAll;

/**
 * Law 10: verdicts during a catalog swap come wholly from the old or wholly from the new catalog.
 * Many threads ask while one swaps; every answer must be the auditor's for the one or the other.
 */
public interface ReloadLaw extends AuditorLaw {

  /** {@return what is put to the test, with nothing loaded yet} */
  Reloadable reloadable();

  /**
   * Two catalogs swapped under one device.
   *
   * @param one the old catalogs and the device
   * @param other the new catalogs
   */
  @Law(perThousand = 10, atMost = 1_000)
  default void everyVerdictComesFromOneCatalog(@ForAll Case one, @ForAll Case other) {
    Case swapped =
        new Case(marked(other.catalogs()), other.waivers(), one.device(), one.at(), one.options());
    Verdict before = one.askOf(auditor());
    Verdict after = swapped.askOf(auditor());
    SwapRun run = new SwapRun(reloadable(), one, swapped);
    for (Verdict verdict : run.verdicts()) {
      Broken.unless(
          verdict.equals(before) || verdict.equals(after),
          "law 10 (reload)",
          "a verdict is of neither catalog:\n  %s\n  old: %s\n  new: %s",
          verdict,
          before,
          after);
    }
    Broken.unlessSame("law 10 (reload)", "the verdict after the swap", run.last(), after);
  }

  /** With versions that the old catalogs have not, so that their verdicts never are the same. */
  private static CatalogSet marked(CatalogSet catalogs) {
    return Edits.eachCatalog(
        catalogs,
        catalog -> Catalog.builder().from(catalog).version(catalog.version() + 1000).build());
  }
}
