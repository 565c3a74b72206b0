package dev.banrules.model.blocklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.software.Host;
import dev.banrules.model.software.HostRole;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.InvalidValueException;
import dev.banrules.model.verdict.Answer;
import dev.banrules.model.verdict.AuditOptions;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockListTest {

  private static final ImmutableSet<Jurisdiction> CANADA = ImmutableSet.of(Jurisdiction.of("CA"));

  private static BlockList.Builder list(Conduct conduct) {
    return BlockList.builder()
        .at(LocalDate.parse("2023-12-01"))
        .conduct(conduct)
        .facts(DeviceProfile.builder().id("d").location(CANADA).build())
        .options(AuditOptions.builder().hints(false).build());
  }

  private static BlockListEntry line(String identifier) {
    return BlockListEntry.builder()
        .identifier(
            identifier.equals("*")
                ? Optional.empty()
                : Optional.of(IdentifierPattern.parse(identifier)))
        .decision(Answer.DENY)
        .addBans(Id.of("b"))
        .build();
  }

  @Test
  void keepsOfAProfileOnlyTheFacts() {
    DeviceProfile device =
        DeviceProfile.builder()
            .id("other")
            .location(CANADA)
            .coverage(Coverage.PARTIAL)
            .addSoftware(Software.builder().name("A").build())
            .build();

    assertThat(list(Conduct.USE).facts(device).build()).isEqualTo(list(Conduct.USE).build());
  }

  @Test
  void hasItsLinesInTheOrderOfTheirText() {
    BlockList.Builder sorted =
        list(Conduct.USE)
            .addEntries(line("*"), line("domain:*.a.example"), line("domain:a.example"));

    assertThat(sorted.build().entries())
        .extracting(BlockListEntry::line)
        .containsExactly("*", "domain:*.a.example", "domain:a.example");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sorted.addEntries(line("android:a.b")).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> list(Conduct.USE).addEntries(line("*"), line("*")).build());
  }

  @Test
  void namesHostsOnlyOfAccess() {
    BlockedHost host =
        new BlockedHost(new Host("a.example", HostRole.API), ImmutableSortedSet.of(Id.of("b")));

    assertThat(list(Conduct.ACCESS).addHosts(host).build().hosts()).containsExactly(host);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> list(Conduct.USE).addHosts(host).build())
        .withMessage("a block list of `use` names no hosts, only one of `access` does");
  }

  @Test
  void isMadeWithoutHints() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> list(Conduct.USE).options(AuditOptions.defaults()).build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "https://a.example", "*.a.example", "a.example:80", "a..b", ".a"})
  void refusesHostsThatAreNoDomains(String domain) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Host(domain, HostRole.SITE))
        .isInstanceOf(InvalidValueException.class);
  }
}
