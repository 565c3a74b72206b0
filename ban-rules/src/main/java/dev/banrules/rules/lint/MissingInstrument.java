package dev.banrules.rules.lint;

/** A ban of which nobody can tell on which act it rests. */
final class MissingInstrument implements Check {

  @Override
  public LintRule rule() {
    return new LintRule(
        "missing-instrument",
        "a ban without an instrument",
        "Who is told to remove software asks by what right. A ban without `instrument` can't answer.",
        "Add `instrument` with the kind of act and its title or citation; for an organisation's own"
            + " rule `{kind: policy, title: …}`.");
  }

  @Override
  public void run(LintedCatalogs linted, Report report) {
    linted.bans().stream()
        .filter(entry -> entry.value().instrument().isEmpty())
        .forEach(
            entry -> report.add(entry, "", "ban `" + entry.value().id() + "` has no `instrument`"));
  }
}
