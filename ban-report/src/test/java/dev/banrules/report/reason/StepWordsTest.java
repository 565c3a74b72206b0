package dev.banrules.report.reason;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.fact.DeviceFact;
import dev.banrules.model.place.Country;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.software.VersionRange;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Percent;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Step;
import dev.banrules.model.verdict.Step.Bound;
import dev.banrules.model.verdict.Step.Comparison;
import dev.banrules.model.verdict.Step.LinkKind;
import dev.banrules.report.TexasSamples;
import dev.banrules.report.language.Language;
import dev.banrules.report.wording.DisplayNames;
import dev.banrules.testkit.Golden;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each kind of step in each language, a file a kind: what is said of each answer, where the step
 * stands as it is and where a negation stands around it. Both say what is so.
 */
class StepWordsTest {

  private static final Id<Application> TIKTOK = Id.of("tiktok");
  private static final Id<Application> NOTES = Id.of("notes");
  private static final Id<Application> ASSISTANT = Id.of("assistant");
  private static final Id<Vendor> BYTEDANCE = Id.of("bytedance");
  private static final Id<Vendor> USDS = Id.of("venture");
  private static final Step IS_TIKTOK = application(Truth.YES, ImmutableList.of(TIKTOK));
  private static final Step IS_NOT_TIKTOK = application(Truth.NO, ImmutableList.of());

  private static void assertWords(String file, Step... steps) {
    Golden.assertSame(
        "steps/" + file + ".txt",
        Stream.of(steps).map(StepWordsTest::words).collect(joining("\n")));
  }

  private static String words(Step step) {
    Step negated = new Step.Not(step.truth().not(), step);
    return "%s, under `not` %s\n".formatted(step.truth(), negated.truth())
        + Arrays.stream(Language.values())
            .map(language -> words(step, negated, language))
            .collect(joining());
  }

  private static String words(Step step, Step negated, Language language) {
    StepText text = new StepText(new DisplayNames(TexasSamples.CATALOGS, language));
    assertThat(text.decisive(negated)).isEqualTo(text.decisive(step));
    return "  " + language.tag() + "  " + text.sentence(step) + "\n";
  }

  private static Step application(Truth truth, ImmutableList<Id<Application>> succession) {
    return new Step.ApplicationIs(
        truth,
        TIKTOK,
        succession,
        Optional.empty(),
        Optional.empty(),
        ImmutableSet.of(),
        Optional.empty());
  }

  private static Step version(Truth truth, String stated) {
    return edition(truth, stated, ImmutableSet.of(), "");
  }

  private static Step edition(
      Truth truth, String version, ImmutableSet<String> editions, String edition) {
    return new Step.ApplicationIs(
        truth,
        TIKTOK,
        ImmutableList.of(TIKTOK),
        Optional.of(VersionRange.parse("<8.0")),
        Optional.of(version).filter(text -> !text.isEmpty()),
        editions,
        Optional.of(edition).filter(text -> !text.isEmpty()));
  }

  private static Step vendor(Truth truth, Step.Link... chain) {
    return new Step.VendorReached(truth, BYTEDANCE, ImmutableList.copyOf(chain));
  }

  private static Step.Link link(LinkKind kind, boolean sure, String... from) {
    return new Step.Link(
        USDS,
        kind,
        Stream.of(from).map(Id::<Vendor>of).collect(ImmutableList.toImmutableList()),
        sure);
  }

  private static Step origin(Truth truth, String percent, String stated, Step.Link... chain) {
    return new Step.OriginIs(
        truth,
        ImmutableList.of(Country.of("CN"), Country.of("RU")),
        Stream.of(stated.split(" "))
            .filter(code -> !code.isEmpty())
            .map(Country::of)
            .collect(ImmutableList.toImmutableList()),
        Optional.of(percent).filter(text -> !text.isEmpty()).map(Percent::parse),
        ImmutableList.copyOf(chain));
  }

  private static Step category(Truth truth, Optional<ImmutableList<String>> stated) {
    return new Step.CategoryIs(truth, "social-media", stated);
  }

  private static Step device(
      Truth truth, DeviceFact fact, Comparison comparison, String wanted, String... stated) {
    return new Step.DeviceStates(
        truth,
        fact,
        comparison,
        ImmutableList.copyOf(wanted.split(" ")),
        Optional.of(ImmutableList.copyOf(stated)));
  }

  private static Step notStated(
      Truth truth, DeviceFact fact, Comparison comparison, String wanted) {
    return new Step.DeviceStates(
        truth, fact, comparison, ImmutableList.copyOf(wanted.split(" ")), Optional.empty());
  }

  private static Step listed(Truth truth, boolean complete, Step... entries) {
    ImmutableList.Builder<Step.EntryStep> steps = ImmutableList.builder();
    for (Step entry : entries) {
      steps.add(new Step.EntryStep(0, entry));
    }
    return new Step.Listed(truth, Id.of("judged"), complete, steps.build(), ImmutableList.of());
  }

  private static Step.VendorCase vendorCase(Truth truth, Id<?>... vendors) {
    ImmutableList.Builder<Step.VendorStep> steps = ImmutableList.builder();
    for (Id<?> vendor : vendors) {
      steps.add(new Step.VendorStep(Id.of(vendor.value()), vendor(truth)));
    }
    return new Step.VendorCase(truth, steps.build());
  }

  @Test
  void applications() {
    assertWords(
        "application",
        IS_TIKTOK,
        IS_NOT_TIKTOK,
        application(Truth.YES, ImmutableList.of(TIKTOK, NOTES)),
        application(Truth.YES, ImmutableList.of(TIKTOK, ASSISTANT, NOTES)));
  }

  @Test
  void versionsAndEditions() {
    ImmutableSet<String> lite = ImmutableSet.of("lite");
    assertWords(
        "version",
        version(Truth.YES, "7.0"),
        version(Truth.NO, "9.0"),
        version(Truth.UNKNOWN, "seven"),
        version(Truth.UNKNOWN, ""),
        edition(Truth.YES, "7.0", lite, "lite"),
        edition(Truth.NO, "7.0", lite, "pro"),
        edition(Truth.UNKNOWN, "7.0", lite, ""),
        edition(Truth.UNKNOWN, "", lite, ""));
  }

  @Test
  void vendors() {
    assertWords(
        "vendor",
        vendor(Truth.YES),
        vendor(Truth.NO),
        vendor(Truth.YES, link(LinkKind.STAKES, true, "bytedance")),
        vendor(Truth.UNKNOWN, link(LinkKind.STAKES, false, "bytedance", "huawei")),
        vendor(
            Truth.YES,
            link(LinkKind.START, true),
            link(LinkKind.OWNER, true, "bytedance"),
            link(LinkKind.CONTROL, true, "bytedance"),
            link(LinkKind.CONTROL, true, "bytedance", "huawei"),
            link(LinkKind.SUCCESSOR, true, "bytedance")),
        vendor(
            Truth.UNKNOWN,
            link(LinkKind.OWNER, false, "bytedance"),
            link(LinkKind.CONTROL, false, "bytedance"),
            link(LinkKind.SUCCESSOR, false, "bytedance")));
  }

  @Test
  void origins() {
    assertWords(
        "origin",
        origin(Truth.YES, "", "CN"),
        origin(Truth.NO, "", "US"),
        origin(Truth.NO, "12.5", "US"),
        origin(Truth.UNKNOWN, "", ""),
        origin(Truth.UNKNOWN, "", "CN SG"),
        origin(Truth.UNKNOWN, "20", "US"),
        origin(Truth.YES, "20", "US", link(LinkKind.STAKES, true, "bytedance")),
        origin(Truth.UNKNOWN, "20", "US", link(LinkKind.STAKES, false, "bytedance")));
  }

  @Test
  void categories() {
    assertWords(
        "category",
        category(Truth.YES, Optional.of(ImmutableList.of("social-media", "video"))),
        category(Truth.NO, Optional.of(ImmutableList.of("notes", "office"))),
        category(Truth.NO, Optional.of(ImmutableList.of())),
        category(Truth.UNKNOWN, Optional.empty()),
        category(Truth.NO, Optional.empty()));
  }

  @Test
  void lists() {
    assertWords(
        "list",
        listed(Truth.YES, true, IS_TIKTOK),
        listed(Truth.NO, true),
        listed(Truth.NO, false),
        listed(Truth.UNKNOWN, false),
        listed(Truth.UNKNOWN, false, version(Truth.UNKNOWN, "")),
        listed(Truth.UNKNOWN, true, version(Truth.UNKNOWN, "")));
  }

  @Test
  void vendorsThatCount() {
    assertWords(
        "vendors-that-count",
        new Step.VendorsThatCount(Truth.YES, ImmutableList.of(vendorCase(Truth.YES, BYTEDANCE))),
        new Step.VendorsThatCount(
            Truth.NO, ImmutableList.of(vendorCase(Truth.NO, BYTEDANCE, USDS))),
        new Step.VendorsThatCount(Truth.UNKNOWN, ImmutableList.of(vendorCase(Truth.UNKNOWN))),
        new Step.VendorsThatCount(
            Truth.UNKNOWN,
            ImmutableList.of(
                vendorCase(Truth.YES, BYTEDANCE),
                vendorCase(Truth.NO, USDS),
                vendorCase(Truth.UNKNOWN))));
  }

  @Test
  void devices() {
    assertWords(
        "device",
        device(Truth.YES, DeviceFact.FORM_FACTOR, Comparison.IS, "phone tablet", "phone"),
        device(Truth.NO, DeviceFact.FORM_FACTOR, Comparison.IS, "phone tablet", "laptop"),
        notStated(Truth.UNKNOWN, DeviceFact.FORM_FACTOR, Comparison.IS, "phone tablet"),
        device(Truth.NO, DeviceFact.PLATFORM, Comparison.IS, "android", "ios"),
        device(Truth.NO, DeviceFact.OWNER_SECTOR, Comparison.IS, "energy water", "banking"),
        device(Truth.YES, DeviceFact.OWNER_KIND, Comparison.IS_NOT, "personal", "business"),
        device(Truth.NO, DeviceFact.OWNER_KIND, Comparison.IS_NOT, "personal", "personal"),
        notStated(Truth.UNKNOWN, DeviceFact.OWNER_KIND, Comparison.IS_NOT, "personal"),
        device(Truth.YES, DeviceFact.LOCATION, Comparison.WITHIN, "CA", "CA"),
        device(Truth.YES, DeviceFact.LOCATION, Comparison.WITHIN, "CA", "CA-ON", "US"),
        device(Truth.NO, DeviceFact.LOCATION, Comparison.WITHIN, "CA", "US"),
        device(Truth.UNKNOWN, DeviceFact.LOCATION, Comparison.WITHIN, "CA-ON", "CA"),
        device(Truth.NO, DeviceFact.LOCATION, Comparison.WITHIN, "CA"),
        notStated(Truth.UNKNOWN, DeviceFact.LOCATION, Comparison.WITHIN, "CA"),
        device(Truth.YES, DeviceFact.OWNER_AFFILIATION, Comparison.GOVERNED_BY, "CA", "CA"),
        device(Truth.YES, DeviceFact.CONTRACTS_WITH, Comparison.GOVERNED_BY, "US", "US/dod"),
        device(Truth.NO, DeviceFact.NETWORKS, Comparison.GOVERNED_BY, "US", "CA"),
        device(Truth.UNKNOWN, DeviceFact.ENROLLED_WITH, Comparison.GOVERNED_BY, "US/dod", "US"),
        device(Truth.NO, DeviceFact.CONTRACTS_WITH, Comparison.GOVERNED_BY, "US"),
        notStated(Truth.UNKNOWN, DeviceFact.CONTRACTS_WITH, Comparison.GOVERNED_BY, "US"),
        device(
            Truth.NO,
            DeviceFact.OWNER_AFFILIATION,
            Comparison.NOT_SURELY_GOVERNED_BY,
            "CA/commons",
            "CA/commons"));
  }

  /** They are only told in explanations, where they hold: a ban's exception says no more. */
  @Test
  void exceptionsThatDoNotApply() {
    StepText text = new StepText(new DisplayNames(TexasSamples.CATALOGS, Language.ENGLISH));
    Step stated =
        device(
            Truth.YES,
            DeviceFact.OWNER_AFFILIATION,
            Comparison.NOT_SURELY_GOVERNED_BY,
            "CA/commons",
            "CA");
    Step notStated =
        notStated(
            Truth.YES,
            DeviceFact.OWNER_AFFILIATION,
            Comparison.NOT_SURELY_GOVERNED_BY,
            "CA/commons");
    assertWords("device-exception", stated, notStated);
    assertThat(text.decisive(stated)).isEmpty();
  }

  @Test
  void boundedAnswers() {
    assertWords(
        "bounded",
        new Step.Bounded(Truth.UNKNOWN, Bound.POSSIBLE_IDENTITY, IS_TIKTOK),
        new Step.Bounded(Truth.UNKNOWN, Bound.POSSIBLE_IDENTITY, IS_NOT_TIKTOK),
        new Step.Bounded(Truth.UNKNOWN, Bound.VENDOR_ALONE, IS_NOT_TIKTOK),
        new Step.Bounded(Truth.UNKNOWN, Bound.VENDOR_ALONE, category(Truth.NO, Optional.empty())),
        new Step.Bounded(
            Truth.UNKNOWN,
            Bound.POSSIBLE_IDENTITY,
            new Step.Bounded(Truth.UNKNOWN, Bound.VENDOR_ALONE, IS_NOT_TIKTOK)));
  }

  @Test
  void whatIsAboutAnything() {
    assertWords(
        "anything",
        new Step.Anything(Truth.YES),
        new Step.Unrecognised(Truth.NO),
        new Step.Unrecognised(Truth.UNKNOWN));
  }

  @Test
  void stepsThatJoinOthers() {
    ImmutableList<Step> both = ImmutableList.of(IS_TIKTOK, version(Truth.NO, "9.0"));
    StepText text = new StepText(new DisplayNames(TexasSamples.CATALOGS, Language.ENGLISH));
    assertWords(
        "joins",
        new Step.All(Truth.NO, both),
        new Step.Any(Truth.YES, both),
        new Step.Not(Truth.NO, IS_TIKTOK));
    assertThat(text.decisive(new Step.All(Truth.NO, both)))
        .isEqualTo(ImmutableList.of("the application is TikTok, version 9.0 (asked for: <8.0)"));
  }
}
