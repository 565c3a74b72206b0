package dev.banrules.examples.service.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.examples.service.answer.DocumentAnswer;
import dev.banrules.examples.service.answer.FleetAnswer;
import dev.banrules.examples.service.answer.FleetAuditor;
import dev.banrules.examples.service.answer.ReportAnswer;
import dev.banrules.examples.service.device.BodyReader;
import dev.banrules.examples.service.device.ReadDevices;
import dev.banrules.examples.service.limit.BodyReceiver;
import dev.banrules.examples.service.limit.ReceivedBody;
import dev.banrules.examples.service.limit.Turns;
import dev.banrules.examples.service.parameter.FactParameters;
import dev.banrules.examples.service.parameter.Parameters;
import dev.banrules.examples.service.parameter.QuestionParameters;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Status;
import dev.banrules.report.fleet.ReportHead;
import dev.banrules.report.fleet.Reports;
import dev.banrules.report.language.Language;
import dev.banrules.runtime.CurrentRules;
import dev.banrules.spring.BanAuditor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /v1/audits}: audits the devices of the body, as {@code ban check} does. */
@RestController
final class AuditController {

  static final ImmutableList<String> PARAMETERS =
      ImmutableList.<String>builder()
          .addAll(QuestionParameters.NAMES)
          .add(
              QuestionParameters.NEXT_CHANGE,
              "format",
              "inventory",
              "disclose",
              "only",
              "remarks",
              "language")
          .addAll(FactParameters.NAMES)
          .build();

  private static final String JSON = "json";

  /** What the formats of reports are to a browser; others are bytes. */
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html;charset=UTF-8",
          "csv", "text/csv;charset=UTF-8",
          "junit", "application/xml",
          "ocsf", AnswerType.LINES,
          "sarif", "application/sarif+json");

  private enum Disclosed {
    ALL,
    FINDINGS
  }

  private final BanAuditor auditor;
  private final BodyReceiver receiver;
  private final Turns turns;
  private final Clock clock;
  private final Reports reports = Reports.installed();

  AuditController(BanAuditor auditor, BodyReceiver receiver, Turns turns, Clock clock) {
    this.auditor = auditor;
    this.receiver = receiver;
    this.turns = turns;
    this.clock = clock;
  }

  private record Asked(
      LocalDate at,
      AuditOptions options,
      Optional<DeviceProfile> facts,
      Optional<String> inventory,
      String format,
      ImmutableList<Status> only,
      boolean findingsAlone,
      boolean remarks,
      Language language) {}

  @PostMapping("/v1/audits")
  void audit(HttpServletRequest request, HttpServletResponse response) throws IOException {
    CurrentRules rules = auditor.current();
    Asked asked = asked(request, rules);
    String type =
        asked.format().equals(JSON)
            ? AnswerType.of(request, List.of(AnswerType.JSON, AnswerType.LINES))
            : TYPES.getOrDefault(asked.format(), "application/octet-stream");
    try (ReceivedBody body = receiver.receive(request);
        Turns.Turn turn = turns.take();
        ReadDevices devices =
            BodyReader.of(rules.rules().catalogs(), asked.facts(), asked.inventory()).read(body)) {
      response.setContentType(type);
      Writer out =
          new BufferedWriter(
              new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
      new FleetAuditor(
              auditor, rules, asked.at(), asked.options(), asked.only(), asked.findingsAlone())
          .audit(devices, answer(asked, type, rules, out), turn.deadline());
    }
  }

  private FleetAnswer answer(Asked asked, String type, CurrentRules rules, Writer out) {
    if (!asked.format().equals(JSON)) {
      return new ReportAnswer(reports.writer(asked.format()), head(asked, rules), out);
    }
    return type.equals(AnswerType.LINES)
        ? DocumentAnswer.lines(out, asked.remarks())
        : DocumentAnswer.array(out, asked.remarks());
  }

  private static ReportHead head(Asked asked, CurrentRules rules) {
    return new ReportHead(
        rules.rules().catalogs(),
        rules.rules().waivers(),
        asked.at(),
        asked.options(),
        ImmutableSet.copyOf(asked.only().isEmpty() ? Arrays.asList(Status.values()) : asked.only()),
        asked.language(),
        "0.1.0-SNAPSHOT");
  }

  private Asked asked(HttpServletRequest request, CurrentRules rules) {
    Parameters parameters = Parameters.of(request, PARAMETERS);
    List<String> languages = Arrays.stream(Language.values()).map(Language::tag).toList();
    Asked asked =
        new Asked(
            parameters.date("at").orElseGet(() -> LocalDate.now(clock)),
            QuestionParameters.read(parameters, rules.rules().catalogs()),
            FactParameters.read(parameters, rules.rules().catalogs()),
            parameters.oneOf("inventory", BodyReader.formats()),
            parameters.oneOf("format", formats()).orElse(JSON),
            parameters.words("only", Status.class),
            parameters.word("disclose", Disclosed.class).orElse(Disclosed.ALL)
                == Disclosed.FINDINGS,
            parameters.flag("remarks"),
            parameters
                .oneOf("language", languages)
                .map(Locale::forLanguageTag)
                .flatMap(Language::of)
                .orElse(Language.ENGLISH));
    if (asked.remarks() && (asked.findingsAlone() || !asked.format().equals(JSON))) {
      parameters.wrong("`remarks` goes with `format=json` and `disclose=all`");
    }
    parameters.check();
    return asked;
  }

  private ImmutableList<String> formats() {
    return ImmutableList.<String>builder().add(JSON).addAll(reports.formats()).build();
  }
}
