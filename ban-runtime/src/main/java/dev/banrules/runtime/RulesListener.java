package dev.banrules.runtime;

/** Is told when other catalogs are in place. */
@FunctionalInterface
public interface RulesListener {

  /**
   * Takes notice of a change. It is called in the thread that refreshes, after the change and
   * before the next refresh. What it throws changes nothing, and shows in the status.
   *
   * @param change the change
   */
  void changed(RulesChange change);
}
