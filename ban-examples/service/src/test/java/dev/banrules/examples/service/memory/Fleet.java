package dev.banrules.examples.service.memory;

import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.software.Identifier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Devices of which some have the rare application Chat: half of those are a government's, which a
 * ban can reach, and half are private.
 *
 * @param devices how many devices
 * @param governments how many of them are a government's and have Chat; as many private ones have
 *     it
 * @param products how many products each has beside it
 */
record Fleet(int devices, int governments, int products) {

  private static final int APPLICATIONS = 2000;
  private static final int VERSIONS = 5;

  Stream<DeviceProfile> profiles() {
    return IntStream.range(0, devices).mapToObj(this::device);
  }

  static String id(int number) {
    return "device-" + number;
  }

  DeviceProfile device(int number) {
    int every = devices / (2 * governments);
    int rare = number % every == 0 ? number / every : -1;
    DeviceProfile.Builder device = device(id(number), rare >= 0 ? rare % 2 == 0 : number % 2 == 0);
    for (int i = 0; i < products; i++) {
      int application = (number * 31 + i * i * 7 + i) % APPLICATIONS;
      device.addSoftware(
          software("App " + application, "com.example.app" + application)
              .version("1." + (number + i) % VERSIONS)
              .installedAt(LocalDate.of(2026, 1, 1).plusDays(number % 300))
              .build());
    }
    if (rare >= 0 && rare < 2 * governments) {
      device.addSoftware(chat());
    }
    return device.build();
  }

  static DeviceProfile phoneWithChat(String id) {
    return device(id, true).addSoftware(chat()).build();
  }

  static DeviceProfile.Builder device(String id, boolean government) {
    return DeviceProfile.builder()
        .id(id)
        .owner(
            government
                ? Owner.of(OwnerKind.GOVERNMENT, Jurisdiction.of("CA"))
                : new Owner(Optional.of(OwnerKind.PERSONAL), Optional.empty(), Optional.empty()));
  }

  static Software chat() {
    return software("Chat", "com.example.chat").build();
  }

  private static Software.Builder software(String name, String identifier) {
    return Software.builder().name(name).addIdentifiers(Identifier.parse("android:" + identifier));
  }
}
