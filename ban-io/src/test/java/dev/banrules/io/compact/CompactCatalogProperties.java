package dev.banrules.io.compact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.io.Catalogs;
import dev.banrules.io.TestData;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** The compact form says what the catalog says, its digest too. */
class CompactCatalogProperties {

  @Property(tries = 300)
  @Label("what is read is what was written")
  void losesNothing(@ForAll CatalogSet catalogs) {
    for (Catalog catalog : catalogs.catalogs()) {
      Catalog read = CompactCatalog.read(CompactCatalog.write(catalog)).orElseThrow();

      assertThat(read).isEqualTo(catalog);
      // The same order too, which equal sets may lack.
      assertThat(Catalogs.write(read)).isEqualTo(Catalogs.write(catalog));
    }
  }

  @Example
  void keepsTheDigestAndTextsOfAnyScript() {
    Source document = Source.of("c.json", TestData.text("catalog.json"));
    Catalog catalog = Catalogs.read(List.of(document), Limits.defaults()).catalogs().get(0);

    Catalog read = CompactCatalog.read(CompactCatalog.write(catalog)).orElseThrow();

    assertThat(read).isEqualTo(catalog);
    assertThat(catalog.digest()).isPresent();
    assertThat(read.digest()).isEqualTo(catalog.digest());
  }

  @Example
  void isNotReadWhereAnotherVersionWroteIt() {
    byte[] another = {0, 2}; // no texts, then the number of the form

    assertThat(CompactCatalog.read(another)).isEmpty();
  }
}
