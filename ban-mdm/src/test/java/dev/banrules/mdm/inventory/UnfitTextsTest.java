package dev.banrules.mdm.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.io.Profiles;
import dev.banrules.io.document.Source;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no document of ours may have are read without what makes them so. */
class UnfitTextsTest {

  @ParameterizedTest
  @ValueSource(strings = {"We\\u0000Chat", "WeChat \\u0000", "\\uDE00WeChat", "WeChat\\uD83D"})
  void ofSoftwareAreReadWithoutItAndNoted(String name) {
    DeviceInventory device = graph(name, "d");

    assertThat(device.profile().software())
        .containsExactly(Software.builder().name("WeChat").build());
    assertThat(device.notes()).anyMatch(note -> note.contains("the name has NUL or half"));
    readsAgain(device.profile());
  }

  @Test
  void thatHaveNothingElseAreNotStated() {
    DeviceInventory device = graph("\\u0000", "d");

    assertThat(device.profile().software()).isEmpty();
    assertThat(device.reported()).hasSize(1);
  }

  @Test
  void withWholeCharactersAreReadAsTheyAre() {
    assertThat(graph("\\uD83D\\uDE00", "d").profile().software())
        .containsExactly(Software.builder().name("😀").build());
  }

  @Test
  void areNoIdentifierAndNoIdOfADevice() {
    assertThat(graph("a", "\\uD83D").named()).isFalse();

    DeviceInventory device =
        Samples.readAs(
            "winget",
            Samples.text(
                "w",
                """
                {"Sources": [{"SourceDetails": {"Name": "winget"}, "Packages": [
                  {"PackageIdentifier": "A\\uD83D"}]}]}"""));
    assertThat(device.profile().software()).isEmpty();
    assertThat(device.reported()).hasSize(1);
  }

  @Test
  void areNotMadeFromALongNameOfADocument() {
    String name = "a".repeat(DeviceProfile.MAX_ID_LENGTH - 1) + "😀";
    InventorySource source = InventorySource.of(name, "[]");

    readsAgain(Samples.readAs("osquery", source).profile());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "spdx; {\"packages\": [], \"documentDescribes\": [{\"a\": 1}, null, [2]]}",
        "winget; {\"Sources\": [], \"CreationDate\": {\"a\": 1}}",
        "winget; {\"Sources\": [], \"CreationDate\": null}",
      })
  void thatAreNoTextAtAllAreNotStated(String format, String document) {
    DeviceInventory device = Samples.readAs(format, Samples.text("i", document));

    assertThat(device.notes()).noneMatch(note -> note.startsWith("states what was so"));
    readsAgain(device.profile());
  }

  private static DeviceInventory graph(String name, String id) {
    return Samples.readAs(
        "intune",
        Samples.text(
            "g",
            """
            {"id": "%s", "deviceName": "d", "detectedApps": [{"id": "1", "displayName": "%s"}]}"""
                .formatted(id, name)));
  }

  private static void readsAgain(DeviceProfile profile) {
    Source written = Source.of("written", Profiles.write(profile));

    assertThat(Profiles.unchecked().read(written).value()).isEqualTo(profile);
  }
}
