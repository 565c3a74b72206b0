package dev.banrules.spring;

import dev.banrules.model.base.Words;
import dev.banrules.model.verdict.CatalogReference;
import dev.banrules.runtime.RulesStatus;
import dev.banrules.runtime.log.LogStatus;
import java.util.LinkedHashMap;
import java.util.Map;

/** How rules and log stand, for people and programs that read JSON. */
final class StatusDetails {

  private StatusDetails() {}

  static Map<String, Object> of(RulesStatus status) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("state", Words.wordOf(status.state()));
    details.put("since", status.since().toString());
    details.put("confirmed", status.confirmed().toString());
    details.put("age", status.age().toString());
    status.expires().ifPresent(expires -> details.put("expires", expires.toString()));
    details.put("catalogs", status.catalogs().stream().map(StatusDetails::catalog).toList());
    details.put("refreshes", status.refreshes());
    details.put("changes", status.changes());
    details.put("failures", status.failures());
    details.put("failuresInARow", status.failuresInARow());
    status
        .lastFailure()
        .ifPresent(
            failure ->
                details.put(
                    "lastFailure",
                    Map.of("at", failure.at().toString(), "message", failure.message())));
    details.put("warnings", status.warnings());
    return details;
  }

  static Map<String, Object> of(LogStatus status) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("written", status.written());
    details.put("waiting", status.waiting());
    details.put("lost", status.lost());
    status.lastFailure().ifPresent(failure -> details.put("lastFailure", failure));
    return details;
  }

  private static Map<String, Object> catalog(CatalogReference catalog) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("id", catalog.id().value());
    details.put("version", catalog.version());
    catalog.digest().ifPresent(digest -> details.put("digest", digest));
    return details;
  }
}
