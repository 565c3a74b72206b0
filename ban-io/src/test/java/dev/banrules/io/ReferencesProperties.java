package dev.banrules.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogCheck;
import dev.banrules.model.catalog.CatalogSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The reader finds dangling references and second definitions where the model's check does. */
class ReferencesProperties {

  @Property(tries = 200)
  void danglingReferencesAreFoundWhereTheModelFindsThem(
      @ForAll CatalogSet catalogs, @ForAll @IntRange(max = 1_000) int which) {
    agree(
        catalogs.catalogs().stream()
            .map(
                catalog ->
                    Catalog.builder()
                        .from(catalog)
                        .vendors(without(catalog.vendors(), which))
                        .applications(without(catalog.applications(), which / 2))
                        .jurisdictions(without(catalog.jurisdictions(), which / 3))
                        .build())
            .toList());
  }

  @Property(tries = 50)
  void secondDefinitionsAreFoundWhereTheModelFindsThem(@ForAll CatalogSet catalogs) {
    List<Catalog> twice = new ArrayList<>(catalogs.catalogs());
    twice.addAll(catalogs.catalogs());

    agree(twice);
  }

  private static <T> ImmutableList<T> without(ImmutableList<T> all, int which) {
    return all.isEmpty()
        ? all
        : IntStream.range(0, all.size())
            .filter(i -> i != which % all.size())
            .mapToObj(all::get)
            .collect(ImmutableList.toImmutableList());
  }

  private static void agree(List<Catalog> catalogs) {
    List<String> expected =
        CatalogCheck.problemsIn(catalogs).stream()
            .map(problem -> problem.catalog() + " " + problem.pointer() + problem.suggestion())
            .sorted()
            .toList();

    assertThat(problemsOfReading(catalogs)).isEqualTo(expected);
  }

  private static List<String> problemsOfReading(List<Catalog> catalogs) {
    List<Source> sources =
        IntStream.range(0, catalogs.size())
            .mapToObj(i -> Source.of(String.valueOf(i), Catalogs.write(catalogs.get(i))))
            .toList();
    InvalidDocumentException refused =
        catchThrowableOfType(
            InvalidDocumentException.class, () -> Catalogs.read(sources, Limits.defaults()));
    return refused == null
        ? List.of()
        : refused.problems().stream()
            .map(p -> p.place().file() + " " + p.place().pointer() + p.suggestion())
            .sorted()
            .toList();
  }
}
