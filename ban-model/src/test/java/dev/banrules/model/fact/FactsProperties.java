package dev.banrules.model.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.fact.Fact.ApplicationDetail;
import dev.banrules.model.fact.Fact.SoftwareDetail;
import dev.banrules.model.fact.Fact.VendorDetail;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Facts and places are read again from what documents write of them, and from nothing else. */
class FactsProperties {

  @Property
  void factsAreReadAgain(@ForAll("facts") Fact fact) {
    assertThat(Fact.parse(fact.toString())).isEqualTo(fact);
  }

  @Property
  void placesAreReadAgain(@ForAll("parts") PartRef part) {
    assertThat(PartRef.parse(part.toString())).isEqualTo(part);
  }

  /** Whatever is read at all is written as it was. */
  @Property
  void noFactHasTwoNames(@ForAll("nearNames") String name) {
    try {
      assertThat(Fact.parse(name)).hasToString(name);
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageContaining("`");
    }
  }

  @Provide
  Arbitrary<PartRef> parts() {
    return Arbitraries.oneOf(
        listed().map(part -> part), FactsProperties.<Application>ids().map(PartRef.Embedded::new));
  }

  @Provide
  Arbitrary<Fact> facts() {
    return Arbitraries.oneOf(
        Arbitraries.of(DeviceFact.class).map(fact -> fact),
        Combinators.combine(listed(), Arbitraries.of(SoftwareDetail.class))
            .as(Fact.OfSoftware::new),
        Combinators.combine(FactsProperties.<Vendor>ids(), Arbitraries.of(VendorDetail.class))
            .as(Fact.OfVendor::new),
        Combinators.combine(
                FactsProperties.<Application>ids(), Arbitraries.of(ApplicationDetail.class))
            .as(Fact.OfApplication::new));
  }

  /** Names with one character left out, doubled or replaced. */
  @Provide
  Arbitrary<String> nearNames() {
    return Combinators.combine(
            facts().map(Fact::toString),
            Arbitraries.integers().between(0, 60),
            Arbitraries.of("", "0", "[", "]", ".", "x", "-"))
        .as(
            (name, at, instead) -> {
              int i = at % name.length();
              return name.substring(0, i) + instead + name.substring(i + 1);
            });
  }

  private static Arbitrary<PartRef.Listed> listed() {
    Arbitrary<Integer> positions = Arbitraries.integers().between(0, 999_999_999);
    return Combinators.combine(positions, positions.list().ofMaxSize(4))
        .as(
            (software, components) ->
                new PartRef.Listed(software, ImmutableList.copyOf(components)));
  }

  private static <T> Arbitrary<Id<T>> ids() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .numeric()
        .withChars("._-")
        .ofMaxLength(20)
        .map(rest -> Id.of("a" + rest));
  }
}
