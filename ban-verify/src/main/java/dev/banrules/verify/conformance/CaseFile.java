package dev.banrules.verify.conformance;

import static com.google.common.base.Preconditions.checkArgument;
import static dev.banrules.verify.conformance.CaseJson.catalogs;
import static dev.banrules.verify.conformance.CaseJson.checkKeys;
import static dev.banrules.verify.conformance.CaseJson.date;
import static dev.banrules.verify.conformance.CaseJson.list;
import static dev.banrules.verify.conformance.CaseJson.optional;
import static dev.banrules.verify.conformance.CaseJson.options;
import static dev.banrules.verify.conformance.CaseJson.required;
import static dev.banrules.verify.conformance.CaseJson.text;
import static dev.banrules.verify.conformance.CaseJson.word;

import dev.banrules.model.ban.Conduct;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Answer;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Status;
import dev.banrules.verify.conformance.ConformanceCase.Expected;
import dev.banrules.verify.conformance.ConformanceCase.ExpectedFinding;
import dev.banrules.verify.conformance.ConformanceCase.Request;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Splits a case's file: its documents stay text, the rest becomes values. */
final class CaseFile {

  private CaseFile() {}

  static ConformanceCase parse(String name, String text) {
    JsonNode root = CaseTree.read(text);
    checkKeys(
        root,
        "name",
        "why",
        "ban",
        "catalogs",
        "waivers",
        "device",
        "at",
        "options",
        "ask",
        "expect");
    Optional<Request> ask = optional(root.path("ask"), CaseFile::request);
    Expected expected = expected(required(root, "expect"));
    checkArgument(
        ask.isPresent() == expected.answer().isPresent(),
        "`expect` needs `answer` where the case has `ask`, and only there");
    return new ConformanceCase(
        optional(root.path("name"), CaseJson::text).orElse(name),
        optional(root.path("why"), CaseJson::text).orElse(""),
        optional(root.path("ban"), n -> Id.of(text(n))),
        catalogs(root.path("catalogs")),
        optional(root.path("waivers"), CaseTree::text),
        CaseTree.text(required(root, "device")),
        date(required(root, "at")),
        options(root.path("options"), expected.nextChange().isPresent()),
        ask,
        expected);
  }

  private static Request request(JsonNode node) {
    checkKeys(node, "software", "conduct");
    return new Request(
        CaseTree.text(required(node, "software")), Conduct.of(text(required(node, "conduct"))));
  }

  private static Expected expected(JsonNode node) {
    checkKeys(
        node, "status", "answer", "findings", "unrecognised", "nextChange", "since", "component");
    checkArgument(!node.isEmpty(), "`expect` pins nothing");
    return new Expected(
        optional(node.path("status"), n -> word(Status.class, n)),
        optional(node.path("answer"), n -> word(Answer.class, n)),
        optional(node.path("findings"), n -> list(n, CaseFile::finding)),
        optional(node.path("unrecognised"), n -> list(n, JsonNode::asInt)),
        node.has("nextChange")
            ? Optional.of(optional(node.path("nextChange"), CaseJson::date))
            : Optional.empty(),
        optional(node.path("since"), n -> list(n, d -> optional(d, CaseJson::date))),
        optional(
            node.path("component"),
            n -> list(n, c -> optional(c, place -> PartRef.parse(text(place))))));
  }

  private static ExpectedFinding finding(JsonNode node) {
    checkKeys(node, "ban", "software", "conduct", "consequence", "certainty");
    return new ExpectedFinding(
        Id.of(text(required(node, "ban"))),
        required(node, "software").asInt(),
        Conduct.of(text(required(node, "conduct"))),
        word(Consequence.class, required(node, "consequence")),
        word(Certainty.class, required(node, "certainty")));
  }
}
