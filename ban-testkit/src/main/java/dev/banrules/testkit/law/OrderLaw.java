package dev.banrules.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.Case;
import dev.banrules.verify.Auditor;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;

/**
 * Law 2: permuting bans, vendors, applications, software or facts changes nothing but positions.
 * Lists of which the order means something stay: the parts of software, and what it embeds.
 */
public interface OrderLaw extends AuditorLaw {

  /**
   * Everything in reverse.
   *
   * @param question a case
   */
  @Law(perThousand = 200, atMost = 50_000)
  default void reversedOrderChangesOnlyPositions(@ForAll Case question) {
    hold(auditor(), question, OrderLaw::reversed);
  }

  /**
   * Every first thing last.
   *
   * @param question a case
   */
  @Law(perThousand = 200, atMost = 50_000)
  default void rotatedOrderChangesOnlyPositions(@ForAll Case question) {
    hold(auditor(), question, OrderLaw::rotated);
  }

  private static <T> ImmutableList<T> reversed(List<T> list) {
    return ImmutableList.copyOf(Lists.reverse(list));
  }

  private static <T> ImmutableList<T> rotated(List<T> list) {
    return list.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.<T>builder().addAll(list.subList(1, list.size())).add(list.get(0)).build();
  }

  private static void hold(Auditor auditor, Case question, Reordering reordering) {
    Verdict before = question.askOf(auditor);
    Verdict after = reordering.of(question).askOf(auditor);
    List<Integer> oldPositions =
        reordering.of(IntStream.range(0, question.device().software().size()).boxed().toList());
    Broken.unlessEqual(
        "law 2 (order)",
        "only in the order given",
        sorted(Says.all(before.findings())),
        "only in another order",
        sorted(
            after.findings().stream()
                .map(finding -> Says.at(finding, oldPositions::get))
                .toList()));
    Broken.unlessSame(
        "law 2 (order)",
        "`unrecognised`",
        before.unrecognised(),
        after.unrecognised().stream().map(oldPositions::get).sorted().toList());
    Broken.unlessSame("law 2 (order)", "`nextChange`", after.nextChange(), before.nextChange());
  }

  private static List<Says> sorted(List<Says> findings) {
    return findings.stream()
        .sorted(
            Comparator.comparing(Says::software)
                .thenComparing(Says::ban)
                .thenComparing(Says::consequence))
        .toList();
  }
}
