package dev.banrules.verify.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.value.Id;
import dev.banrules.verify.Auditor;
import java.util.List;

/**
 * What came of a case: what it pins and what was answered of that, one fact a line.
 *
 * @param expected what must be answered
 * @param actual what was answered
 */
public record CaseResult(ImmutableList<String> expected, ImmutableList<String> actual) {

  /** Checks that nothing is null. */
  public CaseResult {
    requireNonNull(expected, "expected");
    requireNonNull(actual, "actual");
  }

  /**
   * {@return what comes of a case}
   *
   * @param asked the case
   * @param auditor who is asked
   * @param reader what reads its documents; what it throws is thrown
   * @throws IllegalArgumentException if the case is about a ban that its catalogs lack
   */
  public static CaseResult of(ConformanceCase asked, Auditor auditor, DocumentReader reader) {
    CatalogSet catalogs = reader.catalogs(asked.catalogs());
    asked.ban().ifPresent(ban -> check(ban, catalogs));
    List<Waiver> waivers = asked.waivers().map(reader::waivers).orElse(List.of());
    DeviceProfile device = reader.device(asked.device());
    CaseFacts facts = new CaseFacts(asked);
    ImmutableList<String> answered =
        asked
            .ask()
            .map(
                ask ->
                    facts.of(
                        auditor.decide(
                            catalogs,
                            waivers,
                            device,
                            reader.software(ask.software()),
                            ask.conduct(),
                            asked.at(),
                            asked.options())))
            .orElseGet(
                () ->
                    facts.of(
                        auditor.audit(catalogs, waivers, device, asked.at(), asked.options())));
    return new CaseResult(facts.ofExpected(), answered);
  }

  /**
   * {@return what comes of a case of a block list}
   *
   * @param asked the case
   * @param auditor who is asked
   * @param reader what reads its documents; what it throws is thrown
   */
  public static CaseResult of(BlockListCase asked, Auditor auditor, DocumentReader reader) {
    CatalogSet catalogs = reader.catalogs(asked.catalogs());
    BlockList list =
        auditor.blocked(
            catalogs,
            asked.waivers().map(reader::waivers).orElse(List.of()),
            reader.device(asked.facts()),
            asked.conduct(),
            asked.at(),
            asked.options());
    return new CaseResult(BlockListFacts.of(asked), BlockListFacts.of(list));
  }

  private static void check(Id<Ban> ban, CatalogSet catalogs) {
    if (catalogs.ban(ban).isEmpty()) {
      throw new IllegalArgumentException("the catalogs have no ban `" + ban + "`");
    }
  }

  /** {@return whether what was answered is what must be} */
  public boolean passes() {
    return expected.equals(actual);
  }

  /** {@return what must be answered and was not} */
  public ImmutableList<String> missing() {
    return expected.stream().filter(fact -> !actual.contains(fact)).collect(toImmutableList());
  }

  /** {@return what was answered and must not be} */
  public ImmutableList<String> unexpected() {
    return actual.stream().filter(fact -> !expected.contains(fact)).collect(toImmutableList());
  }
}
