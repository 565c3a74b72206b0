package dev.banrules.rules;

import dev.banrules.io.Catalogs;
import dev.banrules.io.Profiles;
import dev.banrules.io.Waivers;
import dev.banrules.model.base.Words;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.testkit.Case;
import dev.banrules.testkit.CaseFormatter;

/** Writes a case that breaks a law as documents, and as the command that asks it again. */
public final class CaseDocuments implements CaseFormatter {

  /** Makes one, as the service loader does. */
  public CaseDocuments() {}

  @Override
  public String format(Case question) {
    AuditOptions options = question.options();
    StringBuilder command = new StringBuilder("./ban check device.json --format json");
    command.append(" --at ").append(question.at());
    StringBuilder documents = new StringBuilder();
    for (Catalog catalog : question.catalogs().catalogs()) {
      command.append(" --catalog ").append(catalog.id()).append(".json");
      document(documents, catalog.id() + ".json", Catalogs.write(catalog));
    }
    if (!question.waivers().isEmpty()) {
      command.append(" --waivers waivers.json");
      document(documents, "waivers.json", Waivers.write(question.waivers()));
    }
    document(documents, "device.json", Profiles.write(question.device()));
    command.append(" --hints ").append(options.hints() ? "on" : "off");
    command.append(" --unrecognised ").append(Words.wordOf(options.unrecognised()));
    command.append(" --undated ").append(Words.wordOf(options.undated()));
    command.append(" --as ").append(options.askedBy());
    options.jurisdictions().forEach(place -> command.append(" --jurisdiction ").append(place));
    if (options.nextChange()) {
      command.append(" --next-change");
    }
    return command.append(documents).toString();
  }

  private static void document(StringBuilder documents, String name, String text) {
    documents.append("\n--- ").append(name).append('\n').append(text.strip());
  }
}
