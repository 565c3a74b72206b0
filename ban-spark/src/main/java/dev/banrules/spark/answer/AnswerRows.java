package dev.banrules.spark.answer;

import dev.banrules.io.Verdicts;
import dev.banrules.model.base.Words;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Owner;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.verdict.Decision;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.NextChange;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.spark.device.DeviceInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Makes rows of answers, as {@link AnswerSchema} has them. */
public final class AnswerRows {

  private final CatalogSet catalogs;
  private final boolean document;

  /**
   * Prepares to make rows.
   *
   * @param catalogs the catalogs of the answers
   * @param document whether rows of verdicts have the verdict document
   */
  public AnswerRows(CatalogSet catalogs, boolean document) {
    this.catalogs = catalogs;
    this.document = document;
  }

  /**
   * {@return the answer to a device on a day}
   *
   * @param input the device
   * @param profile its profile
   * @param verdict the verdict
   */
  public Row day(DeviceInput input, DeviceProfile profile, Verdict verdict) {
    List<@Nullable Object> when = new ArrayList<>();
    when.add(verdict.at());
    return row(input, when, profile, verdict);
  }

  /**
   * {@return the answer to a device on all days of a span}
   *
   * @param input the device
   * @param profile its profile
   * @param verdict the verdict on each of the days, but for its date
   * @param until the last day; the first is that of the verdict
   */
  public Row span(DeviceInput input, DeviceProfile profile, Verdict verdict, LocalDate until) {
    List<@Nullable Object> when = new ArrayList<>();
    when.add(verdict.at());
    when.add(until);
    return row(input, when, profile, verdict);
  }

  /**
   * {@return that a device can't be read, or not be audited}
   *
   * @param input the device
   * @param problems why
   * @param columns how many columns say when
   */
  public Row unreadable(DeviceInput input, List<String> problems, int columns) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(input.profile() == null ? null : input.profile().id());
    values.addAll(Collections.nCopies(columns + 7, null));
    values.add(input.source());
    values.add(problems.toArray());
    values.add(input.excerpt());
    if (document) {
      values.add(null);
    }
    return RowFactory.create(values.toArray());
  }

  /**
   * {@return a decision}
   *
   * @param input the device
   * @param decision the decision
   */
  public Row decision(DeviceInput input, Decision decision) {
    return RowFactory.create(
        decision.device(),
        decision.at(),
        decision.conduct().word(),
        Words.wordOf(decision.answer()),
        decision.recognised(),
        findings(decision.findings()),
        input.problems().toArray());
  }

  /**
   * {@return that nothing can be decided}
   *
   * @param problems why
   */
  public static Row undecided(List<String> problems) {
    return RowFactory.create(null, null, null, null, null, null, problems.toArray());
  }

  private Row row(
      DeviceInput input, List<@Nullable Object> when, DeviceProfile profile, Verdict verdict) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(profile.id());
    values.addAll(when);
    values.add(Words.wordOf(verdict.status()));
    values.add(Words.wordOf(verdict.coverage()));
    values.add(owner(profile.owner()));
    values.add(profile.software().size());
    values.add(verdict.unrecognised().toArray());
    values.add(findings(verdict.findings()));
    values.add(verdict.nextChange().flatMap(NextChange::day).orElse(null));
    values.add(input.source());
    values.add(input.problems().toArray());
    values.add(null);
    if (document) {
      values.add(Verdicts.write(verdict));
    }
    return RowFactory.create(values.toArray());
  }

  private static Row owner(Owner owner) {
    return RowFactory.create(
        owner.kind().map(Words::wordOf).orElse(null),
        text(owner.affiliation()),
        owner.sector().orElse(null));
  }

  private Row[] findings(List<Finding> findings) {
    return findings.stream().map(this::finding).toArray(Row[]::new);
  }

  private Row finding(Finding finding) {
    return RowFactory.create(
        finding.ban().value(),
        text(catalogs.ban(finding.ban()).map(ban -> ban.jurisdiction())),
        finding.softwareIndex(),
        finding.conduct().word(),
        Words.wordOf(finding.consequence()),
        Words.wordOf(finding.certainty()),
        text(finding.application()),
        text(finding.vendor()),
        text(finding.component()),
        finding.since().orElse(null),
        finding.due().orElse(null),
        finding.remedies().stream().map(Words::wordOf).toArray(),
        finding.missing().stream().map(Fact::toString).toArray());
  }

  private static @Nullable String text(Optional<?> value) {
    return value.map(Object::toString).orElse(null);
  }
}
