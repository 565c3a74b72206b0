package dev.banrules.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/** Writes a fleet file with as many devices and applications on each as wanted, in some shape. */
final class FleetFile {

  private static final int APPLICATIONS = 20_000;

  /** Of a thousand applications one is banned in Canada. */
  private static final int CLEAN_FOR_EACH_BANNED = 1_000;

  private static final ImmutableList<String> BANNED =
      ImmutableList.of("com.tencent.mm", "com.zhiliaoapp.musically");

  private final Random random = new Random(20231030);
  private final Shape shape;
  private final int applications;

  /** What the devices of a fleet have in common. */
  enum Shape {
    /** Profiles; each application is as common as any other, and has one version. */
    EVEN,
    /** The same, and each application is there in one of 99 versions. */
    VERSIONS,
    /**
     * Profiles as real ones are: few applications on most devices and a long tail, one of fifty
     * seen once; many versions of which the latest are common; names in several scripts.
     */
    VARIED,
    /** A page of devices of the Android Management API, in versions and with their digests. */
    ANDROID,
    /** A page of devices of Intune, in versions. */
    INTUNE
  }

  private FleetFile(Shape shape, int applications) {
    this.shape = shape;
    this.applications = applications;
  }

  /**
   * Writes the file.
   *
   * @param args the file, the number of devices, the number of applications on each, and the shape:
   *     even unless given
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    write(
        Path.of(args[0]),
        Integer.parseInt(args[1]),
        Integer.parseInt(args[2]),
        args.length > 3 ? Shape.valueOf(args[3].toUpperCase(Locale.ROOT)) : Shape.EVEN);
  }

  static void write(Path path, int devices, int applications, Shape shape) throws IOException {
    FleetFile fleet = new FleetFile(shape, applications);
    boolean page = shape == Shape.ANDROID || shape == Shape.INTUNE;
    try (BufferedWriter file = Files.newBufferedWriter(path)) {
      file.write(page ? (shape == Shape.ANDROID ? "{\"devices\":[\n" : "{\"value\":[\n") : "");
      for (int i = 0; i < devices; i++) {
        file.write(page && i > 0 ? "," : "");
        file.write(fleet.device(i));
        file.write('\n');
      }
      file.write(page ? "]}\n" : "");
    }
  }

  private String device(int number) {
    return switch (shape) {
      case ANDROID -> android(number);
      case INTUNE -> intune(number);
      default -> profile(number);
    };
  }

  private String profile(int number) {
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
    return Profiles.write(device.build());
  }

  private Software software() {
    int application = application();
    return Software.builder()
        .name(name(application))
        .addIdentifiers(Identifier.parse("android:" + packageName(application)))
        .version(version(application))
        .installedAt(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700)))
        .lastUpdate(LastUpdate.never())
        .build();
  }

  private int application() {
    if (shape != Shape.VARIED) {
      return random.nextInt(APPLICATIONS);
    }
    // The number of devices that have an application falls with its rank, as Zipf's law says.
    return random.nextInt(50) == 0
        ? APPLICATIONS + random.nextInt(Integer.MAX_VALUE - APPLICATIONS)
        : (int) Math.exp(random.nextDouble() * Math.log(APPLICATIONS));
  }

  private String name(int application) {
    String word =
        shape != Shape.VARIED
            ? "Application"
            : switch (application % 10) {
              case 7 -> "\u5e94\u7528";
              case 8 -> "\u041f\u0440\u0438\u043b\u043e\u0436\u0435\u043d\u0438\u0435";
              case 9 -> "\u30a2\u30d7\u30ea";
              default -> "Application";
            };
    return word + " " + application;
  }

  private String packageName(int application) {
    return random.nextInt(CLEAN_FOR_EACH_BANNED) == 0
        ? BANNED.get(random.nextInt(BANNED.size()))
        : "com.v" + application % 2_000 + ".app" + application;
  }

  private String version(int application) {
    String version = 1 + application % 9 + "." + application % 30;
    return switch (shape) {
      case EVEN -> version;
      case VARIED -> version + "." + (int) Math.min(98, -10 * Math.log(1 - random.nextDouble()));
      default -> version + "." + random.nextInt(99);
    };
  }

  private String android(int number) {
    StringBuilder reports = new StringBuilder();
    for (int i = 0; i < applications; i++) {
      int application = application();
      String name = packageName(application);
      String version = version(application);
      reports
          .append(i == 0 ? "" : ",")
          .append(
              """
              {"packageName":"%s","versionName":"%s","versionCode":%d,"displayName":"%s",\
              "packageSha256Hash":"%s","signingKeyCertFingerprints":["%s"],\
              "installerPackageName":"com.android.vending","state":"INSTALLED"}\
              """
                  .formatted(
                      name,
                      version,
                      application,
                      name(application),
                      digest(name + version),
                      digest("signer of " + application % 2_000).substring(0, 40)));
    }
    return """
    {"name":"enterprises/LC00/devices/%d","managementMode":"DEVICE_OWNER","state":"ACTIVE",\
    "ownership":"COMPANY_OWNED","lastStatusReportTime":"2024-05-20T10:00:00Z",\
    "hardwareInfo":{"manufacturer":"Google","model":"Pixel 8"},"applicationReports":[%s]}\
    """
        .formatted(number, reports);
  }

  private static String digest(String text) {
    return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
  }

  private String intune(int number) {
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < applications; i++) {
      int application = application();
      found
          .append(i == 0 ? "" : ",")
          .append(
              """
              {"id":"%08x-%d","displayName":"%s","version":"%s","sizeInByte":%d,"deviceCount":0,\
              "publisher":"Vendor %d Ltd","platform":"windows"}\
              """
                  .formatted(
                      random.nextInt(),
                      application,
                      name(application),
                      version(application),
                      1_000L * application,
                      application % 2_000));
    }
    return """
    {"id":"device-%d","deviceName":"PC-%1$d","managedDeviceOwnerType":"company",\
    "operatingSystem":"Windows","lastSyncDateTime":"2024-05-20T10:00:00Z",\
    "manufacturer":"Dell Inc.","model":"Latitude 5440","detectedApps":[%s]}\
    """
        .formatted(number, found);
  }
}
