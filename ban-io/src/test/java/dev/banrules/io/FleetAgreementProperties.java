package dev.banrules.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.io.document.StreamedDocument;
import dev.banrules.io.document.StreamedDocuments;
import dev.banrules.model.device.DeviceProfile;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** A fleet reads the same whether products are remembered or each is decoded. */
class FleetAgreementProperties {

  private static final ImmutableList<String> PRODUCTS =
      ImmutableList.of(
          "{\"name\":\"Game\",\"version\":\"1.2\",\"installedAt\":\"2024-02-29\"}",
          "{\"name\":\"Game\",\"version\":\"9\",\"installedAt\":\"2023-02-28\"}",
          "{\"name\":\"Game\",\"version\":\"\",\"installedAt\":\"2023-02-30\"}",
          "{\"name\":\"Game\",\"version\":null,\"installedAt\":\"2023-02-28T10:00Z\"}",
          "{\"identifiers\":[\"android:org.x\"],\"version\":\"ü\",\"updatedAt\":\"never\"}",
          "{\"identifiers\":[\"android:org.x\"],\"version\":\"1\\\"\",\"updatedAt\":\"2020-01-01\"}",
          "{ \"identifiers\" : [ \"apple:org.x\" ] , \"version\" : \"1\" }",
          "{\"publisher\":\"笔记\",\"edition\":\"free\",\"version\":\"1\",\"version\":\"2\"}",
          "{\"name\":\"Whole\",\"version\":\"1\",\"components\":[{\"name\":\"Part\","
              + "\"version\":\"3\",\"components\":[{\"name\":\"Deep\",\"version\":\"4\"}]}]}",
          "{\"name\":\"\\u0041\",\"vers\\u0069on\":\"1\"}",
          "{\"name\":\"half \\ud800\",\"version\":\"1\"}",
          "{\"kind\":\"hardware\",\"name\":\"}]\",\"installedAt\":\"20x4-02-29\"}",
          "{\"name\":\"A, B\",\"publisher\":\"C\",\"updatedAt\":\"2024-1\"-01\"}",
          "{\"nmae\":\"misspelt\",\"version\":\"1\"}");

  /** The software is put in, and an end of the id. */
  private static final ImmutableList<String> AROUND =
      ImmutableList.of(
          "{\"format\":\"device-profile/1\",\"id\":\"d%2$s\",\"software\":[%1$s]}",
          "{\"format\":\"device-profile/1\",\"software\":[%1$s],\"id\":\"e%2$s\","
              + "\"location\":[\"CA\"]}",
          " { \"id\" : \"%2$s\" , \"software\" : [ %1$s ] , \"format\" : \"device-profile/1\" } ",
          "{\"format\":\"device-profile/1\",\"id\":\"g%2$s\",\"extra\":{\"software\":[1]},"
              + "\"software\":[%1$s]}",
          "{\"format\":\"device-profile/1\",\"extra\":{\"id\":\"%2$s\"},\"software\":[%1$s],"
              + "\"extra\":{\"id\":\"y\"}}",
          "{\"format\":\"device-profile/1\",\"id\":\"h\",\"software\":[%1$s],\"software\":[%1$s]}",
          "{\"format\":\"device-profile/1\",\"id\":\"h\",\"software\":[%1$s],\"id\":\"%2$s\"}",
          "{\"format\":\"device-profile/1\",\"id\":\"i%2$s\",\"software\":[%1$s,]}",
          "{\"format\":\"device-profile/1\",\"software\":\"%2$s\",\"id\":\"j\"}",
          "{\"format\":\"device-profile/2\",\"id\":\"%2$s\",\"software\":[%1$s]}");

  private static final ImmutableList<String> IDS =
      ImmutableList.of("1", "22", "3 %", "\u00fc", "\\u0041", "\\\"", "x".repeat(66), "");

  private static final String HOSTILE = "{}[]\",:\\ \t\r\n0aTZ-\0\u007fü\ufeff";

  @Property(tries = 2_000)
  void aDamagedFleet(@ForAll Random random) {
    byte[] fleet = damaged(fleet(random).getBytes(UTF_8), random);

    agrees("f.jsonl", fleet, Limits.defaults());
    agrees(
        "f.json", fleet, new Limits(4 + random.nextInt(6), 70, 1_000, 100 + random.nextInt(900)));
  }

  @Property(tries = 200)
  void aFleetInOrder(@ForAll Random random) {
    byte[] fleet = fleet(random).getBytes(UTF_8);

    agrees("f.json", fleet, Limits.defaults());
  }

  @Example
  void whatIsNoProductIsNotTakenForOneThatWasSeen() {
    String first = AROUND.get(0).formatted(PRODUCTS.get(0), "1");

    // A byte that is none of UTF-8 stands where the version was.
    byte[] bytes = (first + "\n" + first + "\n" + first).getBytes(UTF_8);
    bytes[new String(bytes, UTF_8).lastIndexOf("1.2")] = (byte) 0xFF;

    agrees("f.jsonl", bytes, Limits.defaults());
    assertThat(read("f.jsonl", bytes, Limits.defaults(), 1 << 20).get(2).value()).isEmpty();
  }

  private static String fleet(Random random) {
    boolean array = random.nextInt(3) == 0;
    boolean mostlyRight = random.nextInt(4) > 0;
    List<String> devices = new ArrayList<>();
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      List<String> software = new ArrayList<>();
      for (int k = random.nextInt(5); k > 0; k--) {
        software.add(PRODUCTS.get(random.nextInt(mostlyRight ? 2 : PRODUCTS.size())));
      }
      String around = AROUND.get(random.nextInt(mostlyRight ? 3 : AROUND.size()));
      devices.add(
          around.formatted(
              String.join(random.nextBoolean() ? "," : " ,\t", software),
              IDS.get(random.nextInt(mostlyRight ? 3 : IDS.size()))));
    }
    String lineEnd = random.nextBoolean() ? "\n" : "\r\n";
    String mark = random.nextInt(8) == 0 ? "\ufeff" : "";
    return mark
        + (array
            ? "[" + String.join("," + lineEnd, devices) + "]" + lineEnd
            : String.join(lineEnd, devices) + (random.nextBoolean() ? lineEnd : ""));
  }

  private static byte[] damaged(byte[] fleet, Random random) {
    byte[] damaged = fleet.clone();
    for (int i = random.nextInt(4); i > 0 && damaged.length > 0; i--) {
      int at = random.nextInt(damaged.length);
      switch (random.nextInt(4)) {
        case 0 -> damaged[at] = (byte) random.nextInt(256);
        case 1 -> damaged = Arrays.copyOf(damaged, at);
        default -> {
          byte[] hostile = HOSTILE.getBytes(UTF_8);
          damaged[at] = hostile[random.nextInt(hostile.length)];
        }
      }
    }
    return damaged;
  }

  private static void agrees(String name, byte[] fleet, Limits limits) {
    List<StreamedDocument<DeviceProfile>> expected = read(name, fleet, limits, 0);

    assertThat(read(name, fleet, limits, 1 << 20)).isEqualTo(expected);
    assertThat(read(name, fleet, limits, 4_000)).isEqualTo(expected);
    Statistics.label("a second profile is right")
        .collect(expected.size() > 1 && expected.get(1).value().isPresent());
  }

  private static List<StreamedDocument<DeviceProfile>> read(
      String name, byte[] fleet, Limits limits, long memory) {
    List<Supplier<StreamedDocument<DeviceProfile>>> found = new ArrayList<>();
    try (StreamedDocuments<DeviceProfile> documents =
        Profiles.unchecked().within(limits).remembering(memory).stream(
            Source.of(name, new ByteArrayInputStream(fleet)))) {
      documents.deferred().forEachRemaining(found::add);
    }
    return found.stream().map(Supplier::get).toList();
  }
}
