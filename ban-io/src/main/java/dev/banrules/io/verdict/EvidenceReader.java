package dev.banrules.io.verdict;

import static com.google.common.base.Preconditions.checkArgument;
import static dev.banrules.io.verdict.EvidenceWriter.ACT;
import static dev.banrules.io.verdict.EvidenceWriter.EXCUSE;
import static dev.banrules.io.verdict.EvidenceWriter.IDENTIFIED;
import static dev.banrules.io.verdict.EvidenceWriter.IN_PHASE;
import static dev.banrules.io.verdict.EvidenceWriter.IN_SCOPE;
import static dev.banrules.io.verdict.EvidenceWriter.NOT_BOUND;
import static dev.banrules.io.verdict.EvidenceWriter.ON_TARGET;
import static dev.banrules.io.verdict.EvidenceWriter.STATUS_UNKNOWN;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.io.decode.Field;
import dev.banrules.io.decode.Lists;
import dev.banrules.io.decode.ObjectShape;
import dev.banrules.io.decode.Scalars;
import dev.banrules.io.decode.Tagged;
import dev.banrules.io.decode.ValueReader;
import dev.banrules.io.decode.Values;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Exemption;
import dev.banrules.model.ban.Party;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Method;
import dev.banrules.model.verdict.Phase;
import dev.banrules.model.verdict.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads evidence. */
final class EvidenceReader {

  private static final ValueReader<Boolean> SURE =
      Scalars.word(ImmutableMap.of(EvidenceWriter.SURE, true, EvidenceWriter.POSSIBLE, false));

  private EvidenceReader() {}

  static ValueReader<Evidence> evidence() {
    ObjectShape shape = new ObjectShape("a piece of evidence");
    Field<String> step =
        shape.required(
            "step",
            Tagged.words(
                IDENTIFIED, ACT, IN_SCOPE, ON_TARGET, IN_PHASE, STATUS_UNKNOWN, NOT_BOUND, EXCUSE));
    Field<LocalDate> day = shape.optional("day", Scalars.DATE);
    Field<PartRef> part = shape.optional("part", Scalars.parsed(PartRef::parse));
    Field<ImmutableList<Identity>> identities = shape.optional("identities", Lists.of(identity()));
    Field<Conduct> conduct = shape.optional("conduct", Scalars.parsed(Conduct::of));
    Field<Integer> identity = shape.optional("identity", Scalars.integer(-1, Integer.MAX_VALUE));
    Field<Step> answer = shape.optional("answer", new StepReader().read());
    Field<Phase> phase = shape.optional("phase", Scalars.word(Phase.class));
    Field<LocalDate> knownUntil = shape.optional("knownUntil", Scalars.DATE);
    Field<Party> asker = shape.optional("asker", Scalars.parsed(Party::of));
    Field<ImmutableSet<Party>> binds =
        shape.optional("binds", Lists.someSetOf(Scalars.parsed(Party::of)));
    Field<Id<Exemption>> exemption = shape.optional("exemption", Scalars.id());
    Field<Id<Waiver>> waiver = shape.optional("waiver", Scalars.id());
    Field<Truth> holds = shape.optional("holds", StepReader.TRUTH);

    Tagged<Evidence> kinds =
        new Tagged<>(
            step,
            day,
            part,
            identities,
            conduct,
            identity,
            answer,
            phase,
            knownUntil,
            asker,
            binds,
            exemption,
            waiver,
            holds);
    kinds.kind(
        IDENTIFIED,
        v -> new Evidence.Identified(v.get(part), v.get(identities)),
        List.of(part, identities),
        List.of());
    kinds.kind(
        ACT, v -> new Evidence.Act(v.get(conduct), v.find(day)), List.of(conduct), List.of(day));
    kinds.kind(
        IN_SCOPE,
        v -> new Evidence.InScope(v.get(day), v.get(answer)),
        List.of(day, answer),
        List.of());
    kinds.kind(
        ON_TARGET,
        v -> new Evidence.OnTarget(v.get(day), v.get(part), v.get(identity), v.get(answer)),
        List.of(day, part, identity, answer),
        List.of());
    kinds.kind(
        IN_PHASE,
        v -> new Evidence.InPhase(v.get(conduct), v.get(day), v.get(phase)),
        List.of(conduct, day, phase),
        List.of());
    kinds.kind(
        STATUS_UNKNOWN,
        v -> new Evidence.StatusUnknown(v.get(knownUntil)),
        List.of(knownUntil),
        List.of());
    kinds.kind(
        NOT_BOUND,
        v -> new Evidence.NotBound(v.get(asker), ImmutableSortedSet.copyOf(v.get(binds))),
        List.of(asker, binds),
        List.of());
    kinds.kind(
        EXCUSE,
        v -> new Evidence.Excuse(v.find(exemption), v.find(waiver), v.get(day), v.get(holds)),
        List.of(day, holds),
        List.of(exemption, waiver));
    return shape.reads(kinds::make);
  }

  private static ValueReader<Identity> identity() {
    ObjectShape shape = new ObjectShape("an identity");
    Field<Id<Vendor>> vendor = shape.optional("vendor", Scalars.id());
    Field<Boolean> vendorSure = shape.optional("vendorCertainty", SURE);
    Field<Id<Application>> application = shape.optional("application", Scalars.id());
    Field<Boolean> applicationSure = shape.optional("applicationCertainty", SURE);
    Field<Double> score = shape.required("score", Scalars.NUMBER);
    Field<ImmutableList<Identity.Basis>> because = shape.required("because", Lists.of(basis()));
    return shape.reads(
        v ->
            new Identity(
                v.find(vendor),
                v.find(application),
                sure(certainty(v, vendor, vendorSure), certainty(v, application, applicationSure)),
                v.get(score),
                v.get(because)));
  }

  /** Whether one of the two is sure; empty where it is not there. */
  private static Optional<Boolean> certainty(Values values, Field<?> of, Field<Boolean> certainty) {
    checkArgument(
        values.find(of).isPresent() == values.find(certainty).isPresent(),
        "`%s` and `%s` go together",
        of.key(),
        certainty.key());
    return values.find(certainty);
  }

  private static Identity.Sure sure(Optional<Boolean> vendor, Optional<Boolean> application) {
    boolean applicationSure = application.orElse(false);
    checkArgument(
        vendor.orElse(true) || !applicationSure,
        "an application is sure only where its vendor is sure too");
    if (applicationSure) {
      return Identity.Sure.APPLICATION;
    }
    return vendor.orElse(false) ? Identity.Sure.VENDOR : Identity.Sure.NOTHING;
  }

  private static ValueReader<Identity.Basis> basis() {
    ObjectShape shape = new ObjectShape("a basis");
    Field<Method> method = shape.required("method", Scalars.word(Method.class));
    Field<String> observed = shape.required("observed", Scalars.TEXT);
    Field<String> known = shape.required("known", Scalars.TEXT);
    Field<String> note = shape.optional("note", Scalars.TEXT);
    return shape.reads(
        v -> new Identity.Basis(v.get(method), v.get(observed), v.get(known), v.find(note)));
  }
}
