package dev.banrules.io.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.banrules.io.decode.DocumentCursor;
import dev.banrules.io.decode.Field;
import dev.banrules.io.decode.Lists;
import dev.banrules.io.decode.MapReader;
import dev.banrules.io.decode.ObjectShape;
import dev.banrules.io.decode.Scalars;
import dev.banrules.io.decode.ValueReader;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.EvidenceClaim;
import dev.banrules.model.ban.Exemption;
import dev.banrules.model.ban.Force;
import dev.banrules.model.ban.Instrument;
import dev.banrules.model.ban.InstrumentKind;
import dev.banrules.model.ban.Party;
import dev.banrules.model.base.Quote;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.reference.ReferenceCheck.Kind;
import dev.banrules.model.value.Id;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the bans of a catalog. */
final class BanReader {

  private final References references;

  BanReader(References references) {
    this.references = references;
  }

  ValueReader<Ban> ban() {
    ObjectShape shape = new ObjectShape("a ban");
    Field<Id<Ban>> id = shape.required("id", references.defining(Kind.BAN, Scalars.id()));
    var title = shape.required("title", Scalars.NAME);
    var titles = shape.optional("titles", new MapReader<>(BanReader::languageTag, Scalars.NAME));
    var authority = shape.required("authority", Scalars.NAME);
    var jurisdiction =
        shape.required("jurisdiction", references.jurisdiction(Scalars.JURISDICTION));
    var instrument = shape.optional("instrument", instrument());
    var force = shape.optional("force", Scalars.word(Force.class));
    var target = shape.required("target", new TargetReader(references));
    var act = shape.optional("act", Scalars.TEXT);
    var embedded = shape.optional("embedded", Scalars.FLAG);
    var products = shape.optional("products", Lists.someSetOf(Scalars.word(ProductKind.class)));
    var binds = shape.optional("binds", Lists.someSetOf(Scalars.parsed(Party::of)));
    var scope = shape.required("scope", new ScopeReader(references));
    var prohibits = shape.required("prohibits", Lists.someSetOf(TimelineReader.CONDUCT));
    var timeline = shape.required("timeline", TimelineReader.TIMELINE);
    var exemptions = shape.optional("exemptions", Lists.of(exemption()));
    var rationale = shape.optional("rationale", Lists.setOf(Scalars.WORD));
    var evidence = shape.optional("evidence", Scalars.word(EvidenceClaim.class));
    var duties = shape.optional("duties", Lists.of(Scalars.TEXT));
    var verified = shape.optional("verified", Scalars.DATE);
    var notes = shape.optional("notes", Scalars.TEXT);
    var sources = shape.optional("sources", Lists.of(Scalars.TEXT));
    return shape.reads(
        values ->
            Ban.builder()
                .id(values.get(id))
                .title(values.get(title))
                .titles(values.or(titles, ImmutableMap.of()))
                .authority(values.get(authority))
                .jurisdiction(values.get(jurisdiction))
                .instrument(values.find(instrument))
                .force(values.or(force, Force.BINDING))
                .target(values.get(target))
                .act(values.find(act))
                .embedded(values.or(embedded, false))
                .products(values.or(products, ImmutableSet.of(ProductKind.SOFTWARE)))
                .binds(values.or(binds, ImmutableSet.of()))
                .scope(values.get(scope))
                .prohibits(values.get(prohibits))
                .timeline(values.get(timeline))
                .exemptions(values.or(exemptions, ImmutableList.of()))
                .rationale(values.or(rationale, ImmutableSet.of()))
                .evidence(values.find(evidence))
                .duties(values.or(duties, ImmutableList.of()))
                .verified(values.find(verified))
                .notes(values.find(notes))
                .sources(values.or(sources, ImmutableList.of()))
                .build());
  }

  private static @Nullable String languageTag(DocumentCursor in, String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      in.error(Quote.of(tag), "a language tag of BCP 47 such as `fr`");
      return null;
    }
  }

  private static ValueReader<Instrument> instrument() {
    ObjectShape shape = new ObjectShape("an instrument");
    var kind = shape.optional("kind", Scalars.word(InstrumentKind.class));
    var title = shape.optional("title", Scalars.TEXT);
    var citation = shape.optional("citation", Scalars.TEXT);
    var url = shape.optional("url", Scalars.TEXT);
    return shape.reads(
        values ->
            new Instrument(
                values.find(kind), values.find(title), values.find(citation), values.find(url)));
  }

  private static ValueReader<Exemption> exemption() {
    ObjectShape shape = new ObjectShape("an exemption");
    Field<Id<Exemption>> id = shape.required("id", Scalars.id());
    var purposes = shape.required("purposes", Lists.someSetOf(Scalars.WORD));
    var approval = shape.optional("approval", Scalars.FLAG);
    var conditions = shape.optional("conditions", Scalars.TEXT);
    return shape.reads(
        values ->
            new Exemption(
                values.get(id),
                values.get(purposes),
                values.or(approval, false),
                values.find(conditions)));
  }
}
