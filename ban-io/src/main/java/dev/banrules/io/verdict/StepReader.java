package dev.banrules.io.verdict;

import static dev.banrules.io.verdict.StepWriter.ALL;
import static dev.banrules.io.verdict.StepWriter.ANY;
import static dev.banrules.io.verdict.StepWriter.ANYTHING;
import static dev.banrules.io.verdict.StepWriter.APPLICATION;
import static dev.banrules.io.verdict.StepWriter.BOUNDED;
import static dev.banrules.io.verdict.StepWriter.CATEGORY;
import static dev.banrules.io.verdict.StepWriter.DEVICE;
import static dev.banrules.io.verdict.StepWriter.LISTED;
import static dev.banrules.io.verdict.StepWriter.NOT;
import static dev.banrules.io.verdict.StepWriter.ORIGIN;
import static dev.banrules.io.verdict.StepWriter.UNRECOGNISED;
import static dev.banrules.io.verdict.StepWriter.VENDOR;
import static dev.banrules.io.verdict.StepWriter.VENDORS_THAT_COUNT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.banrules.io.decode.Field;
import dev.banrules.io.decode.Lists;
import dev.banrules.io.decode.ObjectShape;
import dev.banrules.io.decode.Scalars;
import dev.banrules.io.decode.Tagged;
import dev.banrules.io.decode.ValueReader;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.fact.DeviceFact;
import dev.banrules.model.place.Country;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.software.VersionRange;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Percent;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Step;
import java.util.Arrays;
import java.util.List;

/** Reads the steps by which a scope or a target was answered. */
final class StepReader {

  static final ValueReader<Truth> TRUTH = Scalars.word(Truth.class);

  private static final ImmutableMap<String, DeviceFact> DEVICE_FACTS =
      Maps.uniqueIndex(Arrays.asList(DeviceFact.values()), DeviceFact::toString);

  private final ValueReader<Step> step;

  StepReader() {
    ObjectShape shape = new ObjectShape("a step");
    Field<String> test =
        shape.required(
            "test",
            Tagged.words(
                ALL,
                ANY,
                NOT,
                DEVICE,
                APPLICATION,
                VENDOR,
                ORIGIN,
                CATEGORY,
                VENDORS_THAT_COUNT,
                LISTED,
                ANYTHING,
                BOUNDED,
                UNRECOGNISED));
    Field<Truth> truth = shape.required("truth", TRUTH);
    Field<ImmutableList<Step>> steps = shape.optional("steps", Lists.of(in -> read().read(in)));
    Field<Step> of = shape.optional("of", in -> read().read(in));
    Field<Step.Bound> reason = shape.optional("reason", Scalars.word(Step.Bound.class));
    Field<DeviceFact> fact = shape.optional("fact", Scalars.word(DEVICE_FACTS));
    Field<Step.Comparison> comparison =
        shape.optional("comparison", Scalars.word(Step.Comparison.class));
    Field<ImmutableList<String>> wanted = shape.optional("wanted", Lists.of(Scalars.TEXT));
    Field<ImmutableList<String>> stated = shape.optional("stated", Lists.of(Scalars.TEXT));
    Field<Id<Application>> application = shape.optional("application", Scalars.id());
    Field<ImmutableList<Id<Application>>> succession =
        shape.optional("succession", Lists.of(Scalars.id()));
    Field<VersionRange> versions = shape.optional("versions", Scalars.parsed(VersionRange::parse));
    Field<String> version = shape.optional("version", Scalars.TEXT);
    Field<ImmutableSet<String>> editions =
        shape.optional("editions", Lists.someSetOf(Scalars.WORD));
    Field<String> edition = shape.optional("edition", Scalars.WORD);
    Field<Id<Vendor>> vendor = shape.optional("vendor", Scalars.id());
    Field<ImmutableList<Step.Link>> chain = shape.optional("chain", Lists.of(link()));
    Field<Percent> ownedFrom = shape.optional("ownedFrom", Scalars.PERCENT_ABOVE_ZERO);
    Field<String> category = shape.optional("category", Scalars.WORD);
    Field<ImmutableList<Step.VendorCase>> cases = shape.optional("cases", Lists.some(vendorCase()));
    Field<Id<SoftwareList>> list = shape.optional("list", Scalars.id());
    Field<Boolean> complete = shape.optional("complete", Scalars.FLAG);
    Field<ImmutableList<Step.EntryStep>> entries = shape.optional("entries", Lists.of(entry()));
    Field<ImmutableList<Step.EntryStep>> cleared = shape.optional("cleared", Lists.of(entry()));

    Tagged<Step> kinds =
        new Tagged<>(
            test,
            steps,
            of,
            reason,
            fact,
            comparison,
            wanted,
            stated,
            application,
            succession,
            versions,
            version,
            editions,
            edition,
            vendor,
            chain,
            ownedFrom,
            category,
            cases,
            list,
            complete,
            entries,
            cleared);
    kinds.kind(ALL, v -> new Step.All(v.get(truth), v.get(steps)), List.of(steps), List.of());
    kinds.kind(ANY, v -> new Step.Any(v.get(truth), v.get(steps)), List.of(steps), List.of());
    kinds.kind(NOT, v -> new Step.Not(v.get(truth), v.get(of)), List.of(of), List.of());
    kinds.kind(
        BOUNDED,
        v -> new Step.Bounded(v.get(truth), v.get(reason), v.get(of)),
        List.of(reason, of),
        List.of());
    kinds.kind(
        DEVICE,
        v ->
            new Step.DeviceStates(
                v.get(truth), v.get(fact), v.get(comparison), v.get(wanted), v.find(stated)),
        List.of(fact, comparison, wanted),
        List.of(stated));
    kinds.kind(
        APPLICATION,
        v ->
            new Step.ApplicationIs(
                v.get(truth),
                v.get(application),
                v.get(succession),
                v.find(versions),
                v.find(version),
                v.or(editions, ImmutableSet.of()),
                v.find(edition)),
        List.of(application, succession),
        List.of(versions, version, editions, edition));
    kinds.kind(
        VENDOR,
        v -> new Step.VendorReached(v.get(truth), v.get(vendor), v.get(chain)),
        List.of(vendor, chain),
        List.of());
    kinds.kind(
        ORIGIN,
        v ->
            new Step.OriginIs(
                v.get(truth),
                countries(v.get(wanted)),
                countries(v.get(stated)),
                v.find(ownedFrom),
                v.get(chain)),
        List.of(wanted, stated, chain),
        List.of(ownedFrom));
    kinds.kind(
        CATEGORY,
        v -> new Step.CategoryIs(v.get(truth), v.get(category), v.find(stated)),
        List.of(category),
        List.of(stated));
    kinds.kind(
        VENDORS_THAT_COUNT,
        v -> new Step.VendorsThatCount(v.get(truth), v.get(cases)),
        List.of(cases),
        List.of());
    kinds.kind(
        LISTED,
        v ->
            new Step.Listed(
                v.get(truth),
                v.get(list),
                v.get(complete),
                v.get(entries),
                v.or(cleared, ImmutableList.of())),
        List.of(list, complete, entries),
        List.of(cleared));
    kinds.kind(ANYTHING, v -> new Step.Anything(v.get(truth)), List.of(), List.of());
    kinds.kind(UNRECOGNISED, v -> new Step.Unrecognised(v.get(truth)), List.of(), List.of());
    step = shape.reads(kinds::make);
  }

  ValueReader<Step> read() {
    return step;
  }

  private ValueReader<Step.VendorCase> vendorCase() {
    ObjectShape shape = new ObjectShape("a case");
    Field<Truth> truth = shape.required("truth", TRUTH);
    Field<ImmutableList<Step.VendorStep>> vendors =
        shape.required("vendors", Lists.of(vendorStep()));
    return shape.reads(v -> new Step.VendorCase(v.get(truth), v.get(vendors)));
  }

  private ValueReader<Step.VendorStep> vendorStep() {
    ObjectShape shape = new ObjectShape("a vendor that counts");
    Field<Id<Vendor>> vendor = shape.required("vendor", Scalars.id());
    Field<Step> of = shape.required("of", in -> read().read(in));
    return shape.reads(v -> new Step.VendorStep(v.get(vendor), v.get(of)));
  }

  private ValueReader<Step.EntryStep> entry() {
    ObjectShape shape = new ObjectShape("an entry of a list");
    Field<Integer> position = shape.required("position", Scalars.integer(0, Integer.MAX_VALUE));
    Field<Step> of = shape.required("of", in -> read().read(in));
    return shape.reads(v -> new Step.EntryStep(v.get(position), v.get(of)));
  }

  private static ImmutableList<Country> countries(ImmutableList<String> codes) {
    return codes.stream().map(Country::of).collect(ImmutableList.toImmutableList());
  }

  private static ValueReader<Step.Link> link() {
    ObjectShape shape = new ObjectShape("a link");
    Field<Id<Vendor>> vendor = shape.required("vendor", Scalars.id());
    Field<Step.LinkKind> how = shape.required("how", Scalars.word(Step.LinkKind.class));
    Field<ImmutableList<Id<Vendor>>> from = shape.optional("from", Lists.of(Scalars.id()));
    Field<Boolean> sure = shape.required("sure", Scalars.FLAG);
    return shape.reads(
        v -> new Step.Link(v.get(vendor), v.get(how), v.or(from, ImmutableList.of()), v.get(sure)));
  }
}
