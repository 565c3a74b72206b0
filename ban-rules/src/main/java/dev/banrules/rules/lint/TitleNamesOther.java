package dev.banrules.rules.lint;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Target;
import dev.banrules.model.software.Application;
import dev.banrules.model.value.Truth;
import dev.banrules.rules.identity.Part;
import dev.banrules.rules.lint.CatalogNames.CatalogName;
import dev.banrules.rules.target.Circumstances;
import dev.banrules.rules.target.CompiledTarget;
import java.util.Collection;

/** A title that names an application that the target does not mean. */
final class TitleNamesOther implements Check {

  /** Shorter names are too often words, or parts of other names. */
  private static final int SHORTEST = 3;

  @Override
  public LintRule rule() {
    return new LintRule(
        "title-names-other-application",
        "a title that names an application that the target lacks",
        "Who reads the title believes that the application is banned, and no verdict says so.",
        "Add the application to the target, or correct the title.");
  }

  @Override
  public void run(LintedCatalogs linted, Report report) {
    ImmutableList<Collection<CatalogName>> byText = byText(linted.names().applications());
    for (CatalogEntry<Ban> entry : linted.bans()) {
      StringBuilder title = new StringBuilder(entry.value().title());
      for (Collection<CatalogName> names : byText) {
        String text = names.iterator().next().text();
        boolean named = blankOut(title, text);
        if (named && names.stream().noneMatch(name -> isMeant(entry.value(), name, linted))) {
          report.add(
              entry, "/title", "the title names `" + text + "`, which the target does not mean");
        }
      }
    }
  }

  /** Longer names first: they may contain shorter ones. */
  private static ImmutableList<Collection<CatalogName>> byText(ImmutableList<CatalogName> names) {
    return ImmutableList.sortedCopyOf(
        comparing((Collection<CatalogName> same) -> -same.iterator().next().text().length()),
        Multimaps.index(names, CatalogName::text).asMap().values());
  }

  /** Whether the title has the name as a word; what was found is not found again. */
  private static boolean blankOut(StringBuilder title, String name) {
    if (name.length() < SHORTEST || Character.isLowerCase(name.charAt(0))) {
      return false;
    }
    boolean found = false;
    for (int at = title.indexOf(name); at >= 0; at = title.indexOf(name, at + name.length())) {
      if (isEdge(title, at - 1) && isEdge(title, at + name.length())) {
        title.replace(at, at + name.length(), " ".repeat(name.length()));
        found = true;
      }
    }
    return found;
  }

  private static boolean isEdge(CharSequence text, int at) {
    return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean isMeant(Ban ban, CatalogName name, LintedCatalogs linted) {
    Application application = (Application) name.entry().value();
    CompiledTarget target = linted.targets().compile(ban.target());
    Part software = KnownSoftware.surely(application);
    return Leaves.of(ban.target(), linted.catalogs()).stream()
            .anyMatch(leaf -> isNamed(leaf, application))
        || linted.changesDuring(ban).stream()
            .anyMatch(
                day ->
                    linted
                        .targets()
                        .answers(target, software, Circumstances.ofAnyDevice(day, false))
                        .stream()
                        .anyMatch(step -> step.truth() != Truth.NO));
  }

  private static boolean isNamed(Target leaf, Application application) {
    return leaf instanceof Target.ByApplication target
        && target.application().equals(application.id());
  }
}
