package dev.banrules.examples.service.web;

import com.google.common.collect.ImmutableList;
import dev.banrules.examples.service.limit.Turns;
import dev.banrules.examples.service.parameter.FactParameters;
import dev.banrules.examples.service.parameter.Parameters;
import dev.banrules.examples.service.parameter.QuestionParameters;
import dev.banrules.examples.service.problem.ApiException;
import dev.banrules.examples.service.problem.ProblemKind;
import dev.banrules.io.BlockLists;
import dev.banrules.io.document.StatedFacts;
import dev.banrules.mdm.control.ControlDocument;
import dev.banrules.mdm.control.ControlOptions;
import dev.banrules.mdm.control.ControlReport;
import dev.banrules.mdm.control.Controls;
import dev.banrules.mdm.control.LockOutException;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.report.blocklist.BlockListText;
import dev.banrules.report.layout.Style;
import dev.banrules.runtime.CurrentRules;
import dev.banrules.spring.BanAuditor;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /v1/blocklists}: what is banned for devices of some facts, as {@code ban blocklist}.
 */
@RestController
final class BlockListController {

  static final ImmutableList<String> PARAMETERS =
      ImmutableList.<String>builder()
          .addAll(QuestionParameters.NAMES)
          .add(
              QuestionParameters.NEXT_CHANGE,
              "conduct",
              "format",
              "include-review",
              "contact",
              "report")
          .addAll(FactParameters.NAMES)
          .build();

  /** How many banned lines the document of a tool can't enforce. */
  static final String GAPS = "Ban-Gaps";

  private static final String JSON = "json";
  private static final String TEXT = "text";

  private final BanAuditor auditor;
  private final Turns turns;
  private final Clock clock;
  private final Controls controls = Controls.installed();

  BlockListController(BanAuditor auditor, Turns turns, Clock clock) {
    this.auditor = auditor;
    this.turns = turns;
    this.clock = clock;
  }

  @GetMapping("/v1/blocklists")
  @SuppressWarnings("try") // a turn is held, not used
  ResponseEntity<String> list(HttpServletRequest request) {
    CurrentRules rules = auditor.current();
    CatalogSet catalogs = rules.rules().catalogs();
    Parameters parameters = Parameters.of(request, PARAMETERS);
    LocalDate at = parameters.date("at").orElseGet(() -> LocalDate.now(clock));
    AuditOptions options = QuestionParameters.read(parameters, catalogs);
    DeviceProfile facts =
        FactParameters.read(parameters, catalogs)
            .orElseGet(() -> DeviceProfile.builder().id(StatedFacts.NO_ID).build());
    Conduct conduct = parameters.value("conduct", Conduct::of).orElse(Conduct.USE);
    String format = parameters.oneOf("format", formats()).orElse(JSON);
    boolean isTool = !format.equals(JSON) && !format.equals(TEXT);
    ControlOptions choices =
        new ControlOptions(parameters.flag("include-review"), parameters.text("contact"));
    boolean report = parameters.flag("report");
    if (!isTool && (report || !choices.equals(ControlOptions.defaults()))) {
      parameters.wrong(
          "`include-review`, `contact` and `report` go with the format of a tool, as"
              + " `format=amapi`");
    }
    parameters.check();
    try (Turns.Turn turn = turns.take()) {
      BlockList list = rules.rules().blocked(facts, conduct, at, options);
      if (isTool) {
        return document(controls, format, list, catalogs, choices, report);
      }
      return format.equals(JSON)
          ? text(MediaType.APPLICATION_JSON, BlockLists.write(list) + "\n")
          : text(plain(), new BlockListText(catalogs, Style.PLAIN).of(list));
    }
  }

  private ImmutableList<String> formats() {
    return ImmutableList.<String>builder().add(JSON, TEXT).addAll(controls.formats()).build();
  }

  private static ResponseEntity<String> document(
      Controls controls,
      String format,
      BlockList list,
      CatalogSet catalogs,
      ControlOptions choices,
      boolean report) {
    ControlDocument document;
    try {
      document = controls.write(format, list, catalogs, choices);
    } catch (LockOutException e) {
      throw new ApiException(ProblemKind.LOCK_OUT, String.valueOf(e.getMessage()));
    }
    return ResponseEntity.ok()
        .header(GAPS, String.valueOf(document.gaps().size()))
        .contentType(report ? MediaType.APPLICATION_JSON : plain())
        .body(report ? ControlReport.json(document) : document.text());
  }

  private static ResponseEntity<String> text(MediaType type, String text) {
    return ResponseEntity.ok().contentType(type).body(text);
  }

  /** Whatever tool it is for: a browser is to show it, and run nothing of it. */
  private static MediaType plain() {
    return MediaType.parseMediaType("text/plain;charset=UTF-8");
  }
}
