package dev.banrules.io.blocklist;

import com.google.common.collect.Lists;
import dev.banrules.io.encode.JsonOut;
import dev.banrules.io.profile.ProfileWriter;
import dev.banrules.io.verdict.OptionsWriter;
import dev.banrules.io.verdict.VerdictWriter;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.blocklist.BlockListEntry;
import dev.banrules.model.blocklist.BlockedHost;
import dev.banrules.model.fact.Fact;

/** Writes block lists (format "Block list"). */
public final class BlockListWriter {

  static final String FORMAT = "ban-blocklist/1";

  private BlockListWriter() {}

  /**
   * Writes the keys of a block list.
   *
   * @param out where to
   * @param list the block list
   */
  public static void blockList(JsonOut out, BlockList list) {
    out.put("format", FORMAT)
        .put("at", list.at())
        .put("conduct", list.conduct())
        .object("facts", facts -> ProfileWriter.facts(facts, list.facts()));
    OptionsWriter.ofBlockList(out, list.options());
    VerdictWriter.nextChange(out, list.nextChange());
    VerdictWriter.catalogs(out, list.catalogs());
    out.allObjects("entries", list.entries(), BlockListWriter::entry);
    if (list.conduct().equals(Conduct.ACCESS)) {
      out.allObjects("hosts", list.hosts(), BlockListWriter::host);
    }
  }

  private static void entry(JsonOut out, BlockListEntry entry) {
    out.put("identifier", entry.line())
        .put("decision", entry.decision())
        .allTexts("bans", entry.bans())
        .put("application", entry.application())
        .put("vendor", entry.vendor())
        .allTexts("missing", Lists.transform(entry.missing(), Fact::toString));
  }

  private static void host(JsonOut out, BlockedHost host) {
    out.put("domain", host.host().domain())
        .put("role", host.host().role())
        .allTexts("bans", host.bans());
  }
}
