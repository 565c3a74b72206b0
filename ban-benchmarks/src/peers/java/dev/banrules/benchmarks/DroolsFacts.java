package dev.banrules.benchmarks;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.device.DeviceProfile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Drools in its best form: one general rule, which joins bans that a session keeps as facts with
 * software by the keys that both have.
 */
final class DroolsFacts implements Contender {

  private static final String RULE =
      """
      package dev.banrules.benchmarks
      global DroolsFindings findings
      rule "violation" when
        $device : DroolsDevice($today : today, $formFactor : formFactor)
        DroolsFacts.SoftwareKey($position : position, $key : key)
        DroolsFacts.BanKey(
          key == $key, $ban : ban, effective <= $today, isOn($formFactor), $device.isOf(government))
      then
        findings.add($ban, $position);
      end
      """;

  private final KieSession session;
  private final DroolsFindings findings = new DroolsFindings();
  private final Map<String, ImmutableSet<String>> keysByIdentifier = new HashMap<>();

  DroolsFacts(BenchmarkWorld world) {
    FlatWorld flat = FlatWorld.of(world);
    flat.applications()
        .forEach(known -> keysByIdentifier.put(known.identifier(), SelectorKeys.of(known)));
    session = Drools.compile(RULE).newKieSession();
    session.setGlobal("findings", findings);
    for (FlatBan ban : flat.bans()) {
      for (Selector selector : ban.anyOf()) {
        session.insert(new BanKey(ban, selector.key()));
      }
    }
    session.fireAllRules();
  }

  @Override
  public List<Violation> violations(DeviceProfile device) {
    List<FactHandle> facts = new ArrayList<>();
    facts.add(session.insert(new DroolsDevice(FlatDevice.of(device))));
    for (int i = 0; i < device.software().size(); i++) {
      for (String key :
          keysByIdentifier.getOrDefault(
              device.software().get(i).identifiers().get(0).key(), ImmutableSet.of())) {
        facts.add(session.insert(new SoftwareKey(i, key)));
      }
    }
    session.fireAllRules();
    facts.forEach(session::delete);
    session.fireAllRules();
    return findings.take();
  }

  /** One of the keys that installed software has. */
  public static final class SoftwareKey {

    private final int position;
    private final String key;

    SoftwareKey(int position, String key) {
      this.position = position;
      this.key = key;
    }

    /** {@return the position of the software on the device} */
    public int getPosition() {
      return position;
    }

    /** {@return the key} */
    public String getKey() {
      return key;
    }
  }

  /** One of the keys of the software that a ban means. */
  public static final class BanKey {

    private final FlatBan ban;
    private final String key;

    BanKey(FlatBan ban, String key) {
      this.ban = ban;
      this.key = key;
    }

    /** {@return the id of the ban} */
    public String getBan() {
      return ban.id();
    }

    /** {@return the key} */
    public String getKey() {
      return key;
    }

    /** {@return its first day, as a number of days since 1970} */
    public long getEffective() {
      return ban.effective();
    }

    /** {@return whose devices it is about} */
    public String getGovernment() {
      return ban.government();
    }

    /**
     * {@return whether it is about devices of a form factor}
     *
     * @param formFactor the form factor
     */
    public boolean isOn(String formFactor) {
      return ban.formFactors().isEmpty() || ban.formFactors().contains(formFactor);
    }
  }
}
