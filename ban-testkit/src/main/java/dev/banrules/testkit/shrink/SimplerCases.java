package dev.banrules.testkit.shrink;

import static dev.banrules.testkit.shrink.Simpler.made;
import static dev.banrules.testkit.shrink.Simpler.shorter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.testkit.Case;
import dev.banrules.testkit.RelatedCases;
import java.util.stream.Stream;

/** Steps of whole cases. */
public final class SimplerCases {

  private SimplerCases() {}

  /**
   * {@return the steps of a case}
   *
   * @param question the case
   */
  public static Stream<Case> question(Case question) {
    return Streams.concat(
        made(Simpler.list(question.waivers(), SimplerBans::waiver), question::withWaivers),
        made(SimplerCatalogs.catalogSet(question.catalogs()), question::withCatalogs),
        made(SimplerDevices.device(question.device()), question::withDevice),
        made(options(question.options()), question::withOptions));
  }

  /**
   * {@return the steps of questions that belong together: fewer of them, then less in the catalogs
   * of all}
   *
   * @param questions the questions
   */
  public static Stream<RelatedCases> related(RelatedCases questions) {
    return Stream.concat(
        made(shorter(questions.cases()), RelatedCases::new),
        made(
            SimplerCatalogs.catalogSet(questions.catalogs()),
            catalogs ->
                new RelatedCases(
                    questions.cases().stream()
                        .map(question -> question.withCatalogs(catalogs))
                        .collect(ImmutableList.toImmutableList()))));
  }

  /**
   * {@return the steps of a caller's choices; hints stay as they are, since a case that fails
   * without them may fail with them for another reason}
   *
   * @param options the choices
   */
  public static Stream<AuditOptions> options(AuditOptions options) {
    AuditOptions defaults = AuditOptions.defaults();
    return Streams.concat(
        shorter(options.jurisdictions().asList())
            .map(j -> copy(options).jurisdictions(ImmutableSortedSet.copyOf(j)).build()),
        Stream.of(defaults.askedBy())
            .filter(a -> !a.equals(options.askedBy()))
            .map(a -> copy(options).askedBy(a).build()),
        Stream.of(defaults.nextChange())
            .filter(n -> n != options.nextChange())
            .map(n -> copy(options).nextChange(n).build()),
        Stream.of(defaults.undated())
            .filter(u -> u != options.undated())
            .map(u -> copy(options).undated(u).build()),
        Stream.of(defaults.unrecognised())
            .filter(u -> u != options.unrecognised())
            .map(u -> copy(options).unrecognised(u).build()));
  }

  private static AuditOptions.Builder copy(AuditOptions options) {
    return AuditOptions.builder().from(options);
  }
}
