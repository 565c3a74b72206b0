package dev.banrules.examples.service.web;

import com.google.common.collect.ImmutableList;
import dev.banrules.examples.service.answer.DocumentAnswer;
import dev.banrules.examples.service.device.BodyReader;
import dev.banrules.examples.service.device.ReadDevices;
import dev.banrules.examples.service.limit.BodyReceiver;
import dev.banrules.examples.service.limit.ReceivedBody;
import dev.banrules.examples.service.limit.Turns;
import dev.banrules.examples.service.memory.DeviceMemory;
import dev.banrules.examples.service.parameter.FactParameters;
import dev.banrules.examples.service.parameter.Parameters;
import dev.banrules.examples.service.problem.ApiException;
import dev.banrules.examples.service.problem.ProblemKind;
import dev.banrules.examples.service.store.DeviceRow;
import dev.banrules.mdm.inventory.Inventories;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.spring.BanAuditor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code /v1/devices}: the devices that are remembered. */
@RestController
final class DeviceController {

  static final ImmutableList<String> PARAMETERS =
      ImmutableList.<String>builder()
          .add("inventory", "remarks")
          .addAll(FactParameters.NAMES)
          .build();

  private static final JsonMapper JSON = new JsonMapper();

  private final BanAuditor auditor;
  private final DeviceMemory memory;
  private final BodyReceiver receiver;
  private final Turns turns;

  DeviceController(BanAuditor auditor, DeviceMemory memory, BodyReceiver receiver, Turns turns) {
    this.auditor = auditor;
    this.memory = memory;
    this.receiver = receiver;
    this.turns = turns;
  }

  @PostMapping("/v1/devices")
  void remember(HttpServletRequest request, HttpServletResponse response) throws IOException {
    CatalogSet catalogs = auditor.current().rules().catalogs();
    Parameters parameters = Parameters.of(request, PARAMETERS);
    Optional<DeviceProfile> facts = FactParameters.read(parameters, catalogs);
    Optional<String> inventory = parameters.oneOf("inventory", Inventories.installed().formats());
    boolean remarks = parameters.flag("remarks");
    parameters.check();
    String type = AnswerType.of(request, List.of(AnswerType.JSON, AnswerType.LINES));
    try (ReceivedBody body = receiver.receive(request);
        Turns.Turn turn = turns.take();
        ReadDevices devices = BodyReader.of(catalogs, facts, inventory).read(body)) {
      response.setContentType(type);
      Writer out =
          new BufferedWriter(
              new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
      DocumentAnswer answer =
          type.equals(AnswerType.LINES)
              ? DocumentAnswer.lines(out, remarks)
              : DocumentAnswer.array(out, remarks);
      new FleetStorer(memory, answer).store(devices, turn.deadline());
    }
  }

  @GetMapping("/v1/devices/{id}")
  ResponseEntity<String> find(@PathVariable String id) {
    DeviceRow device = memory.find(id).orElseThrow(() -> unknown(id));
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json(device) + "\n");
  }

  private static String json(DeviceRow device) {
    ObjectNode all = JSON.createObjectNode();
    all.put("id", device.id());
    all.put("storedAt", device.storedAt().toString());
    all.put("auditedOn", device.auditedOn().toString());
    all.put("rules", device.generation());
    device.due().ifPresent(day -> all.put("due", day.toString()));
    device.failure().ifPresent(failure -> all.put("failure", failure));
    all.set("profile", JSON.readTree(device.profile()));
    all.set("verdict", JSON.readTree(device.verdict()));
    return JSON.writeValueAsString(all);
  }

  @DeleteMapping("/v1/devices/{id}")
  ResponseEntity<Void> forget(@PathVariable String id) {
    if (!memory.forget(id)) {
      throw unknown(id);
    }
    return ResponseEntity.noContent().build();
  }

  private static ApiException unknown(String id) {
    return new ApiException(
        ProblemKind.UNKNOWN_DEVICE, "No device of the id `" + id + "` is remembered.");
  }
}
