package dev.banrules.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.NextChange;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.verify.checker.Mutation;
import dev.banrules.verify.checker.Objection;
import dev.banrules.verify.checker.VerdictChecker;
import dev.banrules.verify.checker.VerdictMutations;
import dev.banrules.verify.conformance.ConformanceCase;
import dev.banrules.verify.conformance.ConformanceCases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a checker that asks fuzzy matching accepts of altered verdicts, in everybody's mode and with
 * fuzzy matching off: nothing. Beside what the definition's cases have, each device has software
 * that is named as an application, that is misspelt, and that nobody knows.
 */
class AlteredVerdictsTest {

  private static final int VERDICTS = 40;
  private static final int KINDS = 60;
  private static final StrictDocuments DOCUMENTS = new StrictDocuments();

  private record Asked(
      CatalogSet catalogs,
      List<Waiver> waivers,
      DeviceProfile device,
      LocalDate at,
      AuditOptions options) {

    static Asked of(ConformanceCase given, boolean hints) {
      CatalogSet catalogs = DOCUMENTS.catalogs(given.catalogs());
      return new Asked(
          catalogs,
          given.waivers().map(DOCUMENTS::waivers).orElse(ImmutableList.of()),
          withMore(DOCUMENTS.device(given.device()), catalogs),
          given.at(),
          AuditOptions.builder().from(given.options()).hints(hints).nextChange(true).build());
    }

    private static DeviceProfile withMore(DeviceProfile device, CatalogSet catalogs) {
      DeviceProfile.Builder more = DeviceProfile.builder().from(device);
      catalogs.applications().stream()
          .limit(2)
          .forEach(
              known -> {
                more.addSoftware(Software.builder().name(known.name()).build());
                more.addSoftware(Software.builder().name(misspelt(known.name())).build());
              });
      return more.addSoftware(Software.builder().name("Ledger of Accounts").build()).build();
    }

    private static String misspelt(String name) {
      int middle = name.length() / 2;
      return name.substring(0, middle) + name.charAt(middle) + name.substring(middle);
    }
  }

  private static List<Asked> asked(boolean hints) {
    List<ConformanceCase> all =
        ConformanceCases.definition().stream().filter(given -> given.ask().isEmpty()).toList();
    int step = all.size() / VERDICTS;
    return IntStream.range(0, VERDICTS).mapToObj(i -> Asked.of(all.get(i * step), hints)).toList();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void noAlterationIsAccepted(boolean hints) {
    TreeSet<String> kinds = new TreeSet<>();
    List<String> accepted = new ArrayList<>();
    for (Asked question : asked(hints)) {
      BanRules rules = BanRules.compile(question.catalogs(), question.waivers());
      Verdict verdict = rules.audit(question.device(), question.at(), question.options());
      VerdictChecker checker =
          VerdictChecker.of(question.catalogs(), question.waivers())
              .with(software -> rules.identify(software, question.options()));
      assertThat(checker.check(question.device(), question.options(), verdict).objections())
          .isEmpty();
      for (Mutation mutation : alterations(verdict, question.device())) {
        kinds.add(kind(mutation));
        List<Objection> objections =
            checker.check(question.device(), question.options(), mutation.verdict()).objections();
        if (objections.isEmpty()) {
          accepted.add(kind(mutation));
        }
        assertThat(objections.toString()).doesNotContain("Optional");
      }
    }
    assertThat(kinds).hasSizeGreaterThanOrEqualTo(KINDS);
    assertThat(accepted).isEmpty();
  }

  /** Places without their positions. */
  private static String kind(Mutation mutation) {
    return mutation.place().replaceAll("\\d+", "");
  }

  private static List<Mutation> alterations(Verdict verdict, DeviceProfile device) {
    List<Mutation> single = VerdictMutations.of(verdict);
    return Stream.concat(single.stream(), omissions(verdict, device))
        .filter(mutation -> !mutation.verdict().equals(verdict))
        .toList();
  }

  /** What leaves out more than one thing, or says something in its place. */
  private static Stream<Mutation> omissions(Verdict verdict, DeviceProfile device) {
    List<Mutation> all = new ArrayList<>();
    ImmutableList<Finding> none = ImmutableList.of();
    ImmutableList<Integer> everything =
        IntStream.range(0, device.software().size()).boxed().collect(toImmutableList());
    all.add(omission("nothing found", verdict, none, verdict.unrecognised()));
    all.add(omission("nothing known", verdict, none, everything));
    all.add(omission("nothing said", verdict, none, ImmutableList.of()));
    all.add(omission("all is recognised", verdict, verdict.findings(), ImmutableList.of()));
    all.add(omission("all is unrecognised", verdict, verdict.findings(), everything));
    for (int i : everything) {
      ImmutableList<Finding> others =
          verdict.findings().stream()
              .filter(finding -> finding.softwareIndex() != i)
              .collect(toImmutableList());
      ImmutableSortedSet<Integer> withIt =
          ImmutableSortedSet.<Integer>naturalOrder().addAll(verdict.unrecognised()).add(i).build();
      all.add(omission("software left out", verdict, others, verdict.unrecognised()));
      all.add(omission("software not recognised", verdict, others, withIt.asList()));
      all.add(omission("also unrecognised", verdict, verdict.findings(), withIt.asList()));
    }
    all.add(
        new Mutation(
            "no change",
            Verdict.builder().from(verdict).nextChange(new NextChange(Optional.empty())).build()));
    all.add(
        new Mutation(
            "a change tomorrow",
            Verdict.builder()
                .from(verdict)
                .nextChange(new NextChange(Optional.of(verdict.at().plusDays(1))))
                .build()));
    return all.stream();
  }

  private static Mutation omission(
      String kind, Verdict verdict, List<Finding> findings, List<Integer> unrecognised) {
    return new Mutation(
        kind,
        Verdict.builder().from(verdict).findings(findings).unrecognised(unrecognised).build());
  }
}
