package dev.banrules.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Problem;
import dev.banrules.io.document.Source;
import dev.banrules.io.document.StreamedDocument;
import dev.banrules.io.document.StreamedDocuments;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.LastUpdate;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Identifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A product that is on many devices of a fleet is decoded once, and each profile says what it would
 * say alone.
 */
class FleetMemoryTest {

  private static final String PROFILE =
      "{\"format\":\"device-profile/1\",\"id\":\"d\",\"software\":[%s]}";
  private static final String GAME =
      "{\"name\":\"Game\",\"identifiers\":[\"android:org.game\"],\"version\":\"1\"}";

  /** The last of some profiles, after a profile that nothing is remembered of. */
  private static List<StreamedDocument<DeviceProfile>> read(
      long memory, Limits limits, String... profiles) {
    String lines = PROFILE.formatted("") + "\n" + String.join("\n", profiles);
    List<StreamedDocument<DeviceProfile>> read = new ArrayList<>();
    try (StreamedDocuments<DeviceProfile> documents =
        Profiles.unchecked().within(limits).remembering(memory).stream(
            Source.of("f.jsonl", lines))) {
      documents.forEachRemaining(read::add);
    }
    return read.subList(1, read.size());
  }

  private static List<StreamedDocument<DeviceProfile>> read(String... profiles) {
    List<StreamedDocument<DeviceProfile>> read = read(1 << 20, Limits.defaults(), profiles);
    assertThat(read).isEqualTo(read(0, Limits.defaults(), profiles));
    return read;
  }

  private static Software software(StreamedDocument<DeviceProfile> profile, int index) {
    return profile.value().orElseThrow().software().get(index);
  }

  /** What is the same object in two profiles was decoded once. */
  private static Identifier decoded(StreamedDocument<DeviceProfile> profile, int index) {
    return software(profile, index).identifiers().get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format\":\"device-profile/1\",\"id\":\"d\",\"software\":[%s]}",
        "{\"software\":[%s],\"format\":\"device-profile/1\",\"id\":\"d\"}",
        " { \"format\" : \"device-profile/1\" , \"id\":\"d\", \"software\" \t:\r [ %s ] } ",
        "{\"format\":\"device-profile/1\",\"id\":\"software\",\"software\":[%s]}",
        "{\"format\":\"device-profile/1\",\"id\":\"d\\\"\",\"software\":[%s]}",
        "{\"extra\":{\"software\":[1]},\"format\":\"device-profile/1\",\"id\":\"d\",\"software\":[%s]}",
        "{\"extra\":[\"software\",[]],\"format\":\"device-profile/1\",\"id\":\"d\",\"software\":[%s]}"
      })
  void aProductIsDecodedOnceWhateverIsAroundIt(String around) {
    var read = read(PROFILE.formatted(GAME), around.formatted(GAME));

    assertThat(software(read.get(1), 0)).isEqualTo(software(read.get(0), 0));
    assertThat(decoded(read.get(1), 0)).isSameAs(decoded(read.get(0), 0));
  }

  @ParameterizedTest
  @CsvSource({"','", "' ,'", "', '", "',\t\r'"})
  void eachProductOfAProfileIsLookedUp(String between) {
    String other = GAME.replace("Game", "Other").replace("org.game", "org.other");
    var read =
        read(
            PROFILE.formatted(GAME),
            PROFILE.formatted(other),
            PROFILE.formatted(" " + GAME + between + other + between + GAME + " "));

    assertThat(read.get(2).value().orElseThrow().software())
        .containsExactly(
            software(read.get(0), 0), software(read.get(1), 0), software(read.get(0), 0));
    assertThat(decoded(read.get(2), 0)).isSameAs(decoded(read.get(0), 0));
    assertThat(decoded(read.get(2), 1)).isSameAs(decoded(read.get(1), 0));
    assertThat(decoded(read.get(2), 2)).isSameAs(decoded(read.get(0), 0));
  }

  @Test
  void versionAndDaysAreThoseOfTheDevice() {
    String product =
        "{\"installedAt\":\"%s\",\"identifiers\":[\"deb:game\"],\"version\":\"%s\","
            + "\"updatedAt\":\"%s\"}";
    var read =
        read(
            PROFILE.formatted(product.formatted("2024-01-02", "1", "2024-03-04")),
            PROFILE.formatted(product.formatted("2019-12-31", "2 beta", "2020-11-30")));

    Software second = software(read.get(1), 0);
    assertThat(decoded(read.get(1), 0)).isSameAs(decoded(read.get(0), 0));
    assertThat(second.version()).contains("2 beta");
    assertThat(second.installedAt()).contains(LocalDate.of(2019, 12, 31));
    assertThat(second.lastUpdate()).isEqualTo(LastUpdate.on(LocalDate.of(2020, 11, 30)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-30", "2023-02-29", "2024-13-01", "2024-00-01", "2024-01-00", "2024-01-32",
        "20x4-01-01", "202/-01-01", "202:-01-01", "2024-/1-01", "2024-:1-01", "2024-01-/1",
        "2024-01-:1"
      })
  void aDayThatIsNoneIsRefusedOnEachDevice(String day) {
    String product = "{\"identifiers\":[\"deb:game\"],\"installedAt\":\"%s\"}";
    var read =
        read(
            PROFILE.formatted(product.formatted("2024-01-02")),
            PROFILE.formatted(product.formatted(day)));

    assertThat(read.get(1).value()).isEmpty();
    assertThat(read.get(1).problems())
        .extracting(Problem::message)
        .containsExactly(
            "f.jsonl:3:93 /software/0/installedAt: found `"
                + day
                + "`, expected a date such as `2023-10-30` or a date-time such as"
                + " `2023-10-30T08:00:00Z`");
  }

  @ParameterizedTest
  @CsvSource({"0000-01-01", "9999-12-31", "2024-02-29", "2000-10-10"})
  void eachDayIsRead(String day) {
    String product = "{\"identifiers\":[\"deb:game\"],\"installedAt\":\"%s\"}";
    var read =
        read(
            PROFILE.formatted(product.formatted("2024-01-02")),
            PROFILE.formatted(product.formatted(day)));

    assertThat(software(read.get(1), 0).installedAt()).contains(LocalDate.parse(day));
    assertThat(decoded(read.get(1), 0)).isSameAs(decoded(read.get(0), 0));
  }

  /** Each is said of the profile what is said of it alone: no product of it is looked up. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format\":\"device-profile/1\",\"id\":\"d\",\"software\":[%s,]}",
        "{\"format\":\"device-profile/1\",\"id\":\"d\",\"software\":[%s 1]}",
        "{\"format\":\"device-profile/1\",\"id\":\"d\",\"software\":[%s,1]}",
        "{\"format\":\"device-profile/1\",\"id\":\"d\",\"software\":[%s",
        "{\"format\":\"device-profile/1\",\"id\":\"d\",\"software\":[%s,",
        "{\"format\":\"device-profile/1\",\"id\":\"d\",\"software\":[%s,{",
        "{\"format\":\"device-profile/1\",\"id\":\"d\",\"software\":{%s}}",
        "{\"format\":\"device-profile/1\",\"id\":\"d\",\"software\" [%s]}",
        "{\"format\":\"device-profile/1\",\"id\":\"d\",\"software\"",
        "{\"format\":\"device-profile/1\",\"id\":\"d\",\"software\":",
        "{\"format\":\"device-profile/1\",\"id\":\"d\",\"software",
        "{\"format\":\"device-profile/1\",\"id\":\"d\",\"softwarf\":[%s]}",
        "{\"format\":\"device-profile/1\",\"id\":\"d\",\"software2\":[%s]}",
        "{\"format\":\"device-profile/1\",\"id\":\"d\",\"extra\":{\"software\":[%s]}}",
        "{\"format\":\"device-profile/1\",\"id\":\"\",\"software\":[%s]}",
        "{\"format\":\"device-profile/1\",\"id\":\"d\",\"software\":[%1$s],\"software\":[%1$s]}",
        "{\"format\":\"device-profile/1\",\"id\":\"d\",\"software\":[%s]}}",
        "[{\"format\":\"device-profile/1\",\"id\":\"d\",\"software\":[%s]}]"
      })
  void whatIsWrongIsSaidAsOfAProfileAlone(String profile) {
    var read = read(PROFILE.formatted(GAME), profile.formatted(GAME));

    assertThat(read.get(1).value()).isEmpty();
    assertThat(read.get(1).problems()).isNotEmpty();
  }

  @Test
  void anEmptyListHasNothingToLookUp() {
    var read = read(PROFILE.formatted(""), PROFILE.formatted(" "));

    assertThat(read.get(1).value().orElseThrow().software()).isEmpty();
  }

  @Test
  void aProductThatIsWrongIsNotRemembered() {
    String product = "{\"identifiers\":[\"deb:game\"],\"nmae\":\"x\",\"version\":\"1\"}";
    var read = read(PROFILE.formatted(product), PROFILE.formatted(product));

    assertThat(read.get(1).problems())
        .extracting(Problem::message)
        .containsExactlyElementsOf(
            read.get(0).problems().stream().map(p -> p.message().replace(":2:", ":3:")).toList())
        .hasSize(1);
  }

  /** Of products with long lists in them hardly two are the same. */
  @Test
  void aLongProductIsNotRemembered() {
    String product = "{\"identifiers\":[\"deb:game\"],\"name\":\"%s\"}";
    int plain = product.formatted("").length();
    String longest = PROFILE.formatted(product.formatted("x".repeat(2_048 - plain)));
    String longer = PROFILE.formatted(product.formatted("x".repeat(2_049 - plain)));
    var read = read(longest, longest, longer, longer);

    assertThat(decoded(read.get(1), 0)).isSameAs(decoded(read.get(0), 0));
    assertThat(decoded(read.get(3), 0)).isNotSameAs(decoded(read.get(2), 0));
  }

  /** Facts that were decoded once are the same object in two profiles. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format\":\"device-profile/1\",\"id\":\"%s\",\"location\":[\"CA\"],\"software\":[%s]}",
        "{\"format\":\"device-profile/1\",\"software\":[%2$s],\"location\":[\"CA\"],\"id\":\"%1$s\"}",
        "{ \"location\" : [ \"CA\" ] , \"software\" : [ %2$s ] , \"id\" :\t\"%1$s\" , \"format\":\"device-profile/1\" } ",
        "{\"extra\":{\"id\":\"x\"},\"id\":\"%s\",\"format\":\"device-profile/1\",\"location\":[\"CA\"],\"software\":[%s]}",
        "{\"extra\":[\"id\"],\"software\":[%2$s],\"id\":\"%1$s\",\"format\":\"device-profile/1\",\"location\":[\"CA\"]}",
        "{\"owner\":{\"kind\":\"business\"},\"software\":[%2$s],\"extra\":\"id\",\"id\":\"%1$s\",\"format\":\"device-profile/1\",\"location\":[\"CA\"]}"
      })
  void factsThatManyDevicesHaveAreDecodedOnce(String profile) {
    for (String id : List.of("d2", "2", "id", "software", "}]{", "a:b, c", "x".repeat(64))) {
      var read = read(profile.formatted("d1", GAME), profile.formatted(id, GAME));

      DeviceProfile first = read.get(0).value().orElseThrow();
      DeviceProfile second = read.get(1).value().orElseThrow();
      assertThat(first.id()).isEqualTo("d1");
      assertThat(second.id()).isEqualTo(id);
      assertThat(second.location().orElseThrow()).isSameAs(first.location().orElseThrow());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\u0041",
        "ü",
        "\\\"",
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      })
  void anIdThatNeedsDecodingIsThatOfTheDevice(String id) {
    for (String profile :
        List.of(
            "{\"format\":\"device-profile/1\",\"id\":\"%s\",\"software\":[%s]}",
            "{\"format\":\"device-profile/1\",\"software\":[%2$s],\"id\":\"%1$s\"}")) {
      var read =
          read(
              profile.formatted("d1", GAME),
              profile.formatted(id, GAME),
              profile.formatted(id + "2", GAME),
              profile.formatted("d4", GAME));

      String own = id.equals("\\u0041") ? "A" : id.equals("\\\"") ? "\"" : id;
      assertThat(read)
          .extracting(device -> device.value().orElseThrow().id())
          .containsExactly("d1", own, own + "2", "d4");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format\":\"device-profile/1\",\"id\":\"a\",\"id\":\"b\",\"software\":[%s]}",
        "{\"format\":\"device-profile/1\",\"id\":\"a\",\"software\":[%s],\"id\":\"b\"}",
        "{\"format\":\"device-profile/1\",\"id\":\"\",\"software\":[%s]}",
        "{\"format\":\"device-profile/1\",\"id\":1,\"software\":[%s]}",
        "{\"format\":\"device-profile/1\",\"id\",\"software\":[%s]}",
        "{\"format\":\"device-profile/1\",\"software\":[%s],\"id\":\"a\"",
        "{\"format\":\"device-profile/1\",\"software\":[%s],\"id\":\"a",
        "{\"format\":\"device-profile/1\",\"software\":[%s],\"id\":",
        "{\"format\":\"device-profile/1\",\"software\":[%s],\"id",
        "{\"format\":\"device-profile/1\",\"software\":[%s]}"
      })
  void anIdThatIsWrongIsRefusedOnEachDevice(String profile) {
    var read = read(PROFILE.formatted(GAME), profile.formatted(GAME), profile.formatted(GAME));

    assertThat(read.get(1).value()).isEmpty();
    assertThat(read.get(2).value()).isEmpty();
  }

  @Test
  void otherFactsAreNotTakenForThoseThatWereSeen() {
    String profile =
        "{\"format\":\"device-profile/1\",\"id\":\"%s\",\"location\":[\"%s\"],\"software\":[%s],"
            + "\"coverage\":\"%s\"}";
    var read =
        read(
            profile.formatted("a", "CA", GAME, "partial"),
            profile.formatted("b", "FR", GAME, "partial"),
            profile.formatted("c", "CA", GAME, "none"),
            profile.formatted("d", "CA", GAME, "partial"));

    assertThat(read)
        .extracting(device -> Profiles.write(device.value().orElseThrow()))
        .allSatisfy(text -> assertThat(text).contains("Game"))
        .doesNotHaveDuplicates();
    assertThat(read.get(3).value().orElseThrow().location())
        .isEqualTo(read.get(0).value().orElseThrow().location());
  }

  @Test
  void withoutMemoryNothingIsRemembered() {
    var read = read(0, Limits.defaults(), PROFILE.formatted(GAME), PROFILE.formatted(GAME));

    assertThat(decoded(read.get(1), 0)).isNotSameAs(decoded(read.get(0), 0));
  }

  /** A product in a product is five levels deep: profile, list, product, list, product. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void limitsAreThoseOfAProfileAlone(int depth) {
    String product = "{\"name\":\"Whole\",\"components\":[{\"name\":\"Part\",\"version\":\"1\"}]}";
    for (int length : new int[] {5, 63, 64, 65}) {
      Limits limits = new Limits(depth, length, 1_000, 10_000);
      String[] profiles = {
        PROFILE.formatted(product),
        PROFILE.formatted(product),
        PROFILE.formatted("{\"name\":\"Game\",\"version\":\"" + "1".repeat(64) + "\"}"),
        PROFILE.formatted("{\"name\":\"Game\",\"version\":\"" + "2".repeat(64) + "\"}")
      };

      assertThat(read(1 << 20, limits, profiles)).isEqualTo(read(0, limits, profiles));
    }
  }
}
