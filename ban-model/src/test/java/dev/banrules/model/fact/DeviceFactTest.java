package dev.banrules.model.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.Platform;
import dev.banrules.model.place.Jurisdiction;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table has all facts that a profile may leave open, each once. */
class DeviceFactTest {

  private static final DeviceProfile EMPTY = DeviceProfile.builder().id("d").build();
  private static final ImmutableSet<Jurisdiction> PLACES =
      ImmutableSet.of(Jurisdiction.of("US"), Jurisdiction.of("CA-ON"));
  private static final DeviceProfile FULL =
      DeviceProfile.builder()
          .id("d")
          .platform(Platform.CHROMEOS)
          .formFactor(FormFactor.TV)
          .owner(
              new Owner(
                  Optional.of(OwnerKind.NONPROFIT),
                  Optional.of(Jurisdiction.of("x-acme")),
                  Optional.of("energy")))
          .location(PLACES)
          .contractsWith(ImmutableSet.of())
          .enrolledWith(PLACES)
          .networks(PLACES)
          .build();

  @Test
  void hasWhatIsStatedAsDocumentsWriteIt() {
    assertThat(
            Arrays.stream(DeviceFact.values())
                .collect(
                    ImmutableMap.toImmutableMap(
                        DeviceFact::toString, fact -> fact.stated(FULL).orElseThrow())))
        .containsExactly(
            entry("platform", "chromeos"),
            entry("formFactor", "tv"),
            entry("owner.kind", "nonprofit"),
            entry("owner.of", "x-acme"),
            entry("owner.sector", "energy"),
            entry("location", "CA-ON", "US"),
            entry("contractsWith"),
            entry("enrolledWith", "CA-ON", "US"),
            entry("networks", "CA-ON", "US"));
  }

  private static Map.Entry<String, ImmutableList<String>> entry(String name, String... stated) {
    return Map.entry(name, ImmutableList.copyOf(stated));
  }

  @Test
  void nothingIsStatedOfADeviceOfWhichNothingIs() {
    assertThat(DeviceFact.values()).allMatch(fact -> fact.stated(EMPTY).isEmpty());
  }

  /** Each optional part of profile and owner is a fact, and no fact is another part. */
  @Test
  void hasEveryFactThatAProfileMayLeaveOpen() {
    List<String> optional =
        Stream.concat(
                optional(DeviceProfile.class),
                optional(Owner.class)
                    .map(part -> "owner." + (part.equals("affiliation") ? "of" : part)))
            .toList();

    assertThat(DeviceFact.values())
        .extracting(DeviceFact::toString)
        .containsExactlyInAnyOrderElementsOf(optional);
  }

  private static Stream<String> optional(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> method.getReturnType() == Optional.class)
        .map(Method::getName);
  }
}
