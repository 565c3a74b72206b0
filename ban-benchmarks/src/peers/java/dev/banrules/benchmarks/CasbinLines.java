package dev.banrules.benchmarks;

import com.google.common.collect.ImmutableSet;
import com.googlecode.aviator.runtime.type.AviatorBoolean;
import com.googlecode.aviator.runtime.type.AviatorObject;
import dev.banrules.model.device.DeviceProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;
import org.casbin.jcasbin.util.function.CustomFunction;

/**
 * jCasbin: a line of policy for each selector of a ban, a request for each piece of software. It
 * answers with one line at most, so the matcher's last term notes the ban and says no, which makes
 * it go on to the next.
 */
final class CasbinLines implements Contender {

  private final Enforcer enforcer;
  private final Map<String, ImmutableSet<String>> keysByIdentifier = new HashMap<>();
  private final Set<String> noted = new HashSet<>();

  CasbinLines(BenchmarkWorld world) {
    FlatWorld flat = FlatWorld.of(world);
    flat.applications()
        .forEach(known -> keysByIdentifier.put(known.identifier(), SelectorKeys.of(known)));
    Model model = new Model();
    model.addDef("r", "r", "governments, formFactor, today, keys");
    model.addDef("p", "p", "ban, government, formFactors, effective, key");
    model.addDef("e", "e", "some(where (p.eft == allow))");
    model.addDef(
        "m",
        "m",
        "r.today >= p.effective && has(r.governments, p.government)"
            + " && (p.formFactors == 'all' || includes(p.formFactors, r.formFactor))"
            + " && has(r.keys, p.key) && note(p.ban)");
    enforcer = new Enforcer(model);
    enforcer.enableLog(false);
    enforcer.addFunction("has", function("has", (set, element) -> ((Set<?>) set).contains(element)));
    enforcer.addFunction(
        "includes",
        function("includes", (words, word) -> ((String) words).contains((String) word)));
    enforcer.addFunction("note", new Note(noted));
    for (FlatBan ban : flat.bans()) {
      for (Selector selector : ban.anyOf()) {
        enforcer.addPolicy(
            List.of(
                ban.id(),
                ban.government(),
                ban.formFactors().isEmpty() ? "all" : String.join(" ", ban.formFactors()),
                LocalDate.ofEpochDay(ban.effective()).toString(),
                selector.key()));
      }
    }
  }

  @Override
  public List<Violation> violations(DeviceProfile device) {
    FlatDevice flat = FlatDevice.of(device);
    String today = LocalDate.ofEpochDay(flat.today()).toString();
    List<Violation> found = new ArrayList<>();
    for (int i = 0; i < device.software().size(); i++) {
      ImmutableSet<String> keys =
          keysByIdentifier.get(device.software().get(i).identifiers().get(0).key());
      if (keys != null) {
        noted.clear();
        enforcer.enforce(flat.governments(), flat.formFactor(), today, keys);
        for (String ban : noted) {
          found.add(new Violation(ban, i));
        }
      }
    }
    return found;
  }

  private static CustomFunction function(
      String name, BiPredicate<Object, Object> test) {
    return new CustomFunction() {
      @Override
      public String getName() {
        return name;
      }

      @Override
      public AviatorObject call(
          Map<String, Object> environment, AviatorObject first, AviatorObject second) {
        return AviatorBoolean.valueOf(
            test.test(first.getValue(environment), second.getValue(environment)));
      }
    };
  }

  /** Notes its argument, and is false. */
  private static final class Note extends CustomFunction {

    private static final long serialVersionUID = 1L;

    private final transient Set<String> noted;

    Note(Set<String> noted) {
      this.noted = noted;
    }

    @Override
    public String getName() {
      return "note";
    }

    @Override
    public AviatorObject call(Map<String, Object> environment, AviatorObject ban) {
      noted.add((String) ban.getValue(environment));
      return AviatorBoolean.FALSE;
    }
  }
}
