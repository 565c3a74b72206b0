package dev.banrules.testkit.planted;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.ban.Target;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Unrecognised;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.Case;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Misreadings of semantics §5 about editions, lists and whatever there is. */
final class TargetBugs {

  private TargetBugs() {}

  /** All editions are meant. */
  static Case editionsAreOverlooked(Case question) {
    return Rewriting.targets(
        question,
        target ->
            target instanceof Target.ByApplication by
                ? new Target.ByApplication(
                    by.application(), by.successors(), by.versions(), ImmutableSet.of())
                : target);
  }

  /** An edition that is not stated is none that is meant. */
  static Case missingEditionIsAnother(Case question) {
    return Rewriting.products(
        question,
        product ->
            Software.builder()
                .from(product)
                .edition(Optional.of(product.edition().orElse("another")))
                .build());
  }

  /** An entry counts on every day. */
  static Case entriesAlwaysCount(Case question) {
    return Rewriting.lists(
        question,
        list ->
            SoftwareList.builder()
                .from(list)
                .entries(Rewriting.each(list.entries(), TargetBugs::always))
                .build());
  }

  /** What is cleared is so on every day. */
  static Case clearedIsSoAlways(Case question) {
    return Rewriting.lists(
        question,
        list ->
            SoftwareList.builder()
                .from(list)
                .cleared(Rewriting.each(list.cleared(), TargetBugs::always))
                .build());
  }

  private static ListEntry always(ListEntry entry) {
    return ListEntry.always(entry.target());
  }

  /** What is cleared is overlooked. */
  static Case clearedIsOverlooked(Case question) {
    return Rewriting.lists(
        question, list -> SoftwareList.builder().from(list).cleared(ImmutableList.of()).build());
  }

  /** A list is taken for complete as soon as there is something on it. */
  static Case listsAreComplete(Case question) {
    return Rewriting.lists(
        question,
        list -> SoftwareList.builder().from(list).complete(!list.entries().isEmpty()).build());
  }

  /** Of a list only the last entry counts. */
  static Case onlyTheLastEntryCounts(Case question) {
    return Rewriting.lists(
        question,
        list ->
            SoftwareList.builder().from(list).entries(Rewriting.lastOf(list.entries())).build());
  }

  /** Software that no catalog knows is not looked at, whatever the target. */
  static Verdict anythingIsWhatIsRecognised(Case question, Verdict verdict) {
    return Verdict.builder()
        .from(verdict)
        .findings(
            verdict.findings().stream()
                .filter(
                    finding ->
                        !verdict.unrecognised().contains(finding.softwareIndex())
                            || finding.component().isPresent()
                            || !hasAnything(question, finding))
                .collect(toImmutableList()))
        .build();
  }

  private static boolean hasAnything(Case question, Finding finding) {
    return question
        .catalogs()
        .ban(finding.ban())
        .map(Ban::target)
        .filter(TargetBugs::hasAnything)
        .isPresent();
  }

  private static boolean hasAnything(Target target) {
    if (target instanceof Target.AllOf all) {
      return all.targets().stream().anyMatch(TargetBugs::hasAnything);
    }
    if (target instanceof Target.AnyOf any) {
      return any.targets().stream().anyMatch(TargetBugs::hasAnything);
    }
    return target instanceof Target.Not not
        ? hasAnything(not.target())
        : target instanceof Target.Anything;
  }

  /** The strict mode is forgotten where a target says "anything". */
  static Case anythingForgetsTheStrictMode(Case question) {
    boolean anything =
        question.catalogs().bans().stream().anyMatch(ban -> hasAnything(ban.target()));
    return anything
        ? question.withOptions(
            AuditOptions.builder()
                .from(question.options())
                .unrecognised(Unrecognised.IGNORE)
                .build())
        : question;
  }

  /** "Anything" is a word without meaning. */
  static Case anythingIsNothing(Case question) {
    UnaryOperator<Target> leaf =
        target ->
            target instanceof Target.Anything ? new Target.Not(new Target.Anything()) : target;
    return Rewriting.targets(question, leaf);
  }
}
