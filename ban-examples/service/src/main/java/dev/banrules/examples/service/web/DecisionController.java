package dev.banrules.examples.service.web;

import com.google.common.collect.ImmutableList;
import dev.banrules.examples.service.device.BodyReader;
import dev.banrules.examples.service.device.ReadDevice;
import dev.banrules.examples.service.device.ReadDevices;
import dev.banrules.examples.service.limit.BodyReceiver;
import dev.banrules.examples.service.limit.ReceivedBody;
import dev.banrules.examples.service.limit.Turns;
import dev.banrules.examples.service.parameter.FactParameters;
import dev.banrules.examples.service.parameter.Parameters;
import dev.banrules.examples.service.parameter.QuestionParameters;
import dev.banrules.examples.service.parameter.SoftwareParameters;
import dev.banrules.examples.service.problem.ApiException;
import dev.banrules.examples.service.problem.ApiProblem;
import dev.banrules.examples.service.problem.ProblemKind;
import dev.banrules.io.Verdicts;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.runtime.CurrentRules;
import dev.banrules.spring.BanAuditor;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code POST /v1/decisions}: decides whether something may be done, as {@code ban ask} does. The
 * body is the device; without a body, the facts that parameters state are the device.
 */
@RestController
final class DecisionController {

  static final ImmutableList<String> PARAMETERS =
      ImmutableList.<String>builder()
          .addAll(QuestionParameters.NAMES)
          .add("conduct", "inventory")
          .addAll(SoftwareParameters.NAMES)
          .addAll(FactParameters.NAMES)
          .build();

  private final BanAuditor auditor;
  private final BodyReceiver receiver;
  private final Turns turns;
  private final Clock clock;

  DecisionController(BanAuditor auditor, BodyReceiver receiver, Turns turns, Clock clock) {
    this.auditor = auditor;
    this.receiver = receiver;
    this.turns = turns;
    this.clock = clock;
  }

  @PostMapping("/v1/decisions")
  @SuppressWarnings("try") // a turn is held, not used
  ResponseEntity<String> decide(HttpServletRequest request) {
    CurrentRules rules = auditor.current();
    CatalogSet catalogs = rules.rules().catalogs();
    Parameters parameters = Parameters.of(request, PARAMETERS);
    LocalDate at = parameters.date("at").orElseGet(() -> LocalDate.now(clock));
    AuditOptions options = QuestionParameters.read(parameters, catalogs);
    Optional<DeviceProfile> facts = FactParameters.read(parameters, catalogs);
    Optional<String> inventory = parameters.oneOf("inventory", BodyReader.formats());
    Optional<Conduct> conduct = parameters.value("conduct", Conduct::of);
    if (parameters.text("conduct").isEmpty()) {
      parameters.wrong("say what is to be done: with `conduct`, such as `conduct=install`");
    }
    // Told before a device is waited for; its platform may choose another identifier.
    SoftwareParameters.read(parameters, catalogs, Optional.empty());
    parameters.check();
    try (ReceivedBody body = receiver.receive(request);
        Turns.Turn turn = turns.take()) {
      DeviceProfile device =
          body.isEmpty()
              ? facts.orElseThrow(DecisionController::noDevice)
              : only(BodyReader.of(catalogs, facts, inventory), body);
      Software software =
          SoftwareParameters.read(parameters, catalogs, device.platform()).orElseThrow();
      return ResponseEntity.ok()
          .contentType(MediaType.APPLICATION_JSON)
          .body(
              Verdicts.write(
                      auditor.decide(rules, device, software, conduct.orElseThrow(), at, options))
                  + "\n");
    }
  }

  private static ApiException noDevice() {
    return new ApiException(
        ProblemKind.UNREADABLE_BODY,
        "Say which device: with its profile or inventory in the body, or with what is known of it,"
            + " as `owner-kind=government&owner-of=US-TX`.");
  }

  private static DeviceProfile only(BodyReader reader, ReceivedBody body) {
    try (ReadDevices devices = reader.read(body)) {
      if (!devices.hasNext()) {
        throw noDevice();
      }
      ReadDevice device = devices.next();
      DeviceProfile profile =
          device
              .profile()
              .orElseThrow(
                  () ->
                      new ApiException(
                          ApiProblem.of(
                              ProblemKind.UNREADABLE_BODY,
                              "The device can't be read.",
                              device.diagnostics())));
      if (devices.hasNext()) {
        throw new ApiException(
            ProblemKind.UNREADABLE_BODY, "There are several devices in the body: give one.");
      }
      return profile;
    }
  }
}
