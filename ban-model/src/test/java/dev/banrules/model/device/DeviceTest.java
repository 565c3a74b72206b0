package dev.banrules.model.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.software.Identifier;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceTest {

  @ParameterizedTest
  @ValueSource(strings = {"d", "Zoë's phone 7", "=cmd", "电话", "\u202e"})
  void anyTextIsADeviceId(String id) {
    assertThat(DeviceProfile.builder().id(id).build().id()).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\nb", "\u0000", "a\u0085"})
  void butNoneThatIsEmptyOrHasControlCharacters(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(DeviceProfile.builder().id(id)::build)
        .withMessageEndingWith(
            "` is not a device id: 1 to 256 characters, none of them a control character")
        .withMessageMatching("\\P{Cntrl}*");
  }

  @Test
  void aDeviceIdHasAtMost256Characters() {
    assertThat(DeviceProfile.checkId("a".repeat(256))).hasSize(256);
    assertThatIllegalArgumentException().isThrownBy(() -> DeviceProfile.checkId("a".repeat(257)));
  }

  @Test
  void whatIsNotStatedIsAbsentAndNotNone() {
    DeviceProfile device = DeviceProfile.builder().id("d").build();

    assertThat(device.location()).isEmpty();
    assertThat(device.contractsWith()).isEmpty();
    assertThat(device.owner()).isEqualTo(Owner.notStated());
    assertThat(device.owner().kind()).isEmpty();
    assertThat(device.owner().affiliation()).isEmpty();
    assertThat(device.owner().sector()).isEmpty();
  }

  @Test
  void purposesAndSectorsAreKebabCaseWords() {
    assertThatIllegalArgumentException()
        .isThrownBy(DeviceProfile.builder().id("d").addPurposes("Research")::build)
        .withMessage("`Research` is not a kebab-case word such as `law-enforcement`");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Owner(Optional.empty(), Optional.empty(), Optional.of("Energy")))
        .withMessage("`Energy` is not a kebab-case word such as `law-enforcement`");
  }

  @Test
  void anOwnerIsOfAGovernmentOrOrganisation() {
    Owner owner = Owner.of(OwnerKind.GOVERNMENT, Jurisdiction.of("CA"));

    assertThat(owner.kind()).contains(OwnerKind.GOVERNMENT);
    assertThat(owner.affiliation()).contains(Jurisdiction.of("CA"));
  }

  @Test
  void softwareIsKnownBySomething() {
    assertThatIllegalArgumentException()
        .isThrownBy(Software.builder().version("8.0")::build)
        .withMessage("software needs a name, a publisher or an identifier");
    assertThat(Software.builder().name("a").build().identifiers()).isEmpty();
    assertThat(Software.builder().publisher("a").build().name()).isEmpty();
    assertThat(Software.builder().addIdentifiers(Identifier.parse("deb:a")).build().name())
        .isEmpty();
  }

  @Test
  void theLastUpdateIsOnADayOrNeverOrNotStated() {
    LocalDate day = LocalDate.parse("2025-05-01");

    assertThat(LastUpdate.on(day).day()).contains(day);
    assertThat(LastUpdate.of(Optional.of(day))).isEqualTo(LastUpdate.on(day));
    assertThat(LastUpdate.on(day).isNever()).isFalse();
    assertThat(LastUpdate.on(day).isNotStated()).isFalse();
    assertThat(LastUpdate.never().day()).isEmpty();
    assertThat(LastUpdate.never().isNever()).isTrue();
    assertThat(LastUpdate.never().isNotStated()).isFalse();
    assertThat(LastUpdate.of(Optional.empty())).isEqualTo(LastUpdate.notStated());
    assertThat(LastUpdate.notStated().isNever()).isFalse();
    assertThat(Software.builder().name("a").build().lastUpdate().isNotStated()).isTrue();
  }
}
