package dev.banrules.benchmarks;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.banrules.model.device.DeviceProfile;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** CEL: a program for each ban, run once for each device over all its software. */
final class CelPrograms implements Contender {

  private static final MapType RECORD = MapType.create(SimpleType.STRING, SimpleType.DYN);

  private final Map<String, ImmutableMap<String, Object>> byIdentifier = new HashMap<>();
  private final ImmutableList<Program> programs;

  CelPrograms(BenchmarkWorld world) {
    FlatWorld flat = FlatWorld.of(world);
    flat.applications()
        .forEach(
            known ->
                byIdentifier.put(
                    known.identifier(),
                    ImmutableMap.of(
                        "id", known.id(),
                        "vendor", known.vendor(),
                        "owners", known.owners().asList(),
                        "country", known.country(),
                        "category", known.category())));
    CelCompiler compiler =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .addVar("governments", ListType.create(SimpleType.STRING))
            .addVar("formFactor", SimpleType.STRING)
            .addVar("today", SimpleType.INT)
            .addVar("software", ListType.create(RECORD))
            .build();
    CelRuntime runtime = CelRuntimeFactory.legacyCelRuntimeBuilder().build();
    ImmutableList.Builder<Program> made = ImmutableList.builder();
    for (FlatBan ban : flat.bans()) {
      made.add(program(ban, compiler, runtime));
    }
    programs = made.build();
  }

  private static Program program(FlatBan ban, CelCompiler compiler, CelRuntime runtime) {
    String source =
        "today >= %d && '%s' in governments && %s ? software.map(s, %s, s.position) : []"
            .formatted(
                ban.effective(),
                ban.government(),
                ban.formFactors().isEmpty()
                    ? "true"
                    : ban.formFactors().stream().collect(joining("', '", "formFactor in ['", "']")),
                ban.anyOf().stream().map(CelPrograms::condition).collect(joining(" || ")));
    try {
      return new Program(ban.id(), runtime.createProgram(compiler.compile(source).getAst()));
    } catch (CelValidationException | CelEvaluationException e) {
      throw new IllegalStateException(source, e);
    }
  }

  private static String condition(Selector selector) {
    return selector.wanted().entrySet().stream()
        .map(
            wanted ->
                wanted.getKey() == Selector.Attribute.OWNER
                    ? "'" + wanted.getValue() + "' in s.owners"
                    : "s." + nameOf(wanted.getKey()) + " == '" + wanted.getValue() + "'")
        .collect(joining(" && ", "(", ")"));
  }

  private static String nameOf(Selector.Attribute attribute) {
    switch (attribute) {
      case APPLICATION:
        return "id";
      case VENDOR:
        return "vendor";
      case COUNTRY:
        return "country";
      default:
        return "category";
    }
  }

  @Override
  public List<Violation> violations(DeviceProfile device) {
    FlatDevice flat = FlatDevice.of(device);
    List<Object> software = new ArrayList<>();
    for (int i = 0; i < device.software().size(); i++) {
      ImmutableMap<String, Object> known =
          byIdentifier.get(device.software().get(i).identifiers().get(0).key());
      if (known != null) {
        Map<String, Object> installed = new HashMap<>(known);
        installed.put("position", (long) i);
        software.add(installed);
      }
    }
    Map<String, Object> variables =
        Map.of(
            "governments", flat.governments().asList(),
            "formFactor", flat.formFactor(),
            "today", flat.today(),
            "software", software);
    List<Violation> found = new ArrayList<>();
    try {
      for (Program program : programs) {
        for (Object position : (List<?>) program.program.eval(variables)) {
          found.add(new Violation(program.ban, ((Long) position).intValue()));
        }
      }
    } catch (CelEvaluationException e) {
      throw new IllegalStateException(e);
    }
    return found;
  }

  private record Program(String ban, CelRuntime.Program program) {}
}
