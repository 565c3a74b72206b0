package dev.banrules.model.ban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.value.Id;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WaiverTest {

  private static final LocalDate MAY = LocalDate.parse("2025-05-01");

  private static Waiver.Builder waiver(String approver, LocalDate until) {
    return Waiver.builder()
        .id(Id.of("w1"))
        .ban(Id.of("ca-acme"))
        .approvedBy(approver)
        .from(MAY)
        .until(until);
  }

  @Test
  void coversDevicesOrOwners() {
    assertThatIllegalArgumentException()
        .isThrownBy(waiver("CIO", MAY.plusDays(1))::build)
        .withMessage("a waiver covers nothing: name `devices` or `owners`");
    assertThat(waiver("CIO", MAY.plusDays(1)).addDevices("d1").build().owners()).isEmpty();
    assertThat(waiver("CIO", MAY.plusDays(1)).addOwners(Jurisdiction.of("CA")).build().devices())
        .isEmpty();
  }

  @Test
  void endsAfterItBegins() {
    assertThatIllegalArgumentException()
        .isThrownBy(waiver("CIO", MAY).addDevices("d1")::build)
        .withMessage("`from` must be before `until`: from 2025-05-01 until 2025-05-01");
  }

  @Test
  void saysWhoApprovedIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(waiver(" ", MAY.plusDays(1)).addDevices("d1")::build)
        .withMessage("`approvedBy` of a waiver must not be empty");
  }
}
