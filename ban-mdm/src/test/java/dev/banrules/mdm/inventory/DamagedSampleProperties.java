package dev.banrules.mdm.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever a document holds, a reader answers with devices or with the documented exception. */
class DamagedSampleProperties {

  private static final Inventories INVENTORIES = Inventories.installed();

  @Provide
  Arbitrary<String> samples() {
    return Arbitraries.of(
        "android/dumpsys-package-one.txt",
        "apple-mdm/apple-example4-macos-installed-list.plist",
        "authored/amapi-device-company-wechat.json",
        "authored/fleet-host-software.json",
        "authored/graph-manageddevice-expand-detectedapps.json",
        "authored/headwind-deviceinfo.json",
        "authored/jamfpro-computers-inventory-v3.json",
        "authored/osquery-apps.json",
        "authored/system-profiler-apps.json",
        "authored/windows-uninstall-powershell.json",
        "authored/winget-export.json",
        "glpi/android12-13.xml",
        "glpi/computer_1_partial_softs.json",
        "santa/santa_event_allow_unknown_payload.json",
        "swid/roadrunner-bundle.swidtag.xml");
  }

  @Provide
  Arbitrary<String> formats() {
    return Arbitraries.of(INVENTORIES.formats());
  }

  @Property(tries = 300)
  @Label("a sample with one byte changed and its end cut off")
  void damaged(
      @ForAll("samples") String sample,
      @ForAll @IntRange(max = 100_000) int where,
      @ForAll byte change,
      @ForAll @IntRange(max = 100_000) int length)
      throws IOException {
    try (InputStream in = Samples.sample(sample).open()) {
      byte[] bytes = in.readAllBytes();
      bytes[where % bytes.length] = change;
      byte[] cut = Arrays.copyOf(bytes, bytes.length - length % 3 * (where % 50));
      answers(INVENTORIES.formats().first(), cut, Optional.empty());
    }
  }

  @Property(tries = 300)
  @Label("a sample read as another format")
  void ofAnotherFormat(@ForAll("samples") String sample, @ForAll("formats") String format)
      throws IOException {
    try (InputStream in = Samples.sample(sample).open()) {
      answers(format, in.readAllBytes(), Optional.of(format));
    }
  }

  @Property(tries = 300)
  @Label("arbitrary bytes")
  void arbitraryBytes(@ForAll byte[] bytes, @ForAll("formats") String format) {
    answers(format, bytes, Optional.of(format));
  }

  private static void answers(String what, byte[] bytes, Optional<String> format) {
    InventorySource source = InventorySource.of(what, bytes);

    try (Stream<StreamedDevice> devices =
        format.map(INVENTORIES::withFormat).orElse(INVENTORIES).stream(ImmutableList.of(source))) {
      assertThat(devices.flatMap(device -> device.error().stream()))
          .allSatisfy(error -> assertThat(error).hasMessageStartingWith(what + ": "));
    }
  }
}
