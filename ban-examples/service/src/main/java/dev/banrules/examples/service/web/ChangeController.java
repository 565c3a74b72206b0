package dev.banrules.examples.service.web;

import com.google.common.collect.ImmutableList;
import dev.banrules.examples.service.parameter.Parameters;
import dev.banrules.examples.service.store.ChangeTable;
import dev.banrules.examples.service.store.ChangeTable.ChangeRow;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /v1/changes}: what changed in the verdicts on remembered devices, newest first. */
@RestController
final class ChangeController {

  static final ImmutableList<String> PARAMETERS = ImmutableList.of("device", "before", "limit");

  private static final JsonMapper JSON = new JsonMapper();
  private static final int USUAL = 100;
  private static final int MOST = 1000;

  private final ChangeTable changes;

  ChangeController(ChangeTable changes) {
    this.changes = changes;
  }

  @GetMapping("/v1/changes")
  ResponseEntity<String> changes(HttpServletRequest request) {
    Parameters parameters = Parameters.of(request, PARAMETERS);
    Optional<String> device = parameters.text("device");
    long before = number(parameters, "before", Long.MAX_VALUE, Long.MAX_VALUE);
    long limit = number(parameters, "limit", USUAL, MOST);
    parameters.check();
    ArrayNode all = JSON.createArrayNode();
    changes.newest(device, before, (int) limit).forEach(change -> all.add(json(change)));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(JSON.writeValueAsString(all) + "\n");
  }

  private static ObjectNode json(ChangeRow change) {
    ObjectNode all = JSON.createObjectNode();
    all.put("number", change.number());
    all.put("recordedAt", change.recordedAt().toString());
    all.setAll((ObjectNode) JSON.readTree(change.detail()));
    return all;
  }

  private static long number(Parameters parameters, String name, long usual, long most) {
    Optional<String> text = parameters.text(name);
    if (text.isEmpty()) {
      return usual;
    }
    try {
      long number = Long.parseLong(text.get());
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    parameters.wrong("`" + name + "`: `" + text.get() + "` is no number from 1 to " + most);
    return usual;
  }
}
