package dev.banrules.rules.lint;

import dev.banrules.model.value.KebabCase;

/**
 * One thing that lint looks for.
 *
 * @param id a kebab-case word, by which a comment accepts a warning of this rule
 * @param summary what it finds, in a few words
 * @param explanation what is suspicious about that, and what it does to verdicts
 * @param remedy what to do about it
 */
public record LintRule(String id, String summary, String explanation, String remedy) {

  /**
   * Checks the id.
   *
   * @throws IllegalArgumentException if it is not a kebab-case word
   */
  public LintRule {
    KebabCase.check(id);
  }
}
