package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.blocklist.BlockListEntry;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Answer;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Identity.Basis;
import dev.banrules.model.verdict.Method;
import dev.banrules.rules.evaluate.BlockListLines.Line;
import dev.banrules.rules.evaluate.SoleDecision.Ruling;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Makes one block list: for devices of some facts, one conduct and one day. */
final class BlockListEvaluation {

  /** Nobody looks at it again: what it states has led to the lines. */
  private static final Software SOLE = Software.builder().name("*").build();

  private final BlockListLines lines;
  private final EvaluationContext context;
  private final Conduct conduct;
  private final LocalDate at;
  private final ViolableBans violable;
  private final Map<SoleSoftware, Ruling> rulings = new HashMap<>();
  private final Map<Id<Vendor>, Ruling> ofVendors = new HashMap<>();

  BlockListEvaluation(
      CompiledCatalogs catalogs,
      BlockListLines lines,
      DeviceProfile facts,
      Conduct conduct,
      LocalDate at,
      AuditOptions options) {
    this.lines = lines;
    this.context = new EvaluationContext(catalogs, facts, 0, SOLE, options);
    this.conduct = conduct;
    this.at = at;
    this.violable = new ViolableBans(context, conduct, at);
  }

  /** The lines of what is denied or to be reviewed, and of what is allowed though one meets it. */
  ImmutableList<BlockListEntry> entries() {
    ImmutableList.Builder<BlockListEntry> entries = ImmutableList.builder();
    for (Line line : lines.all()) {
      if (isBarred(line) || isMetByABarredOne(line)) {
        entries.add(entry(line));
      }
    }
    return entries.build();
  }

  private boolean isBarred(Line line) {
    return ruling(line.software()).answer() != Answer.ALLOW;
  }

  private boolean isMetByABarredOne(Line line) {
    return line.above().isPresent()
        && (isBarred(line.above().get()) || isMetByABarredOne(line.above().get()));
  }

  private BlockListEntry entry(Line line) {
    Ruling ruling = ruling(line.software());
    Optional<Identity> named = line.software().identities().stream().findFirst();
    return BlockListEntry.builder()
        .identifier(line.identifier())
        .decision(ruling.answer())
        .bans(ruling.bans())
        .application(named.flatMap(Identity::application))
        .vendor(named.flatMap(this::vendor))
        .missing(
            ruling.answer() == Answer.REVIEW
                ? decisionOnDay(line.software()).missing(at)
                : ImmutableList.of())
        .build();
  }

  private Optional<Id<Vendor>> vendor(Identity identity) {
    return context.catalogs().targets().whose().known(identity, context.circumstances(at));
  }

  private Ruling ruling(SoleSoftware software) {
    return software.hasCandidates()
        ? rulings.computeIfAbsent(software, unused -> decisionOnDay(software).on(at))
        : Ruling.ALLOWED; // as most software
  }

  private SoleDecision decisionOnDay(SoleSoftware software) {
    return decision(software, violable::isOnDay);
  }

  private SoleDecision decision(SoleSoftware software, Predicate<CompiledBan> violable) {
    return new SoleDecision(software.bansAmong(violable), context, conduct);
  }

  /** What is answered of software of a vendor of which nothing else is known. */
  Ruling ofVendor(Id<Vendor> vendor) {
    return ofVendors.computeIfAbsent(
        vendor,
        id -> {
          String name = context.catalogs().catalogs().vendor(id).orElseThrow().name();
          Basis basis = new Basis(Method.PUBLISHER, name, name, Optional.empty());
          return ruling(
              lines.software(ImmutableList.of(Identity.ofVendor(id, ImmutableList.of(basis)))));
        });
  }

  /** The first later day on which identifiers, decisions or bans of the entries differ. */
  Optional<LocalDate> nextChange() {
    return lines.all().stream()
        .map(Line::software)
        .filter(SoleSoftware::hasCandidates)
        .distinct()
        .map(software -> decision(software, violable::isOnSomeDay))
        .flatMap(decision -> decision.nextChange(at).stream())
        .min(Comparator.naturalOrder());
  }
}
