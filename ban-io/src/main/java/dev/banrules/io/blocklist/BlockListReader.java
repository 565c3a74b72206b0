package dev.banrules.io.blocklist;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.io.decode.Field;
import dev.banrules.io.decode.Lists;
import dev.banrules.io.decode.ObjectShape;
import dev.banrules.io.decode.Scalars;
import dev.banrules.io.decode.ValueReader;
import dev.banrules.io.profile.FactsFields;
import dev.banrules.io.verdict.OptionsReader;
import dev.banrules.io.verdict.VerdictReader;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.blocklist.BlockListEntry;
import dev.banrules.model.blocklist.BlockedHost;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Host;
import dev.banrules.model.software.HostRole;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Answer;
import dev.banrules.model.verdict.AuditOptions;
import java.time.LocalDate;
import java.util.Optional;

/** Reads block lists (format "Block list"). */
public final class BlockListReader {

  private static final AuditOptions UNASKED = AuditOptions.builder().hints(false).build();

  private BlockListReader() {}

  /** {@return a reader of block lists} */
  public static ValueReader<BlockList> create() {
    ObjectShape shape = new ObjectShape("a block list");
    shape.required("format", Scalars.exactly(BlockListWriter.FORMAT));
    Field<LocalDate> at = shape.required("at", Scalars.DATE);
    Field<Conduct> conduct = shape.required("conduct", Scalars.parsed(Conduct::of));
    Field<DeviceProfile> facts = shape.required("facts", facts());
    Field<AuditOptions> options = shape.optional("options", OptionsReader.ofBlockLists());
    var nextChange = VerdictReader.nextChange(shape);
    var catalogs = VerdictReader.catalogs(shape);
    Field<ImmutableList<BlockListEntry>> entries = shape.required("entries", Lists.of(entry()));
    Field<ImmutableList<BlockedHost>> hosts = shape.optional("hosts", Lists.of(host()));
    return shape.reads(
        v ->
            BlockList.builder()
                .at(v.get(at))
                .conduct(v.get(conduct))
                .facts(v.get(facts))
                .options(
                    AuditOptions.builder()
                        .from(v.or(options, UNASKED))
                        .nextChange(v.find(nextChange).isPresent())
                        .build())
                .nextChange(v.find(nextChange))
                .catalogs(v.get(catalogs))
                .entries(v.get(entries))
                .hosts(v.or(hosts, ImmutableList.of()))
                .build());
  }

  private static ValueReader<DeviceProfile> facts() {
    ObjectShape shape = new ObjectShape("the facts of devices");
    FactsFields facts = new FactsFields(shape, Scalars.JURISDICTION);
    return shape.reads(values -> facts.profile(values).id(BlockList.FACTS_ID).build());
  }

  private static ValueReader<BlockListEntry> entry() {
    ObjectShape shape = new ObjectShape("a line of a block list");
    Field<Optional<IdentifierPattern>> identifier = shape.required("identifier", identifier());
    Field<Answer> decision = shape.required("decision", Scalars.word(Answer.class));
    Field<ImmutableSet<Id<Ban>>> bans = shape.required("bans", Lists.setOf(Scalars.id()));
    Field<Id<Application>> application = shape.optional("application", Scalars.id());
    Field<Id<Vendor>> vendor = shape.optional("vendor", Scalars.id());
    Field<ImmutableList<Fact>> missing =
        shape.required("missing", Lists.of(Scalars.parsed(Fact::parse)));
    return shape.reads(
        v ->
            BlockListEntry.builder()
                .identifier(v.get(identifier))
                .decision(v.get(decision))
                .bans(v.get(bans))
                .application(v.find(application))
                .vendor(v.find(vendor))
                .missing(v.get(missing))
                .build());
  }

  /** An identifier or a pattern; empty for the line of all others. */
  private static ValueReader<Optional<IdentifierPattern>> identifier() {
    ValueReader<IdentifierPattern> pattern = Scalars.parsed(IdentifierPattern::parse);
    return in -> {
      if (in.isText("*")) {
        return Optional.empty();
      }
      IdentifierPattern read = pattern.read(in);
      return read == null ? null : Optional.of(read);
    };
  }

  private static ValueReader<BlockedHost> host() {
    ObjectShape shape = new ObjectShape("a host");
    Field<String> domain = shape.required("domain", Scalars.parsed(Host::checkDomain));
    Field<HostRole> role = shape.required("role", Scalars.word(HostRole.class));
    Field<ImmutableSet<Id<Ban>>> bans = shape.required("bans", Lists.someSetOf(Scalars.id()));
    return shape.reads(
        v ->
            new BlockedHost(
                new Host(v.get(domain), v.get(role)), ImmutableSortedSet.copyOf(v.get(bans))));
  }
}
