package dev.banrules.io.catalog;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.decode.Choice;
import dev.banrules.io.decode.Field;
import dev.banrules.io.decode.Lists;
import dev.banrules.io.decode.ObjectShape;
import dev.banrules.io.decode.Scalars;
import dev.banrules.io.decode.ValueReader;
import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.ban.Target;
import dev.banrules.model.reference.ReferenceCheck.Kind;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Period;

/** Reads the lists of a catalog. */
final class ListReader {

  private final References references;

  ListReader(References references) {
    this.references = references;
  }

  ValueReader<SoftwareList> list() {
    ObjectShape shape = new ObjectShape("a list");
    Field<Id<SoftwareList>> id = shape.required("id", references.defining(Kind.LIST, Scalars.id()));
    var name = shape.required("name", Scalars.NAME);
    var keeper = shape.optional("keeper", references.jurisdiction(Scalars.JURISDICTION));
    var complete = shape.optional("complete", Scalars.FLAG);
    var entries = shape.optional("entries", Lists.of(entry()));
    var cleared = shape.optional("cleared", Lists.of(entry()));
    var sources = shape.optional("sources", Lists.of(Scalars.TEXT));
    return shape.reads(
        values ->
            SoftwareList.builder()
                .id(values.get(id))
                .name(values.get(name))
                .keeper(values.find(keeper))
                .complete(values.or(complete, true))
                .entries(values.or(entries, ImmutableList.of()))
                .cleared(values.or(cleared, ImmutableList.of()))
                .sources(values.or(sources, ImmutableList.of()))
                .build());
  }

  private ValueReader<ListEntry> entry() {
    ObjectShape shape = new ObjectShape("an entry of a list");
    NamedTarget named = new NamedTarget(shape, references);
    var from = shape.optional("from", Scalars.DATE);
    var until = shape.optional("until", Scalars.DATE);
    Choice<Target> kinds = new Choice<>("an entry of a list");
    named.addTo(kinds);
    return shape.reads(
        values ->
            new ListEntry(kinds.make(values), new Period(values.find(from), values.find(until))));
  }
}
