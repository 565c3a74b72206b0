package dev.banrules.testkit.law;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.NextChange;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.Case;
import dev.banrules.testkit.RelatedCases;
import dev.banrules.testkit.edit.Edits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;

/**
 * What is remembered changes no answer: asked many questions, in any order and by many threads, an
 * auditor says of each ban what one says that knows no other ban and was asked nothing else.
 */
public interface WarmLaw {

  /** {@return what is put to the test, with nothing loaded yet} */
  Reloadable reloadable();

  /**
   * Questions that differ in one thing are not mixed up.
   *
   * @param questions the questions
   */
  @Law(perThousand = 150, atMost = 20_000)
  default void whatIsRememberedChangesNoAnswer(@ForAll RelatedCases questions) {
    ImmutableList<Verdict> fresh =
        questions.cases().stream().map(this::fresh).collect(toImmutableList());
    Reloadable warm = reloadable();
    warm.load(questions.catalogs(), questions.waivers());
    new WarmRun(warm, questions.cases(), fresh).run();
  }

  /** The verdict of which each ban's part is made by an auditor that knows no other ban. */
  private Verdict fresh(Case question) {
    Verdict none = alone(question, ImmutableList.of());
    List<Finding> findings = new ArrayList<>();
    Optional<LocalDate> nextChange = Optional.empty();
    for (Ban ban : question.catalogs().bans()) {
      Verdict ofBan = alone(question, ImmutableList.of(ban));
      findings.addAll(ofBan.findings());
      Optional<LocalDate> day = ofBan.nextChange().flatMap(NextChange::day);
      if (nextChange.isEmpty() || (day.isPresent() && day.get().isBefore(nextChange.get()))) {
        nextChange = day;
      }
    }
    findings.sort(
        Comparator.comparing(Finding::softwareIndex)
            .thenComparing(Finding::ban)
            .thenComparing(Finding::consequence));
    return Verdict.builder()
        .from(none)
        .findings(findings)
        .nextChange(
            none.nextChange().isPresent()
                ? Optional.of(new NextChange(nextChange))
                : none.nextChange())
        .build();
  }

  private Verdict alone(Case question, ImmutableList<Ban> bans) {
    CatalogSet catalogs =
        Edits.eachCatalog(
            question.catalogs(),
            catalog ->
                Catalog.builder()
                    .from(catalog)
                    .bans(catalog.bans().stream().filter(bans::contains).toList())
                    .build());
    Reloadable cold = reloadable();
    cold.load(catalogs, question.waivers());
    return cold.audit(question.device(), question.at(), question.options());
  }
}
