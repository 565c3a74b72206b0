package dev.banrules.cli.readers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportPageTest {

  private static final String SAMPLES = "../ban-examples/samples/";
  private static final String DEVICES = "#device-table tbody:not([hidden]) > tr:first-child > th";

  @TempDir private Path folder = Path.of("");
  private Browser browser;

  @BeforeAll
  void start() throws IOException {
    // The folder of a test is not there yet.
    Path kept = Files.createDirectories(Path.of("target", "browser"));
    browser = new Browser(Files.createTempDirectory(kept, "profile").toAbsolutePath());
  }

  @AfterAll
  void stop() {
    browser.close();
  }

  @BeforeEach
  void asItIsAtFirst() {
    browser.allowScripts(true);
    browser.show("screen", "light");
  }

  /** The fleet of the README, on a day on which one device is violating. */
  private Path fleet() {
    return report("--jurisdiction", "CA", "--at", "2023-12-01", SAMPLES + "fleet.jsonl");
  }

  /** Something of everything: bans of ours, deadlines, inventories. */
  private Path everything() {
    return report(
        "--catalog",
        "built-in",
        "--catalog",
        SAMPLES + "our-bans-1.yaml",
        "--at",
        "2025-02-10",
        SAMPLES + "fleet.jsonl",
        SAMPLES + "our-fleet.jsonl",
        SAMPLES + "inventories/intune.json");
  }

  private Path report(String... args) {
    Path page = folder.resolve("report.html");
    String[] command = new String[args.length + 5];
    System.arraycopy(args, 0, command, 5, args.length);
    System.arraycopy(
        new String[] {"check", "--format", "html", "--output", page.toString()}, 0, command, 0, 5);
    assertThat(Run.of(command).out()).isEmpty();
    return page;
  }

  @Test
  void saysTheNumbersFirst() {
    browser.open(fleet());

    assertThat(browser.one("h1").getText()).isEqualTo("Software bans on 4 devices");
    assertThat(browser.texts("#state tbody tr"))
        .containsExactly("✕ violating 1", "? undetermined 1", "! due 0", "✓ compliant 2");
    assertThat(browser.texts("#bans tbody tr"))
        .containsExactly(
            "WeChat and the Kaspersky suite on government-issued mobile devices"
                + "\nca-2023-wechat-kaspersky\n1 1");
    assertThat(browser.texts("#facts li"))
        .containsExactly(
            "whom the owner is or belongs to owner.of would settle 1 finding on 1 device");
  }

  @Test
  void sortsByAnyColumn() {
    browser.open(fleet());
    assertThat(browser.texts(DEVICES))
        .containsExactly("fleet-001", "fleet-003", "fleet-002", "fleet-004");

    WebElement byDevice = browser.all("#device-table thead button").get(0);
    byDevice.click();
    assertThat(browser.texts(DEVICES))
        .containsExactly("fleet-001", "fleet-002", "fleet-003", "fleet-004");
    assertThat(browser.texts("[aria-sort=ascending]")).containsExactly("Device");

    byDevice.sendKeys(Keys.ENTER);
    assertThat(browser.texts(DEVICES))
        .containsExactly("fleet-004", "fleet-003", "fleet-002", "fleet-001");

    browser.all("#device-table thead button").get(1).click();
    assertThat(browser.texts(DEVICES)).startsWith("fleet-001", "fleet-003");
  }

  @Test
  void findsByStatusAndByText() {
    browser.open(fleet());

    browser.one("input[value=compliant]").click();
    assertThat(browser.texts(DEVICES)).containsExactly("fleet-001", "fleet-003");
    assertThat(browser.one("#count").getText()).isEqualTo("2 of 4 devices");

    browser.one("#search").sendKeys("owner is not stated");
    assertThat(browser.texts(DEVICES)).containsExactly("fleet-003");
    assertThat(browser.one("#count").getText()).isEqualTo("1 of 4 devices");
  }

  @Test
  void foldsByKeyboardAndAllAtOnce() {
    browser.open(fleet());
    assertThat(browser.one(".finding").isDisplayed()).isFalse();

    browser.one(".findings > summary").sendKeys(Keys.ENTER);
    assertThat(browser.one(".finding").isDisplayed()).isTrue();
    assertThat(browser.one(".tree").isDisplayed()).isFalse();
    browser.one(".finding > details > summary").click();
    assertThat(browser.one(".tree").getText()).contains("the device is in scope");

    browser.one("#fold").click();
    assertThat(browser.one(".finding").isDisplayed()).isFalse();
    browser.one("#unfold").click();
    assertThat(browser.all(".finding")).allMatch(WebElement::isDisplayed);
  }

  @Test
  void canBeReadWithoutAScript() {
    browser.allowScripts(false);
    browser.open(fleet());

    assertThat(browser.one("#controls").isDisplayed()).isFalse();
    assertThat(browser.texts(DEVICES)).hasSize(4);
    browser.one(".findings > summary").click();
    assertThat(browser.one(".finding").isDisplayed()).isTrue();
  }

  @Test
  void unfoldsEverythingOnPaper() {
    browser.open(fleet());

    browser.run("window.dispatchEvent(new Event('beforeprint'))");
    assertThat(browser.all("details:not([open])")).isEmpty();
    browser.run("window.dispatchEvent(new Event('afterprint'))");
    assertThat(browser.all("details[open]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"screen, light", "screen, dark", "print, light"})
  void isOpenToEverybodyAndAsksNothing(String media, String scheme) throws IOException {
    Path page = everything();
    browser.show(media, scheme);
    browser.requests(page);
    browser.open(page);
    browser.keep("report-" + media + "-" + scheme);
    browser.run("document.querySelectorAll('details').forEach(part => part.open = true)");
    browser.keep("report-" + media + "-" + scheme + "-unfolded");

    assertThat(browser.requests(page)).isEmpty();
    assertThat(browser.barriers()).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en, light", "fr, dark", "id, light"})
  void evidenceIsOpenToEverybodyToo(String language, String scheme) throws IOException {
    Path page = folder.resolve("evidence.html");
    Run.of(
        "evidence",
        "--act",
        "ca-2023-wechat-kaspersky",
        "--at",
        "2023-12-01",
        "--language",
        language,
        "--output",
        page.toString(),
        SAMPLES + "fleet.jsonl");
    browser.show("screen", scheme);
    browser.requests(page);
    browser.open(page);
    browser.keep("evidence-" + language + "-" + scheme);

    assertThat(browser.texts(DEVICES)).containsExactly("fleet-001", "fleet-003", "fleet-002");
    assertThat(browser.requests(page)).isEmpty();
    assertThat(browser.barriers()).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void showsHostileNamesAsText() throws IOException {
    String name = "<script>document.title='x'</script><img src=x onerror=alert(1)> \\u202Egpj.exe";
    Path device =
        Files.writeString(
            folder.resolve("device.json"),
            "{\"format\":\"device-profile/1\",\"id\":\""
                + name
                + "\",\"formFactor\":\"phone\",\"owner\":{\"kind\":\"government\",\"of\":\"CA\"},"
                + "\"software\":[{\"name\":\""
                + name
                + "\",\"identifiers\":[\"android:com.tencent.mm\"]}]}");
    browser.open(report("--at", "2023-12-01", "--jurisdiction", "CA", device.toString()));

    assertThat(browser.run("return document.title")).isEqualTo("Software bans on 1 device");
    assertThat(browser.all("img")).isEmpty();
    assertThat(browser.all("script")).hasSize(1);
    assertThat(List.of(browser.one("bdi").getText())).containsExactly(name);
    assertThat(browser.complaints()).isEmpty();
  }
}
