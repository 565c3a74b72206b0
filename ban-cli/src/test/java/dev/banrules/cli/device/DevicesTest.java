package dev.banrules.cli.device;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.Terminals;
import dev.banrules.io.Catalogs;
import dev.banrules.report.language.Language;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DevicesTest {

  private static final String DEVICE =
      "{\"@odata.type\": \"#microsoft.graph.managedDevice\", \"id\": \"%d\","
          + " \"detectedApps\": [{\"displayName\": \"WeChat\"}]}";

  private static Stream<InputDevice> devices(InputStream in) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    Console console =
        new Console(
            in, nowhere, nowhere, Clock.systemUTC(), Map.of(), Terminals.NONE, Language.ENGLISH);
    return new Devices(console, new DeviceOptions(), Catalogs.builtIn())
        .all(List.of("-"))
        .map(device -> device.get());
  }

  @Test
  void readsADeviceWhenItIsTaken() {
    Enumeration<InputStream> endless =
        Collections.enumeration(
            Stream.concat(
                    Stream.of("{\"value\": ["),
                    IntStream.range(0, 100_000).mapToObj(i -> String.format(DEVICE + ",", i)))
                .<InputStream>map(text -> new ByteArrayInputStream(text.getBytes(UTF_8)))
                .toList());

    assertThat(devices(new SequenceInputStream(endless)).limit(3))
        .hasSize(3)
        .allMatch(device -> device.profile().isPresent());
    assertThat(endless.hasMoreElements()).isTrue();
  }

  @Test
  void givesTheDevicesBeforeAnErrorAndThenTheError() {
    String broken = "{\"value\": [" + String.format(DEVICE, 1) + ", nonsense";

    List<InputDevice> devices = devices(new ByteArrayInputStream(broken.getBytes(UTF_8))).toList();

    assertThat(devices).hasSize(2);
    assertThat(devices.get(0).profile()).isPresent();
    assertThat(devices.get(1).profile()).isEmpty();
    assertThat(devices.get(1).messages()).hasSize(1);
  }
}
