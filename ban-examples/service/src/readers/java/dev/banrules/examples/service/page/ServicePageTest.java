package dev.banrules.examples.service.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import dev.banrules.examples.service.Client;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A person drops an inventory on the page, in Chromium. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:page-test;MODE=PostgreSQL",
      "service.token=secret"
    })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServicePageTest {

  @LocalServerPort private int port;
  private @Nullable ChromeDriver started;

  @BeforeAll
  void start() throws IOException {
    Path kept = Files.createDirectories(Path.of("target", "browser"));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary("/usr/bin/chromium");
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--window-size=1200,1600",
        "--user-data-dir=" + Files.createTempDirectory(kept, "profile").toAbsolutePath());
    options.setCapability("goog:loggingPrefs", logs);
    started =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                .build(),
            options);
  }

  @AfterAll
  void stop() {
    browser().quit();
  }

  private ChromeDriver browser() {
    return requireNonNull(started);
  }

  @BeforeEach
  void open() {
    browser().get("http://127.0.0.1:" + port + "/");
    complaints();
  }

  @Test
  void showsTheFindingsOfADroppedIntuneExport() throws IOException {
    drop("intune.json", Client.sample("inventories/intune.json"));
    new Select(one("#owner-kind")).selectByValue("government");
    one("#owner-of").sendKeys("US-TX");
    submit("#access");
    // The service has a token, so the page asks for it.
    one("#token").sendKeys("secret");
    submit("#result");

    assertThat(complaints()).allMatch(complaint -> complaint.contains("401"));
    assertThat(browser().switchTo().activeElement().getAttribute("id")).isEqualTo("result");
    assertThat(barriers()).isEmpty();
    browser().switchTo().frame("report");
    String report = one("body").getText();
    assertThat(report).contains("WeChat").contains("Kaspersky").doesNotContain("7-Zip");
    // Its own script has run, and its own style is there.
    assertThat(browser().findElements(By.cssSelector("input[type=search]"))).isNotEmpty();
    assertThat(one("body").getCssValue("font-family")).isNotEqualTo("Times New Roman");
    browser().switchTo().defaultContent();
  }

  @Test
  void saysWhereAFileIsWrong() throws IOException {
    drop("phone.json", "{\"format\": \"device-profile/1\",\n \"id\": \"a\", \"softwear\": []}");
    submit("#access");
    one("#token").sendKeys("secret");
    submit("#problem");
    assertThat(browser().findElements(By.cssSelector("#diagnostics li")))
        .extracting(WebElement::getText)
        .anySatisfy(text -> assertThat(text).startsWith("line 2, column").contains("did you mean"));
    assertThat(barriers()).isEmpty();
  }

  @Test
  void showsWhatBecameOfADeviceAndWhy() throws IOException {
    Client client = new Client(port);
    String phone = Client.sample("ottawa-phone.json");
    String[] token = {"Authorization", "Bearer secret"};
    client.post("/v1/devices", phone.replace("com.tencent.mm", "x").replace("WeChat", "x"), token);
    client.post("/v1/devices", phone, token);

    browser().get("http://127.0.0.1:" + port + "/changes.html");
    waitFor("#access");
    one("#token").sendKeys("secret");
    submit("article");

    assertThat(one("h2").getText()).startsWith("Today, ");
    assertThat(one("article").getText())
        .contains("ottawa-phone", "Became violating on ", "because what is known of the device");
    one("summary").click();
    assertThat(one("article pre").getText()).contains("WeChat 8.0.42 must not be used");
    assertThat(complaints()).allMatch(complaint -> complaint.contains("401"));
    assertThat(barriers()).isEmpty();
  }

  @Test
  void asksForAFileFirst() {
    one("button").click();
    assertThat(one("#status").getText()).isEqualTo("Choose an inventory file first.");
    assertThat(browser().switchTo().activeElement().getAttribute("id")).isEqualTo("file");
    assertThat(complaints()).isEmpty();
  }

  /** What a browser does when a file is let go over an element. */
  private void drop(String name, String content) {
    browser()
        .executeScript(
            """
            const transfer = new DataTransfer();
            transfer.items.add(new File([arguments[1]], arguments[0]));
            document.getElementById("drop").dispatchEvent(
              new DragEvent("drop", {dataTransfer: transfer, bubbles: true, cancelable: true}));
            """,
            name,
            content);
    assertThat(one("#status").getText()).isEqualTo(name + " is chosen.");
  }

  private void submit(String shown) {
    one("button").click();
    waitFor(shown);
  }

  private void waitFor(String shown) {
    new WebDriverWait(browser(), Duration.ofSeconds(20))
        .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(shown)));
  }

  private WebElement one(String selector) {
    return browser().findElement(By.cssSelector(selector));
  }

  private List<String> complaints() {
    return browser().manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** What axe finds against the people who use a keyboard or a screen reader; it must look. */
  private List<?> barriers() throws IOException {
    browser().executeScript(Resources.toString(Resources.getResource("axe.min.js"), UTF_8));
    return (List<?>)
        requireNonNull(
            browser()
                .executeAsyncScript(
                    """
                    const done = arguments[0];
                    axe.run(document, {preload: false, iframes: false}).then(found => done(
                      found.passes.length < 10 ? ["axe looked at nothing"] : found.violations.map(
                        violation => violation.id + ": " + violation.nodes.map(
                            node => node.html + " " + node.failureSummary).join(" | "))));
                    """));
  }
}
