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
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Answer;
import dev.banrules.verify.conformance.BlockListCase.ExpectedLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Splits the file of a case of a block list: its documents stay text, the rest becomes values. */
final class BlockListCaseFile {

  private BlockListCaseFile() {}

  static BlockListCase parse(String name, String text) {
    JsonNode root = CaseTree.read(text);
    checkKeys(
        root, "name", "why", "catalogs", "waivers", "facts", "conduct", "at", "options", "expect");
    JsonNode expect = required(root, "expect");
    checkExpected(root, expect);
    return new BlockListCase(
        optional(root.path("name"), CaseJson::text).orElse(name),
        optional(root.path("why"), CaseJson::text).orElse(""),
        catalogs(root.path("catalogs")),
        optional(root.path("waivers"), CaseTree::text),
        profile(required(root, "facts")),
        Conduct.of(text(required(root, "conduct"))),
        date(required(root, "at")),
        options(root.path("options"), /* nextChange= */ true),
        list(required(expect, "entries"), BlockListCaseFile::line),
        optional(expect.path("nextChange"), CaseJson::date));
  }

  /** What the expected document says of the question must be what is asked. */
  private static void checkExpected(JsonNode root, JsonNode expect) {
    checkKeys(
        expect, "format", "at", "conduct", "facts", "options", "nextChange", "catalogs", "entries");
    checkArgument(
        required(expect, "format").asString().equals("ban-blocklist/1"),
        "`expect` is a block list document, of the format `ban-blocklist/1`");
    for (String key : new String[] {"at", "conduct", "facts"}) {
      checkArgument(
          required(expect, key).equals(required(root, key)),
          "`expect` has another `%s` than the case: %s",
          key,
          CaseTree.text(expect.path(key)));
    }
  }

  private static String profile(JsonNode facts) {
    ObjectNode profile = (ObjectNode) facts.deepCopy();
    profile.put("format", "device-profile/1").put("id", BlockList.FACTS_ID).putArray("software");
    return CaseTree.text(profile);
  }

  private static ExpectedLine line(JsonNode node) {
    checkKeys(node, "identifier", "decision", "bans", "application", "vendor");
    return new ExpectedLine(
        text(required(node, "identifier")),
        word(Answer.class, required(node, "decision")),
        list(required(node, "bans"), ban -> Id.of(text(ban))),
        optional(node.path("application"), n -> Id.of(text(n))),
        optional(node.path("vendor"), n -> Id.of(text(n))));
  }
}
