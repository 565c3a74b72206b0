package dev.banrules.runtime.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import dev.banrules.io.Profiles;
import dev.banrules.io.Verdicts;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.CatalogReference;
import dev.banrules.model.verdict.Decision;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.runtime.json.StrictJson;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes what a line of the log says, before it has a place in the chain. */
final class Entries {

  private final ProfileDetail detail;
  private final Optional<Redaction> redaction;

  Entries(LogSettings settings) {
    this.detail = settings.profile();
    this.redaction = settings.redaction();
  }

  /** Something that waits to be written. */
  interface Pending {
    ObjectNode entry();
  }

  /** What all answers have. */
  record Circumstances(
      String id,
      Instant instant,
      ImmutableList<CatalogReference> catalogs,
      Optional<String> warning) {}

  Pending audit(Circumstances when, Question.Audit asked, Verdict verdict) {
    return () -> {
      Verdict shown = redaction.map(how -> how.verdict(verdict)).orElse(verdict);
      DeviceProfile device =
          redaction.map(how -> how.profile(asked.device(), verdict)).orElse(asked.device());
      ObjectNode entry = entry(Question.Audit.KIND, when, asked, device);
      StrictJson.putText(entry, LogKeys.ANSWER, Verdicts.write(shown));
      return entry;
    };
  }

  Pending decide(Circumstances when, Question.Decide asked, Decision decision) {
    return () -> {
      Decision shown = redaction.map(how -> how.decision(decision)).orElse(decision);
      DeviceProfile device =
          redaction.map(how -> how.withoutSoftware(asked.device())).orElse(asked.device());
      ObjectNode entry = entry(Question.Decide.KIND, when, asked, device);
      entry.put(LogKeys.CONDUCT, asked.conduct().word());
      StrictJson.putText(
          entry,
          LogKeys.SOFTWARE,
          Profiles.write(
              redaction
                  .map(how -> how.software(asked.software(), decision))
                  .orElse(asked.software())));
      StrictJson.putText(entry, LogKeys.ANSWER, Verdicts.write(shown));
      return entry;
    };
  }

  private ObjectNode entry(String kind, Circumstances when, Question asked, DeviceProfile device) {
    ObjectNode entry = StrictJson.object();
    entry.put(LogKeys.KIND, kind);
    entry.put(LogKeys.ID, when.id());
    entry.put(LogKeys.INSTANT, when.instant().toString());
    entry.put(LogKeys.AT, asked.at().toString());
    ArrayNode catalogs = entry.putArray(LogKeys.CATALOGS);
    for (CatalogReference catalog : when.catalogs()) {
      ObjectNode reference = catalogs.addObject();
      reference.put(LogKeys.ID, catalog.id().value());
      reference.put(LogKeys.VERSION, catalog.version());
      catalog.digest().ifPresent(digest -> reference.put(LogKeys.DIGEST, digest));
    }
    StrictJson.putText(entry, LogKeys.OPTIONS, Verdicts.write(asked.options()));
    if (asked.options().nextChange()) {
      entry.put(LogKeys.NEXT_CHANGE, true);
    }
    String profile = Profiles.write(device);
    if (detail == ProfileDetail.WHOLE) {
      StrictJson.putText(entry, LogKeys.DEVICE, profile);
    } else {
      entry.put(
          LogKeys.DEVICE_DIGEST,
          "sha256:" + Hashing.sha256().hashBytes(CanonicalJson.of(profile).getBytes(UTF_8)));
    }
    when.warning().ifPresent(warning -> entry.put(LogKeys.WARNING, warning));
    return entry;
  }

  /** That a writer begins; the line before it may be torn. */
  static ObjectNode opened(Instant instant, Optional<String> torn) {
    ObjectNode entry = StrictJson.object();
    entry.put(LogKeys.KIND, LogKeys.OPEN);
    entry.put(LogKeys.INSTANT, instant.toString());
    torn.ifPresent(digest -> entry.put(LogKeys.TORN, digest));
    return entry;
  }

  /** That a writer ends. */
  static ObjectNode closed(Instant instant) {
    ObjectNode entry = StrictJson.object();
    entry.put(LogKeys.KIND, LogKeys.CLOSE);
    entry.put(LogKeys.INSTANT, instant.toString());
    return entry;
  }

  /** That answers are missing here. */
  static ObjectNode lost(Instant instant, long count) {
    ObjectNode entry = StrictJson.object();
    entry.put(LogKeys.KIND, LogKeys.LOST);
    entry.put(LogKeys.INSTANT, instant.toString());
    entry.put(LogKeys.COUNT, count);
    return entry;
  }
}
