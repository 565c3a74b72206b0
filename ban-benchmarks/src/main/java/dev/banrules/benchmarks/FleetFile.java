package dev.banrules.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.io.Profiles;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.LastUpdate;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.Platform;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.software.Identifier;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/** Writes a fleet file: JSON Lines with as many devices and applications on each as wanted. */
final class FleetFile {

  /** Of a thousand applications one is banned in Canada. */
  private static final int CLEAN_FOR_EACH_BANNED = 1_000;

  private static final ImmutableList<String> BANNED =
      ImmutableList.of("android:com.tencent.mm", "android:com.zhiliaoapp.musically");

  private final Random random = new Random(20231030);

  private FleetFile() {}

  /**
   * Writes the file.
   *
   * @param args the file, the number of devices, the number of applications on each
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    FleetFile fleet = new FleetFile();
    int devices = Integer.parseInt(args[1]);
    int applications = Integer.parseInt(args[2]);
    try (BufferedWriter file = Files.newBufferedWriter(Path.of(args[0]))) {
      for (int i = 0; i < devices; i++) {
        file.write(Profiles.write(fleet.device(i, applications)));
        file.write('\n');
      }
    }
  }

  private DeviceProfile device(int number, int applications) {
    DeviceProfile.Builder device =
        DeviceProfile.builder()
            .id("device-" + number)
            .platform(Platform.ANDROID)
            .formFactor(FormFactor.PHONE)
            .owner(Owner.of(OwnerKind.GOVERNMENT, Jurisdiction.of("CA")))
            .location(ImmutableSet.of(Jurisdiction.of("CA-ON")))
            .contractsWith(ImmutableSet.of())
            .enrolledWith(ImmutableSet.of());
    for (int i = 0; i < applications; i++) {
      device.addSoftware(software());
    }
    return device.build();
  }

  private Software software() {
    int application = random.nextInt(20_000);
    String identifier =
        random.nextInt(CLEAN_FOR_EACH_BANNED) == 0
            ? BANNED.get(random.nextInt(BANNED.size()))
            : "android:com.v" + application % 2_000 + ".app" + application;
    return Software.builder()
        .name("Application " + application)
        .addIdentifiers(Identifier.parse(identifier))
        .version(1 + application % 9 + "." + application % 30)
        .installedAt(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700)))
        .lastUpdate(LastUpdate.never())
        .build();
  }
}
