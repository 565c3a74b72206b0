package dev.banrules.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.examples.service.web.OpenApiDocument;
import dev.banrules.io.Verdicts;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.model.verdict.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The service over HTTP, started once for all that is asked of it. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "spring.datasource.url=jdbc:h2:mem:service-test;MODE=PostgreSQL")
class ServiceTest {

  private static final String AUDITS = "/v1/audits?at=2023-12-01";

  @LocalServerPort private int port;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  private Client client = new Client(0);

  @BeforeEach
  void connect() {
    client = new Client(port);
  }

  private static Status status(JsonNode verdict) {
    return Verdicts.read(Source.of("answer", verdict.toString()), Limits.defaults()).status();
  }

  @Test
  void answersAProfileWithAnArrayOfItsVerdict() {
    HttpResponse<String> answer = client.post(AUDITS, Client.sample("ottawa-phone.json"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    JsonNode verdicts = Client.json(answer);
    assertThat(verdicts).hasSize(1);
    assertThat(status(verdicts.get(0))).isEqualTo(Status.VIOLATING);
    assertThat(verdicts.get(0).get("at").asString()).isEqualTo("2023-12-01");
  }

  @Test
  void answersAFleetLineByLineWhereLinesAreAccepted() {
    HttpResponse<String> answer =
        client.post("/v1/audits", Client.sample("fleet.jsonl"), "Accept", "application/x-ndjson");
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/x-ndjson");
    assertThat(answer.body().lines())
        .hasSize(4)
        .allSatisfy(line -> assertThat(line).startsWith("{\"format\":\"ban-verdict/1\""));
  }

  @Test
  void readsWhatCurlCallsAForm() {
    HttpResponse<String> answer =
        client.post(
            AUDITS,
            Client.sample("ottawa-phone.json"),
            "Content-Type",
            "application/x-www-form-urlencoded");
    assertThat(Client.json(answer)).hasSize(1);
  }

  @Test
  void tellsAnInventoryByItsContentAndTakesFactsOfTheOwner() {
    String path = "/v1/audits?owner-kind=government&owner-of=US-TX";
    JsonNode verdict =
        Client.json(client.post(path, Client.sample("inventories/intune.json"))).get(0);
    assertThat(status(verdict)).isEqualTo(Status.VIOLATING);
    assertThat(verdict.get("findings").toString()).contains("\"application\":\"wechat\"");
  }

  @Test
  void unpacksGzip() throws IOException {
    HttpResponse<String> answer =
        client.post(
            AUDITS, gzip(Client.sample("ottawa-phone.json").getBytes(StandardCharsets.UTF_8)));
    assertThat(Client.json(answer)).hasSize(1);
  }

  @Test
  void answersGoodDevicesAroundABadOne() {
    String good = Client.sample("fleet.jsonl").lines().findFirst().orElseThrow();
    String bad = "{\"format\": \"device-profile/1\", \"id\": \"bad\", \"softwear\": []}";
    HttpResponse<String> answer = client.post("/v1/audits", bad + "\n" + good + "\n" + bad + "\n");
    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode entries = Client.json(answer);
    assertThat(entries).hasSize(3);
    assertThat(entries.get(0).get("type").asString())
        .isEqualTo("urn:banrules:problem:unreadable-device");
    assertThat(entries.get(1).get("format").asString()).isEqualTo("ban-verdict/1");
    assertThat(entries.get(2).get("diagnostics").toString())
        .contains("did you mean `software`?")
        .contains("\"line\":3");
  }

  @Test
  void saysEverythingThatIsWrongWithABodyAndWhere() {
    HttpResponse<String> answer =
        client.post(
            AUDITS,
            "{\"format\": \"device-profile/1\", \"id\": \"a\",\n"
                + " \"software\": [{\"name\": 3}], \"ownr\": 1}");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonNode diagnostics = Client.json(answer).get("diagnostics");
    assertThat(diagnostics).hasSize(2);
    assertThat(diagnostics.get(0).get("pointer").asString()).isEqualTo("/software/0/name");
    assertThat(diagnostics.get(0).get("line").asInt()).isEqualTo(2);
    assertThat(diagnostics.get(1).get("message").asString()).contains("did you mean `owner`?");
  }

  @Test
  void saysEverythingThatIsWrongWithParameters() {
    HttpResponse<String> answer =
        client.post(
            "/v1/audits?ownr-kind=business&at=soon&format=htm&jurisdiction=US-TEX&only=bad"
                + "&next-change=perhaps&owner-of=CA/hosue",
            Client.sample("ottawa-phone.json"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Client.json(answer).get("diagnostics")).hasSize(7);
    assertThat(answer.body()).contains("did you mean `owner-kind`?", "did you mean `html`?");
  }

  @ParameterizedTest
  @CsvSource({"'',it is empty", "nonsense,of no known format", "[ ],''"})
  void saysWhatABodyIsNot(String body, String message) {
    HttpResponse<String> answer = client.post(AUDITS, body);
    assertThat(answer.statusCode()).isEqualTo(message.isEmpty() ? 200 : 422);
    assertThat(answer.body()).contains(message);
  }

  @Test
  void leavesOutWhatNoFindingIsAbout() {
    String phone = Client.sample("ottawa-phone.json");
    JsonNode left = Client.json(client.post(AUDITS + "&disclose=findings", phone)).get(0);
    assertThat(left.get("findings")).isNotEmpty();
    assertThat(left.get("unrecognised")).isEmpty();
    JsonNode whole = Client.json(client.post(AUDITS, phone)).get(0);
    assertThat(whole.get("unrecognised")).hasSize(1);
  }

  @Test
  void writesReports() {
    String phone = Client.sample("ottawa-phone.json");
    HttpResponse<String> page = client.post(AUDITS + "&format=html&language=fr", phone);
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
    assertThat(page.body()).contains("WeChat", "<html lang=\"fr\"");
    assertThat(client.post(AUDITS + "&format=csv", phone).body()).contains("ottawa-phone");
  }

  @Test
  void showsDevicesOfTheStatusesThatAreWanted() {
    HttpResponse<String> answer =
        client.post("/v1/audits?only=violating,undetermined", Client.sample("fleet.jsonl"));
    assertThat(Client.json(answer)).hasSize(2);
  }

  @Test
  void tellsRemarksWhereTheyAreWanted() {
    String body = Client.sample("ottawa-phone.json").replace("\"CA\"", "\"CA/nowhere\"");
    JsonNode entries = Client.json(client.post(AUDITS + "&remarks", body));
    assertThat(entries).hasSize(2);
    assertThat(entries.get(1).get("format").asString()).isEqualTo("ban-remarks/1");
    assertThat(entries.get(1).get("remarks").toString()).contains("/owner/of");
    assertThat(Client.json(client.post(AUDITS, body))).hasSize(1);
  }

  @Test
  void decides() {
    String facts = "&owner-kind=government&owner-of=CA&form-factor=phone&at=2023-12-01";
    HttpResponse<String> stated =
        client.post("/v1/decisions?software=wechat&conduct=install" + facts, "");
    assertThat(Client.json(stated).get("answer").asString()).isEqualTo("deny");
    HttpResponse<String> device =
        client.post(
            "/v1/decisions?software=deb:nano&conduct=install", Client.sample("ottawa-phone.json"));
    assertThat(Client.json(device).get("answer").asString()).isEqualTo("allow");
    HttpResponse<String> wrong = client.post("/v1/decisions?software=wehcat", "");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("did you mean `wechat`?").contains("say what is to be done");
    HttpResponse<String> several =
        client.post("/v1/decisions?software=wechat&conduct=use", Client.sample("fleet.jsonl"));
    assertThat(several.statusCode()).isEqualTo(422);
    assertThat(client.post("/v1/decisions?software=wechat&conduct=use", "").statusCode())
        .isEqualTo(422);
  }

  @Test
  void listsWhatIsBanned() {
    String facts = "/v1/blocklists?owner-kind=government&owner-of=CA&form-factor=phone";
    JsonNode list = Client.json(client.get(facts));
    assertThat(list.get("format").asString()).isEqualTo("ban-blocklist/1");
    assertThat(list.get("entries").toString()).contains("android:com.tencent.mm");
    HttpResponse<String> tool = client.get(facts + "&format=amapi");
    assertThat(tool.body()).contains("\"packageName\": \"com.tencent.mm\"");
    assertThat(tool.headers().firstValue("Ban-Gaps")).isPresent();
    assertThat(Client.json(client.get(facts + "&format=amapi&report")).get("gaps").asString())
        .isEqualTo(tool.headers().firstValue("Ban-Gaps").orElseThrow());
    assertThat(client.get(facts + "&format=text").body()).contains("wechat");
    assertThat(client.get(facts + "&report").statusCode()).isEqualTo(400);
  }

  @Test
  void isHealthyAndSaysLittleElse() {
    assertThat(Client.json(client.get("/actuator/health")).get("status").asString())
        .isEqualTo("UP");
    assertThat(client.get("/actuator/health").body()).contains("banrules");
    assertThat(client.get("/actuator/env").statusCode()).isEqualTo(404);
  }

  @Test
  void showsItsPageWithAStrictPolicy() {
    HttpResponse<String> page = client.get("/");
    assertThat(page.body()).contains("<title>Check devices for banned software</title>");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none';")
        .contains("script-src 'self' 'sha256-")
        .doesNotContain("unsafe");
  }

  @Test
  void refusesOtherSites() {
    assertThat(client.get("/v1/blocklists", "Origin", "https://example.org").statusCode())
        .isEqualTo(403);
    assertThat(client.get("/v1/blocklists", "Origin", "http://127.0.0.1:" + port).statusCode())
        .isEqualTo(200);
  }

  @Test
  void saysInItsDocumentWhatThereIs() {
    OpenApiDocument.assertDocuments(Client.json(client.get("/openapi.json")), mappings);
  }

  @Test
  void saysWhatCannotBeAnswered() {
    String phone = Client.sample("ottawa-phone.json");
    assertThat(client.post(AUDITS, phone, "Accept", "image/png").statusCode()).isEqualTo(406);
    assertThat(client.post(AUDITS, phone, "Content-Encoding", "br").statusCode()).isEqualTo(415);
    assertThat(client.get("/v1/audits").statusCode()).isEqualTo(405);
    assertThat(client.get("/v1/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void remembersDevicesUntilTheyAreForgotten() {
    String phone = Client.sample("ottawa-phone.json");
    JsonNode verdicts = Client.json(client.post("/v1/devices", phone));
    assertThat(verdicts).hasSize(1);

    JsonNode device = Client.json(client.get("/v1/devices/ottawa-phone"));
    assertThat(device.get("verdict")).isEqualTo(verdicts.get(0));
    assertThat(device.get("profile").get("id").asString()).isEqualTo("ottawa-phone");
    assertThat(device.get("rules").asInt()).isEqualTo(1);
    assertThat(client.delete("/v1/devices/ottawa-phone").statusCode()).isEqualTo(204);
    assertThat(client.get("/v1/devices/ottawa-phone").statusCode()).isEqualTo(404);
    assertThat(client.delete("/v1/devices/ottawa-phone").body())
        .contains("urn:banrules:problem:unknown-device");
  }

  @Test
  void remembersAFleetWithBadDevicesAndIdsThatHaveASlash() {
    String phone = Client.sample("ottawa-phone.json").replace("\n", "");
    String other = phone.replace("\"ottawa-phone\"", "\"a/b c\"");
    String bad = "{\"format\": \"device-profile/1\", \"id\": \"bad\", \"softwear\": []}";
    HttpResponse<String> answer =
        client.post(
            "/v1/devices", bad + "\n" + phone + "\n" + other, "Accept", "application/x-ndjson");
    assertThat(answer.body().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("urn:banrules:problem:unreadable-device"),
            line -> assertThat(line).contains("\"device\":\"ottawa-phone\""),
            line -> assertThat(line).contains("\"device\":\"a/b c\""));
    assertThat(client.get("/v1/devices/a%2Fb%20c").statusCode()).isEqualTo(200);
    assertThat(client.post("/v1/devices", bad).statusCode()).isEqualTo(422);
    assertThat(client.get("/v1/devices/bad").statusCode()).isEqualTo(404);
    assertThat(Client.json(client.post("/v1/devices", "[]"))).isEmpty();
  }

  @Test
  void tellsWhatChanged() {
    String phone = Client.sample("ottawa-phone.json").replace("ottawa-phone", "changed-phone");
    client.post("/v1/devices", phone.replace("WeChat", "Chess").replace("com.tencent.mm", "chess"));
    client.post("/v1/devices", phone);

    JsonNode changes = Client.json(client.get("/v1/changes?device=changed-phone"));
    assertThat(changes).hasSize(1);
    JsonNode change = changes.get(0);
    assertThat(change.get("cause").asString()).isEqualTo("profile");
    assertThat(change.get("became").asString()).isEqualTo("violating");
    assertThat(change.get("because").asString())
        .startsWith("Became violating on ")
        .endsWith(", because what is known of the device changed.");
    assertThat(change.get("appeared").toString()).contains("WeChat");
    assertThat(change.get("reasons").asString())
        .contains("WeChat 8.0.42 must not be used")
        .as("other software on the device")
        .doesNotContain("Field Notes");
    assertThat(
            Client.json(
                client.get("/v1/changes?device=changed-phone&before=" + change.get("number"))))
        .isEmpty();
    assertThat(client.get("/v1/changes?limit=0&before=x").body())
        .contains("`limit`: `0` is no number from 1 to 1000", "`before`: `x` is no number");
    assertThat(client.get("/changes.html").body()).contains("Changes of remembered devices");
  }

  /** The heap of this module's tests is small: eight of them at once would not fit into it. */
  @Test
  void refusesBodiesThatAreTooLargeInBoundedMemory() throws Exception {
    ExecutorService senders = Executors.newFixedThreadPool(8);
    List<Future<String>> answers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      answers.add(senders.submit(this::answerToALargeBody));
    }
    for (Future<String> answer : answers) {
      assertThat(answer.get(60, TimeUnit.SECONDS)).isEqualTo("HTTP/1.1 413");
    }
    senders.shutdown();
    assertThat(client.post(AUDITS, Client.sample("ottawa-phone.json")).statusCode()).isEqualTo(200);
  }

  /** In one chunk, so that its length is not told before. */
  private String answerToALargeBody() throws IOException {
    int length = 64 << 20;
    InputStream size =
        new ByteArrayInputStream(
            (Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
    return client.raw(
        "Transfer-Encoding: chunked\r\n\r\n",
        new SequenceInputStream(size, new Repeated("[{\"format\":", length)),
        1 << 16,
        0);
  }

  @Test
  void refusesALengthThatIsTooLargeBeforeTheBody() throws IOException {
    assertThat(client.raw("Content-Length: 67108864\r\n\r\n", InputStream.nullInputStream(), 1, 0))
        .startsWith("HTTP/1.1 413");
  }

  @Test
  void refusesWhatUnpacksToTooMuch() throws IOException {
    byte[] bomb = gzip(new byte[64 << 20]);
    assertThat(client.post(AUDITS, bomb).statusCode()).isEqualTo(413);
    assertThat(client.post(AUDITS, gzip(bomb)).statusCode()).isEqualTo(415);
    assertThat(client.post(AUDITS, new byte[] {0x1F, (byte) 0x8B, 8}).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"format\": \"device-profile/1\", \"id\": \"a\", \"software\": ', '['",
    "'{\"@odata.type\": \"#microsoft.graph.managedDevice\", \"detectedApps\": ', '['",
    "'<bom xmlns=\"http://cyclonedx.org/schema/bom/1.6\">', '<components><component>'"
  })
  void refusesDeepNesting(String start, String nested) {
    HttpResponse<String> answer = client.post(AUDITS, start + nested.repeat(200_000));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("diagnostics");
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  /** A text again and again. */
  private static final class Repeated extends InputStream {

    private final byte[] text;
    private final long length;
    private long position;

    Repeated(String text, long length) {
      this.text = text.getBytes(StandardCharsets.UTF_8);
      this.length = length;
    }

    @Override
    public int read() {
      return position >= length ? -1 : text[(int) (position++ % text.length)];
    }

    @Override
    public int read(byte[] part, int offset, int count) {
      int read = 0;
      while (read < count && position < length) {
        part[offset + read++] = (byte) read();
      }
      return read == 0 ? -1 : read;
    }
  }
}
