package dev.banrules.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "owner",
        "purposes",
        "software.version",
        "software[0]",
        "software[0].editor",
        "vendors[x]",
        "vendors[x].name",
        "applications[x].version",
        "devices[0].version",
        "]"
      })
  void whatNobodyCanStateIsNoFact(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fact.parse(name))
        .withMessage(
            "`%s` is not a fact that can be stated, such as `owner.of`, `software[0].version` or"
                + " `vendors[x].stakes`",
            name);
  }

  @Test
  void aMisspeltFactOfADeviceIsSuggested() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fact.parse("owner.off"))
        .withMessageEndingWith(": did you mean `owner.of`?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "software[]",
        "software[00]",
        "software[-1]",
        "software[1234567890]",
        "software[0]x",
        "software[0].parts[1]",
        "software[0].components[1",
        "software[0].components",
        "software[0]..components[1]",
        "components[0]",
        "software 0"
      })
  void whereNothingIsIsNoPlace(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartRef.parse(text))
        .withMessage(
            "`%s` is not a place of software, such as `software[0]`, `software[0].components[2]`"
                + " or, of an embedded application, `applications[x]`",
            text);
  }

  @Test
  void anEntryHasAnId() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fact.parse("vendors[A].stakes"))
        .withMessageStartingWith("`A` is not an id");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartRef.parse("applications[x"))
        .withMessage("`applications[x` is not an entry of a catalog, such as `applications[x]`");
  }

  @Test
  void onlySoftwareThatIsListedIsWhole() {
    assertThat(PartRef.parse("software[3]").isWhole()).isTrue();
    assertThat(PartRef.parse("software[3].components[0]").isWhole()).isFalse();
    assertThat(PartRef.parse("applications[x]").isWhole()).isFalse();
  }

  @Test
  void aPositionIsFromZero() {
    assertThatIllegalArgumentException().isThrownBy(() -> PartRef.Listed.software(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> PartRef.Listed.software(0).component(-1));
  }

  @Test
  void factsAreListedByName() {
    ImmutableList<String> names =
        ImmutableList.of(
            "applications[x]",
            "applications[x].categories",
            "location",
            "owner.kind",
            "software[0].identity",
            "software[10].identity",
            "software[2].identity",
            "vendors[x].country");

    assertThat(Stream.of(names.reverse()).flatMap(ImmutableList::stream).map(Fact::parse))
        .isSortedAccordingTo(Fact.BY_NAME.reversed());
  }
}
