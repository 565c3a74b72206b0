package dev.banrules.maven.gate;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.banrules.maven.bill.Bill;
import dev.banrules.maven.bill.ForbiddenComponent;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.Software;
import dev.banrules.model.fact.DeviceFact;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Status;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.report.finding.FindingText;
import dev.banrules.report.finding.FindingWords;
import dev.banrules.report.language.Language;
import dev.banrules.report.layout.Style;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.wording.DisplayNames;
import dev.banrules.rules.BanRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What bans say of a bill. */
public final class Gate {

  private final BanRules rules;
  private final Bill bill;
  private final Verdict verdict;
  private final FindingWords words;
  private final FindingText text;

  /**
   * Audits a bill.
   *
   * @param rules the bans
   * @param bill the bill
   * @param at the day
   * @param options how bans are asked
   */
  public Gate(BanRules rules, Bill bill, LocalDate at, AuditOptions options) {
    this.rules = rules;
    this.bill = bill;
    this.verdict = rules.audit(bill.profile(), at, options);
    DisplayNames names = new DisplayNames(rules.catalogs(), rules.waivers(), Language.ENGLISH);
    this.words = new FindingWords(names, bill.profile());
    this.text = FindingText.ofAudit(names, Style.PLAIN, bill.profile());
  }

  /**
   * {@return what the findings come to}
   *
   * <p>That a bill lists one piece of software and not all of a device is no matter here: nothing
   * else is asked about. That it can't be read whole is.
   */
  public Status status() {
    boolean whole = bill.listsSoftware() && bill.unusable().isEmpty();
    return Verdict.statusOf(verdict.findings(), whole ? Coverage.COMPLETE : Coverage.PARTIAL);
  }

  /** {@return the findings of a grade, in the verdict's order} */
  public ImmutableList<Finding> findings(Grade grade) {
    return verdict.findings().stream()
        .filter(finding -> Grade.of(finding) == grade)
        .collect(toImmutableList());
  }

  /** How grave a finding is for a build. */
  public enum Grade {
    /** A ban forbids the component. */
    FORBIDDEN,
    /** A ban may forbid it: a fact is missing. */
    UNDETERMINED,
    /** A ban will forbid it once a deadline is over. */
    DUE,
    /** Something to know, which stops nothing. */
    REMARK;

    static Grade of(Finding finding) {
      if (finding.consequence() == Consequence.VIOLATION) {
        return finding.certainty() == Certainty.CERTAIN ? FORBIDDEN : UNDETERMINED;
      }
      return finding.consequence() == Consequence.DUE ? DUE : REMARK;
    }
  }

  /**
   * {@return a finding for people, line by line: the component, how it comes in, what is forbidden
   * by whom, and why; of a possible one, what would settle it}
   *
   * @param finding the finding
   */
  public ImmutableList<String> lines(Finding finding) {
    ForbiddenComponent component = bill.component(finding);
    StringBuilder out = new StringBuilder();
    out.append(VisibleText.text(component.coordinates())).append('\n');
    out.append("  path   ").append(VisibleText.text(component.comesIn())).append('\n');
    text.appendTo(out, finding, "  ");
    List<String> missing = missing(finding);
    if (!missing.isEmpty()) {
      out.append("    state  ").append(String.join("; ", missing)).append('\n');
    }
    return out.toString().lines().collect(toImmutableList());
  }

  private List<String> missing(Finding finding) {
    List<String> missing = new ArrayList<>();
    List<String> inWords = words.missing(finding);
    for (int i = 0; i < inWords.size(); i++) {
      missing.add(
          finding.missing().get(i) instanceof DeviceFact fact
              ? inWords.get(i) + " " + ParameterHints.of(fact)
              : inWords.get(i));
    }
    return missing;
  }

  /** {@return why the build stops, in one line} */
  public String reason() {
    if (status() == Status.VIOLATING) {
      return "forbidden by a ban: " + named(Grade.FORBIDDEN);
    }
    String open = named(Grade.UNDETERMINED);
    return open.isEmpty()
        ? "the bill could not be looked at whole"
        : "perhaps forbidden by a ban: " + open;
  }

  private String named(Grade grade) {
    return findings(grade).stream()
        .map(
            finding ->
                VisibleText.text(bill.component(finding).coordinates())
                    + " ("
                    + finding.ban()
                    + ")")
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** {@return how many pieces of software of the bill no catalog recognises} */
  public int unrecognised() {
    return (int)
        all(bill.profile().software())
            .filter(software -> rules.identify(software, verdict.options()).isEmpty())
            .count();
  }

  private static Stream<Software> all(List<Software> software) {
    return software.stream()
        .flatMap(each -> Stream.concat(Stream.of(each), all(each.components())));
  }

  /** {@return how many bans were asked: those of the jurisdictions chosen} */
  int bans() {
    return rules.bansOf(verdict.options().jurisdictions(), verdict.at()).size();
  }

  BanRules rules() {
    return rules;
  }

  Bill bill() {
    return bill;
  }

  ImmutableList<Finding> findings() {
    return verdict.findings();
  }

  FindingWords words() {
    return words;
  }
}
