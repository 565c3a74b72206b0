package dev.banrules.rules.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class OwnershipComponentsTest {

  private static final OwnershipComponents FAMILIES =
      OwnershipComponents.of(
          new StakeWorld(
                  "g holds 1 of h from 2025-01-01; h holds 1 of x until 2025-02-01; x holds 1 of a;"
                      + " x succeeds p from 2025-03-01; b holds 1 of c; g holds 1 of s;"
                      + " x holds 1 of x",
                  "alone")
              .catalogs());

  private static List<String> texts(Iterable<Id<Vendor>> ids) {
    return StreamSupport.stream(ids.spliterator(), false).map(Id::value).toList();
  }

  @Test
  void aboveAVendorAreItsOwnersAndPredecessorsHoweverSmallTheirStakes() {
    assertThat(texts(FAMILIES.above(Id.of("x")))).containsExactlyInAnyOrder("x", "h", "g", "p");
    assertThat(texts(FAMILIES.above(Id.of("g")))).containsExactly("g");
    assertThat(texts(FAMILIES.above(Id.of("alone")))).containsExactly("alone");
  }

  @Test
  void aFamilyIsAllThatIsConnected() {
    assertThat(texts(FAMILIES.of(Id.of("a"))))
        .containsExactlyInAnyOrder("a", "x", "h", "g", "p", "s");
    assertThat(texts(FAMILIES.of(Id.of("c")))).containsExactlyInAnyOrder("b", "c");
  }

  @Test
  void changesOnTheDaysOfItsStakesAndSuccessions() {
    assertThat(FAMILIES.changesIn(FAMILIES.above(Id.of("x"))))
        .extracting(LocalDate::toString)
        .containsExactly("2025-01-01", "2025-02-01", "2025-03-01");
    assertThat(FAMILIES.changesIn(List.of(Id.of("h"))))
        .extracting(LocalDate::toString)
        .containsExactly("2025-01-01");
    assertThat(FAMILIES.changesIn(FAMILIES.of(Id.of("c")))).isEmpty();
  }
}
