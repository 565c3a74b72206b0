package dev.banrules.maven;

import com.google.common.collect.ImmutableSet;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Problem;
import dev.banrules.maven.bill.Bill;
import dev.banrules.maven.gate.FailOn;
import dev.banrules.maven.gate.Gate;
import dev.banrules.maven.gate.GateLog;
import dev.banrules.maven.gate.SarifFile;
import dev.banrules.mdm.inventory.UnreadableInventoryException;
import dev.banrules.model.ban.Party;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.Platform;
import dev.banrules.model.value.InvalidValueException;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Undated;
import dev.banrules.model.verdict.AuditOptions.Unrecognised;
import dev.banrules.rules.BanRules;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Fails a build whose bill of materials has a component that a ban forbids to the owner configured,
 * and says why, on which legal basis, and by which dependencies the component comes in.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
public final class CheckMojo extends AbstractMojo {

  /** Leaves the check out. */
  @Parameter(property = "banrules.skip", defaultValue = "false")
  private boolean skip;

  /**
   * The CycloneDX bill, JSON or XML. Without it: bom.json or bom.xml of the build folder, where the
   * CycloneDX plugin writes them, or else the dependencies that Maven resolved, but those of tests.
   */
  @Parameter(property = "banrules.bill")
  private @Nullable File bill;

  /** Where the findings go as SARIF, for code hosts. */
  @Parameter(
      property = "banrules.sarif",
      defaultValue = "${project.build.directory}/banrules.sarif",
      required = true)
  private File sarif;

  /** What stops the build: violating, or undetermined for that and what may be. */
  @Parameter(property = "banrules.fail-on", defaultValue = "violating")
  private @Nullable String failOn;

  /**
   * Catalogs, or folders of catalogs; built-in for the built-in catalog beside one's own. Without
   * it, the built-in catalog.
   */
  @Parameter(property = "banrules.catalog")
  private List<String> catalogs = new ArrayList<>();

  /** Files of waivers. */
  @Parameter(property = "banrules.waivers")
  private List<File> waivers = new ArrayList<>();

  /** The day that is asked about, such as 2026-06-01; today without it. */
  @Parameter(property = "banrules.at")
  private @Nullable String at;

  /** Who owns the devices that the software is for: government, business, personal or nonprofit. */
  @Parameter(property = "banrules.owner-kind")
  private @Nullable String ownerKind;

  /** The government or organisation that the owner is or belongs to, such as US-TX. */
  @Parameter(property = "banrules.owner-of")
  private @Nullable String ownerOf;

  /** The owner's sector. */
  @Parameter(property = "banrules.owner-sector")
  private @Nullable String ownerSector;

  /** android, ios, ipados, macos, windows, linux, chromeos or other. */
  @Parameter(property = "banrules.platform")
  private @Nullable String platform;

  /** phone, tablet, laptop, desktop, server, tv, vehicle, wearable or iot. */
  @Parameter(property = "banrules.form-factor")
  private @Nullable String formFactor;

  /** Where the devices are, such as CA-ON, or none. */
  @Parameter(property = "banrules.location")
  private List<@Nullable String> locations = new ArrayList<>();

  /** Governments in whose contracts the devices are used, or none. */
  @Parameter(property = "banrules.contracts-with")
  private List<@Nullable String> contractsWith = new ArrayList<>();

  /** Governments or organisations for which personal devices are used, or none. */
  @Parameter(property = "banrules.enrolled-with")
  private List<@Nullable String> enrolledWith = new ArrayList<>();

  /** Governments or organisations whose networks the devices are connected to, or none. */
  @Parameter(property = "banrules.network")
  private List<@Nullable String> networks = new ArrayList<>();

  /** What the devices are used for, such as law-enforcement. */
  @Parameter(property = "banrules.purpose")
  private List<@Nullable String> purposes = new ArrayList<>();

  /** Only bans of these jurisdictions and their parts. */
  @Parameter(property = "banrules.jurisdiction")
  private List<@Nullable String> jurisdictions = new ArrayList<>();

  /** On whose behalf: users, stores, providers, suppliers, or your own x-…. */
  @Parameter(property = "banrules.as")
  private @Nullable String as;

  /** Fuzzy matching: names that are similar to known ones make a component possible. */
  @Parameter(property = "banrules.hints", defaultValue = "true")
  private boolean hints;

  /** With possible, components that no catalog recognises may match a ban; otherwise ignore. */
  @Parameter(property = "banrules.unrecognised")
  private @Nullable String unrecognised;

  /** With ignore, installations and updates without a day do not count; otherwise possible. */
  @Parameter(property = "banrules.undated")
  private @Nullable String undated;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  private String pluginVersion;

  private final ProjectBuilder projectBuilder;

  /**
   * Called by Maven, which sets the parameters.
   *
   * @param projectBuilder reads the POMs of dependencies
   */
  @Inject
  @SuppressWarnings("NullAway.Init") // what has no value here is set by Maven
  public CheckMojo(ProjectBuilder projectBuilder) {
    this.projectBuilder = projectBuilder;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("bans are not checked: banrules.skip");
      return;
    }
    try {
      check();
    } catch (InvalidDocumentException e) {
      throw failure(e.problems().stream().map(Problem::message).toList(), e);
    } catch (UnreadableInventoryException | InvalidValueException e) {
      throw failure(List.of(String.valueOf(e.getMessage())), e);
    } catch (IOException | UncheckedIOException e) {
      throw failure(List.of("a file can't be read or written: " + e.getMessage()), e);
    }
  }

  private static MojoExecutionException failure(List<String> problems, Exception cause) {
    return new MojoExecutionException(String.join("\n", problems), cause);
  }

  private void check() throws IOException, MojoExecutionException, MojoFailureException {
    Path root = session.getRequest().getMultiModuleProjectDirectory().toPath();
    CatalogSet known = RuleFiles.catalogs(catalogs, project.getBasedir().toPath());
    Settings settings = settings(known);
    BanRules rules = RuleFiles.rules(known, waivers, getLog());
    Path file =
        bill != null
            ? bill.toPath()
            : new ProjectBill(project, session, projectBuilder, getLog()).file();
    Gate gate =
        new Gate(rules, Bill.read(file, settings.facts()), settings.at(), settings.options());

    new SarifFile(pluginVersion, new DeclaredPlaces(project, root)::of).write(sarif.toPath(), gate);
    new GateLog(getLog(), settings.failOn())
        .tell(gate, root.relativize(file.toAbsolutePath()), settings.at());
    if (settings.failOn().stops(gate.status())) {
      throw new MojoFailureException(
          gate.reason()
              + ". More stands above and in "
              + root.relativize(sarif.toPath().toAbsolutePath()));
    }
  }

  /**
   * What the parameters say.
   *
   * @param facts the owner and the device, named after the project
   * @param options how bans are asked
   * @param at the day
   * @param failOn what stops the build
   */
  private record Settings(DeviceProfile facts, AuditOptions options, LocalDate at, FailOn failOn) {}

  private Settings settings(CatalogSet known) throws MojoExecutionException {
    ParameterReader reader = new ParameterReader(known);
    Settings settings =
        new Settings(
            facts(reader),
            options(reader),
            reader.date("at", at).orElseGet(LocalDate::now),
            reader.word("failOn", FailOn.class, failOn).orElse(FailOn.VIOLATING));
    reader.warnings().forEach(getLog()::warn);
    List<String> problems = new ArrayList<>(reader.problems());
    if (ownerKind == null) {
      problems.add(
          "ownerKind: is missing. State who owns the devices that the software is for: government,"
              + " business, personal or nonprofit");
    }
    if (!problems.isEmpty()) {
      throw new MojoExecutionException(String.join("\n", problems));
    }
    return settings;
  }

  private DeviceProfile facts(ParameterReader reader) {
    Optional<OwnerKind> kind = reader.word("ownerKind", OwnerKind.class, ownerKind);
    return DeviceProfile.builder()
        .id(project.getGroupId() + ":" + project.getArtifactId())
        .owner(
            new Owner(
                kind,
                reader.place("ownerOf", ownerOf),
                reader.kebabCase("ownerSector", ownerSector)))
        .platform(reader.word("platform", Platform.class, platform))
        .formFactor(reader.word("formFactor", FormFactor.class, formFactor))
        .location(reader.places("locations", locations))
        .contractsWith(reader.places("contractsWith", contractsWith))
        .enrolledWith(reader.places("enrolledWith", enrolledWith))
        .networks(reader.places("networks", networks))
        .purposes(reader.kebabCase("purposes", purposes))
        .build();
  }

  private AuditOptions options(ParameterReader reader) {
    return AuditOptions.builder()
        .askedBy(reader.value("as", Party::of, as).orElse(Party.USERS))
        .hints(hints)
        .unrecognised(
            reader
                .word("unrecognised", Unrecognised.class, unrecognised)
                .orElse(Unrecognised.IGNORE))
        .undated(reader.word("undated", Undated.class, undated).orElse(Undated.POSSIBLE))
        .jurisdictions(reader.places("jurisdictions", jurisdictions).orElse(ImmutableSet.of()))
        .build();
  }
}
