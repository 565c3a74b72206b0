package dev.banrules.examples.service.change;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.common.collect.ImmutableList;
import dev.banrules.examples.service.change.VerdictDifference.Answer;
import dev.banrules.examples.service.generation.Generations;
import dev.banrules.examples.service.store.ChangeTable;
import dev.banrules.examples.service.store.ChangeTable.ChangeRow;
import dev.banrules.examples.service.store.WebhookTable;
import dev.banrules.examples.service.webhook.WebhookProperties;
import dev.banrules.model.base.Words;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.report.finding.FactHints;
import dev.banrules.report.layout.Style;
import dev.banrules.report.verdict.VerdictText;
import dev.banrules.rules.BanRules;
import dev.banrules.runtime.CatalogDifference;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Records what changed: a row of history and, where somebody is told, a webhook in the outbox. */
@Component
public final class ChangeRecorder {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  private static final CatalogDifference NO_DIFFERENCE = new CatalogDifference(ImmutableList.of());

  private static final int DIFFERENCES = 16;

  private final Generations generations;
  private final ChangeTable changes;
  private final WebhookTable outbox;
  private final WebhookProperties webhooks;
  private final Clock clock;
  private final Cache<Pair, CatalogDifference> differences =
      Caffeine.newBuilder().maximumSize(DIFFERENCES).executor(Runnable::run).build();

  private record Pair(long before, long after) {}

  /**
   * Makes a recorder.
   *
   * @param generations the rules that verdicts rest on
   * @param changes the history
   * @param outbox the webhooks to send
   * @param webhooks whether somebody is told
   * @param clock tells when something is recorded
   */
  public ChangeRecorder(
      Generations generations,
      ChangeTable changes,
      WebhookTable outbox,
      WebhookProperties webhooks,
      Clock clock) {
    this.generations = generations;
    this.changes = changes;
    this.outbox = outbox;
    this.webhooks = webhooks;
    this.clock = clock;
  }

  /**
   * A verdict with what it rests on.
   *
   * @param answer the verdict
   * @param generation the number of the rules
   */
  public record Rested(Answer answer, long generation) {}

  /**
   * Records what differs between two verdicts on a device, in the transaction that is under way.
   *
   * @param before the earlier one
   * @param after the later one
   * @param cause why there is a later one
   * @return whether anything differs
   */
  public boolean record(Rested before, Rested after, Cause cause) {
    VerdictDifference difference = VerdictDifference.between(before.answer(), after.answer());
    if (difference.isEmpty()) {
      return false;
    }
    Instant now = clock.instant();
    ChangeDetail detail = detail(difference, before, after, cause);
    long number = changes.nextNumber();
    changes.add(new ChangeRow(number, detail.device(), now, JSON.writeValueAsString(detail)));
    if (webhooks.isEnabled()) {
      UUID id = UUID.randomUUID();
      ChangeEvent event = ChangeEvent.of(id, number, now, detail);
      outbox.add(id, number, JSON.writeValueAsString(event), now);
    }
    return true;
  }

  private ChangeDetail detail(
      VerdictDifference difference, Rested before, Rested after, Cause cause) {
    Verdict verdict = after.answer().verdict();
    return new ChangeDetail(
        verdict.device(),
        verdict.at(),
        Words.wordOf(cause),
        Words.wordOf(difference.was()),
        Words.wordOf(difference.became()),
        Reason.sentence(difference, verdict.at(), cause, rulesDifference(before, after)),
        difference.appeared(),
        difference.ended(),
        difference.appeared().isEmpty() ? "" : reasons(difference, after));
  }

  /** Empty, too, where the earlier rules can't be read any more. */
  private CatalogDifference rulesDifference(Rested before, Rested after) {
    return differences.get(
        new Pair(before.generation(), after.generation()),
        pair ->
            generations
                .rules(pair.before())
                .flatMap(old -> generations.rules(pair.after()).map(now -> between(old, now)))
                .orElse(NO_DIFFERENCE));
  }

  private static CatalogDifference between(BanRules before, BanRules after) {
    return before == after
        ? NO_DIFFERENCE
        : CatalogDifference.between(before.catalogs(), after.catalogs());
  }

  private String reasons(VerdictDifference difference, Rested after) {
    return generations
        .rules(after.generation())
        .map(
            rules ->
                new VerdictText(rules.catalogs(), rules.waivers(), FactHints.NONE, Style.PLAIN)
                    .of(
                        after.answer().with(difference.appeared()::contains),
                        after.answer().device()))
        .orElse("");
  }
}
