package dev.banrules.runtime.log;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSet;
import dev.banrules.io.Profiles;
import dev.banrules.io.Verdicts;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.io.document.StreamedDocuments;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.value.InvalidValueException;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.rules.BanRules;
import dev.banrules.runtime.json.InvalidJsonException;
import dev.banrules.runtime.json.StrictJson;
import dev.banrules.runtime.log.Replayed.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Evaluates the answers of a log again. */
public final class LogReplay {

  private static final Profiles PROFILES = Profiles.unchecked();

  private final BanRules rules;
  private final ImmutableSet<String> digests;

  /**
   * A replay by some rules.
   *
   * @param rules the rules; those of the catalogs and waivers that gave the answers give them again
   */
  public LogReplay(BanRules rules) {
    this.rules = rules;
    this.digests =
        rules.catalogs().catalogs().stream()
            .flatMap(catalog -> catalog.digest().stream())
            .collect(toImmutableSet());
  }

  /**
   * Evaluates each answer again. Lines that are none are passed over; {@link LogVerifier} finds
   * them.
   *
   * @param files the files of the log
   * @param results takes what came of it, line by line
   * @throws IOException if a file can't be read
   */
  public void replay(List<Path> files, Consumer<Replayed> results) throws IOException {
    LogLines.read(
        files,
        (place, bytes, ended) -> {
          ObjectNode entry;
          try {
            entry = StrictJson.object(ChainedLine.read(bytes).entry().getBytes(UTF_8));
          } catch (InvalidJsonException e) {
            return;
          }
          if (entry.has(LogKeys.ANSWER)) {
            results.accept(replay(place, entry));
          }
        });
  }

  private Replayed replay(LogPlace place, ObjectNode entry) {
    String id = entry.path(LogKeys.ID).asString("");
    boolean same = digestsOf(entry).equals(digests);
    if (!entry.has(LogKeys.DEVICE)) {
      return new Replayed(
          place, id, Outcome.NOT_EVALUATED, "the log has only the digest of the profile", same);
    }
    try {
      String logged = StrictJson.text(entry.path(LogKeys.ANSWER));
      String again = CanonicalJson.of(answer(entry));
      return again.equals(CanonicalJson.of(logged))
          ? new Replayed(place, id, Outcome.EQUAL, "", same)
          : new Replayed(place, id, Outcome.DIFFERENT, difference(logged, again), same);
    } catch (InvalidDocumentException
        | InvalidValueException
        | InvalidJsonException
        | DateTimeException e) {
      return new Replayed(
          place, id, Outcome.NOT_EVALUATED, "the question can't be read: " + e.getMessage(), same);
    }
  }

  private static ImmutableSet<String> digestsOf(ObjectNode entry) {
    return StreamSupport.stream(entry.path(LogKeys.CATALOGS).spliterator(), false)
        .map(catalog -> catalog.path(LogKeys.DIGEST).asString(""))
        .collect(toImmutableSet());
  }

  private String answer(ObjectNode entry) throws InvalidJsonException {
    DeviceProfile device = PROFILES.read(source(entry, LogKeys.DEVICE)).value();
    LocalDate at = LocalDate.parse(entry.path(LogKeys.AT).asString(""));
    AuditOptions options =
        AuditOptions.builder()
            .from(Verdicts.readOptions(source(entry, LogKeys.OPTIONS), Limits.defaults()))
            .nextChange(entry.has(LogKeys.NEXT_CHANGE))
            .build();
    String kind = entry.path(LogKeys.KIND).asString("");
    switch (kind) {
      case Question.Audit.KIND:
        return Verdicts.write(new Question.Audit(device, at, options).ask(rules));
      case Question.Decide.KIND:
        Conduct conduct = Conduct.of(entry.path(LogKeys.CONDUCT).asString(""));
        return Verdicts.write(
            new Question.Decide(device, software(entry), conduct, at, options).ask(rules));
      default:
        throw new InvalidJsonException("`" + kind + "` is no kind of question", null);
    }
  }

  private static Software software(ObjectNode entry) {
    try (StreamedDocuments<Software> pieces = PROFILES.software(source(entry, LogKeys.SOFTWARE))) {
      var piece = pieces.next();
      return piece.value().orElseThrow(() -> new InvalidDocumentException(piece.problems()));
    }
  }

  private static Source source(ObjectNode entry, String key) {
    return Source.of(key, StrictJson.text(entry.path(key)));
  }

  /** The keys of the answer that differ: enough to say where to look. */
  private static String difference(String logged, String again) throws InvalidJsonException {
    ObjectNode before = StrictJson.object(logged.getBytes(UTF_8));
    ObjectNode now = StrictJson.object(again.getBytes(UTF_8));
    for (String decisive : List.of("status", "answer")) {
      JsonNode was = before.path(decisive);
      if (!was.equals(now.path(decisive))) {
        return "it was " + was.asString("") + ", and is " + now.path(decisive).asString("");
      }
    }
    return "the same "
        + (before.has("status") ? "status" : "answer")
        + ", other "
        + String.join(
            ", ",
            StreamSupport.stream(now.propertyNames().spliterator(), false)
                .filter(key -> !now.path(key).equals(before.path(key)))
                .sorted()
                .toList());
  }
}
