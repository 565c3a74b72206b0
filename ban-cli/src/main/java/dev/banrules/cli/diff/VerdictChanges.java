package dev.banrules.cli.diff;

import dev.banrules.cli.json.JsonLine;
import dev.banrules.model.base.Words;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the verdict on a device differs under two states of catalogs, as JSON. */
final class VerdictChanges {

  private VerdictChanges() {}

  /** A finding as far as people compare it. */
  private record Key(
      int software, String ban, String conduct, String consequence, String certainty) {

    static Key of(Finding finding) {
      return new Key(
          finding.softwareIndex(),
          finding.ban().value(),
          finding.conduct().word(),
          Words.wordOf(finding.consequence()),
          Words.wordOf(finding.certainty()));
    }

    void write(JsonLine out) {
      out.put("software", software)
          .put("ban", ban)
          .put("conduct", conduct)
          .put("consequence", consequence)
          .put("certainty", certainty);
    }
  }

  /** The difference, or empty where the findings are the same. */
  static Optional<String> between(Verdict before, Verdict after) {
    List<Key> old = keys(before);
    List<Key> now = keys(after);
    return old.equals(now)
        ? Optional.empty()
        : Optional.of(
            new JsonLine()
                .put("device", after.device())
                .put("at", after.at())
                .put("before", before.status())
                .put("after", after.status())
                .objects("removed", without(old, now), (out, key) -> key.write(out))
                .objects("added", without(now, old), (out, key) -> key.write(out))
                .toString());
  }

  private static List<Key> keys(Verdict verdict) {
    return verdict.findings().stream().map(Key::of).toList();
  }

  private static List<Key> without(List<Key> these, List<Key> those) {
    Set<Key> others = Set.copyOf(those);
    return these.stream().filter(key -> !others.contains(key)).toList();
  }
}
