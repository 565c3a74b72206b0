package dev.banrules.mdm.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.Software;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Of osqueryd's logs the state after the last line is taken, host by host and query by query. */
class OsqueryLogTest {

  private static String event(String host, int counter, String action, String name) {
    return String.format(
        "{\"name\":\"q\",\"hostIdentifier\":\"%s\",\"unixTime\":\"1\",\"epoch\":\"0\","
            + "\"counter\":\"%d\",\"columns\":{\"name\":\"%s\",\"maintainer\":\"m\"},"
            + "\"action\":\"%s\"}%n",
        host, counter, name, action);
  }

  private static List<String> names(DeviceInventory device) {
    return device.profile().software().stream()
        .map(Software::name)
        .flatMap(java.util.Optional::stream)
        .collect(Collectors.toList());
  }

  @Test
  void addedRowsAreThereAndRemovedOnesAreNot() {
    DeviceInventory device =
        Samples.read(
            Samples.text(
                "log",
                event("h", 0, "added", "a")
                    + event("h", 0, "added", "b")
                    + event("h", 1, "removed", "a")
                    + event("h", 2, "added", "c")));

    assertThat(names(device)).containsExactly("b", "c");
    assertThat(device.records()).isEqualTo(4);
    assertThat(device.profile().coverage()).isEqualTo(Coverage.COMPLETE);
  }

  @Test
  void aNewInitialListTakesTheOldOnesPlace() {
    DeviceInventory device =
        Samples.read(
            Samples.text(
                "log",
                event("h", 0, "added", "a")
                    + event("h", 1, "added", "b")
                    + event("h", 0, "added", "c")
                    + event("h", 0, "added", "d")));

    assertThat(names(device)).containsExactly("c", "d");
  }

  @Test
  void changesWithoutTheListAreAPartialInventory() {
    DeviceInventory device = Samples.read(Samples.text("log", event("h", 7, "added", "a")));

    assertThat(names(device)).containsExactly("a");
    assertThat(device.profile().coverage()).isEqualTo(Coverage.PARTIAL);
  }

  @Test
  void hostsAreKeptApart() {
    List<DeviceInventory> devices =
        Samples.readAll(
            Samples.text("log", event("h", 0, "added", "a") + event("i", 0, "added", "b")));

    assertThat(devices).extracting(device -> device.profile().id()).containsExactly("h", "i");
    assertThat(devices)
        .extracting(OsqueryLogTest::names)
        .containsExactly(List.of("a"), List.of("b"));
  }

  @Test
  void theTlsLoggersBodyHoldsLines() {
    DeviceInventory device =
        Samples.read(
            Samples.text(
                "body",
                "{\"node_key\":\"k\",\"log_type\":\"result\",\"data\":["
                    + event("h", 0, "added", "a")
                    + "]}"));

    assertThat(names(device)).containsExactly("a");
  }

  @Test
  void removedMayBeAnEmptyText() {
    DeviceInventory device =
        Samples.read(
            Samples.text(
                "log",
                "{\"name\":\"q\",\"hostIdentifier\":\"h\",\"counter\":0,\"diffResults\":"
                    + "{\"removed\":\"\",\"added\":[{\"name\":\"a\",\"maintainer\":\"m\"}]}}"));

    assertThat(names(device)).containsExactly("a");
  }

  @Test
  void aPackageWhoseConfigurationAloneIsLeftIsNotInstalled() {
    DeviceInventory device = Samples.read(Samples.sample("osquery/osqueryd.results.batch.log"));

    assertThat(names(device)).contains("wechat").doesNotContain("kesl", "telegram-desktop");
    assertThat(device.reported())
        .anySatisfy(
            report ->
                assertThat(report.reason())
                    .isEqualTo("`kesl` has the status `deinstall ok config-files`"));
  }

  @Test
  void otherTablesBearTheirIdentifiers() {
    DeviceInventory device =
        Samples.read(
            Samples.text(
                "rows",
                "[{\"name\":\"Kaspersky Protection\",\"identifier\":"
                    + "\"ahkjpbeeocnddjkakilopmfdlnjdpcdm\",\"from_webstore\":\"true\","
                    + "\"author\":\"\",\"version\":\"5\"},"
                    + "{\"name\":\"kesl\",\"version\":\"11\",\"release\":\"2\",\"epoch\":\"1\","
                    + "\"vendor\":\"Kaspersky\",\"install_time\":\"1577836800\","
                    + "\"package_group\":\"\"},"
                    + "{\"name\":\"WeChat\",\"version\":\"3\",\"publisher\":\"CN=\\\"Tencent\\\", "
                    + "O=\\\"Tencent Technology (Shenzhen) Company Limited\\\", C=CN\","
                    + "\"identifying_number\":\"{A}\",\"install_date\":\"20240102\"}]"));

    assertThat(device.profile().software())
        .extracting(Samples::line)
        .containsExactly(
            "Kaspersky Protection | - | 5 | [chrome:ahkjpbeeocnddjkakilopmfdlnjdpcdm]",
            "kesl | Kaspersky | 1:11-2 | [rpm:kesl]",
            "WeChat | Tencent Technology (Shenzhen) Company Limited | 3 | [windows-product:{A}]");
    assertThat(device.profile().software().get(1).installedAt())
        .contains(java.time.LocalDate.parse("2020-01-01"));
    assertThat(device.profile().platform()).isEmpty();
    assertThat(device.notes())
        .containsExactly(
            "browser extensions are listed, not the applications",
            "the documents contradict each other on the platform, `linux` and `windows`:"
                + " taken as unknown");
  }
}
