package dev.banrules.testkit.law;

import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.Case;
import java.util.List;

/** Something that checks a verdict against what it rests on, by its evidence. */
@FunctionalInterface
public interface VerdictCheck {

  /**
   * {@return what does not hold; nothing where the verdict is accepted}
   *
   * @param question what was asked
   * @param verdict the answer
   */
  List<?> objections(Case question, Verdict verdict);
}
