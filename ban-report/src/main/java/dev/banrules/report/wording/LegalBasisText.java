package dev.banrules.report.wording;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Instrument;
import dev.banrules.report.layout.VisibleText;
import java.util.ArrayList;
import java.util.List;

/** The legal basis of a ban: who imposed it, by which instrument, and where that stands. */
public final class LegalBasisText {

  private final DisplayNames names;

  public LegalBasisText(DisplayNames names) {
    this.names = names;
  }

  /** The legal basis, a line a part. */
  public List<String> of(Ban ban) {
    List<String> parts = new ArrayList<>();
    parts.add(VisibleText.text(ban.authority()) + ", " + names.jurisdiction(ban.jurisdiction()));
    ban.instrument().ifPresent(instrument -> addInstrument(parts, instrument));
    return parts;
  }

  private void addInstrument(List<String> parts, Instrument instrument) {
    String kind = instrument.kind().map(names.messages()::word).orElse("");
    String title = instrument.title().map(names::quoted).orElse("");
    String named = (kind + " " + title).strip();
    if (!named.isEmpty()) {
      parts.add(named);
    }
    instrument.citation().map(VisibleText::text).ifPresent(parts::add);
    instrument.url().map(VisibleText::text).ifPresent(parts::add);
  }
}
