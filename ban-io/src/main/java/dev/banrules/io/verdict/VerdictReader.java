package dev.banrules.io.verdict;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.decode.Field;
import dev.banrules.io.decode.Lists;
import dev.banrules.io.decode.ObjectShape;
import dev.banrules.io.decode.Scalars;
import dev.banrules.io.decode.ValueReader;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.base.Words;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.CatalogReference;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.NextChange;
import dev.banrules.model.verdict.Remedy;
import dev.banrules.model.verdict.Status;
import dev.banrules.model.verdict.Verdict;
import java.time.LocalDate;
import java.util.Optional;

/** Reads verdicts (format "Verdict"). */
public final class VerdictReader {

  private static final ValueReader<Integer> POSITION = Scalars.integer(0, Integer.MAX_VALUE);

  private VerdictReader() {}

  /** {@return a reader of verdicts, whose status must be what their findings come to} */
  public static ValueReader<Verdict> create() {
    ObjectShape shape = new ObjectShape("a verdict");
    shape.required("format", Scalars.exactly(VerdictWriter.VERDICT_FORMAT));
    Field<String> device = shape.required("device", Scalars.parsed(DeviceProfile::checkId));
    Field<LocalDate> at = shape.required("at", Scalars.DATE);
    Field<Status> status = shape.required("status", Scalars.word(Status.class));
    Field<Coverage> coverage = shape.optional("coverage", Scalars.word(Coverage.class));
    Field<AuditOptions> options = shape.optional("options", OptionsReader.ofAudits());
    Field<NextChange> nextChange = nextChange(shape);
    Field<ImmutableList<CatalogReference>> catalogs = catalogs(shape);
    Field<ImmutableList<Finding>> findings = shape.required("findings", Lists.of(finding()));
    Field<ImmutableList<Integer>> unrecognised = shape.required("unrecognised", Lists.of(POSITION));
    return shape.reads(
        v -> {
          Verdict verdict =
              Verdict.builder()
                  .device(v.get(device))
                  .at(v.get(at))
                  .coverage(v.or(coverage, Coverage.COMPLETE))
                  .options(
                      AuditOptions.builder()
                          .from(v.or(options, AuditOptions.defaults()))
                          .nextChange(v.find(nextChange).isPresent())
                          .build())
                  .nextChange(v.find(nextChange))
                  .catalogs(v.get(catalogs))
                  .findings(v.get(findings))
                  .unrecognised(v.get(unrecognised))
                  .build();
          checkArgument(
              verdict.status() == v.get(status),
              "the status is `%s`, but findings and coverage come to `%s`",
              Words.wordOf(v.get(status)),
              Words.wordOf(verdict.status()));
          return verdict;
        });
  }

  /**
   * {@return the key of the next change, added to a shape: null where nothing changes any more}
   *
   * @param shape takes it
   */
  public static Field<NextChange> nextChange(ObjectShape shape) {
    ValueReader<NextChange> change =
        in -> {
          LocalDate day = Scalars.DATE.read(in);
          return day == null ? null : new NextChange(Optional.of(day));
        };
    return shape.nullable("nextChange", change, new NextChange(Optional.empty()));
  }

  /**
   * {@return the key of the catalogs that an answer rests on, added to a shape}
   *
   * @param shape takes it
   */
  public static Field<ImmutableList<CatalogReference>> catalogs(ObjectShape shape) {
    return shape.required("catalogs", Lists.of(catalog()));
  }

  private static ValueReader<CatalogReference> catalog() {
    ObjectShape shape = new ObjectShape("a catalog's id and version");
    Field<Id<Catalog>> id = shape.required("id", Scalars.id());
    Field<Integer> version = shape.required("version", Scalars.integer(1, Integer.MAX_VALUE));
    Field<String> digest = shape.optional("digest", Scalars.NAME);
    return shape.reads(v -> new CatalogReference(v.get(id), v.get(version), v.find(digest)));
  }

  private static ValueReader<Finding> finding() {
    ObjectShape shape = new ObjectShape("a finding");
    Field<Id<Ban>> ban = shape.required("ban", Scalars.id());
    Field<Integer> software = shape.required("software", POSITION);
    Field<Conduct> conduct = shape.required("conduct", Scalars.parsed(Conduct::of));
    var consequence = shape.required("consequence", Scalars.word(Consequence.class));
    var certainty = shape.required("certainty", Scalars.word(Certainty.class));
    Field<Id<Application>> application = shape.optional("application", Scalars.id());
    Field<Id<Vendor>> vendor = shape.optional("vendor", Scalars.id());
    var component = shape.optional("component", Scalars.parsed(PartRef::parse));
    var since = shape.optional("since", Scalars.DATE);
    var due = shape.optional("due", Scalars.DATE);
    var remedies = shape.required("remedies", Lists.setOf(Scalars.word(Remedy.class)));
    var missing = shape.required("missing", Lists.of(Scalars.parsed(Fact::parse)));
    var evidence = shape.required("evidence", Lists.of(EvidenceReader.evidence()));
    return shape.reads(
        v ->
            Finding.builder()
                .ban(v.get(ban))
                .softwareIndex(v.get(software))
                .conduct(v.get(conduct))
                .consequence(v.get(consequence))
                .certainty(v.get(certainty))
                .application(v.find(application))
                .vendor(v.find(vendor))
                .component(v.find(component))
                .since(v.find(since))
                .due(v.find(due))
                .remedies(v.get(remedies))
                .missing(v.get(missing))
                .evidence(v.get(evidence))
                .build());
  }
}
