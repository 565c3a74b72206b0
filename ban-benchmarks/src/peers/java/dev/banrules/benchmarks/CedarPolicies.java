package dev.banrules.benchmarks;

import static java.util.stream.Collectors.joining;

import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.AuthorizationResponse;
import com.cedarpolicy.model.AuthorizationSuccessResponse;
import com.cedarpolicy.model.entity.Entity;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.policy.Policy;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimLong;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.device.DeviceProfile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cedar, over its Java binding: a forbid policy for each ban, parsed once; a request for each piece
 * of software, with the fewest entities that it needs. What determines a denial are the bans.
 */
final class CedarPolicies implements Contender {

  private static final EntityTypeName DEVICE = type("Device");
  private static final EntityTypeName GOVERNMENT = type("Government");
  private static final EntityTypeName SOFTWARE = type("Software");
  private static final EntityTypeName VENDOR = type("Vendor");
  private static final EntityTypeName OWNER = type("Owner");
  private static final EntityTypeName COUNTRY = type("Country");
  private static final EntityTypeName CATEGORY = type("Category");
  private static final EntityUID USE = type("Action").of("use");

  private final BasicAuthorizationEngine engine = new BasicAuthorizationEngine();
  private final PolicySet policies;
  private final Map<String, FlatApplication> byIdentifier = new HashMap<>();
  private final Map<String, ImmutableSet<Entity>> entities = new HashMap<>();

  CedarPolicies(BenchmarkWorld world) {
    FlatWorld flat = FlatWorld.of(world);
    Set<Policy> all = new HashSet<>();
    all.add(new Policy("permit(principal, action, resource);", "permit"));
    for (FlatBan ban : flat.bans()) {
      all.add(new Policy(policy(ban), ban.id()));
    }
    policies = new PolicySet(all);
    try {
      policies.cache();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    for (FlatApplication known : flat.applications()) {
      byIdentifier.put(known.identifier(), known);
      entities.put(known.identifier(), entitiesOf(known));
    }
  }

  private static EntityTypeName type(String name) {
    return EntityTypeName.parse(name).orElseThrow();
  }

  private static String policy(FlatBan ban) {
    String formFactor =
        ban.formFactors().stream()
            .map(wanted -> "principal.formFactor == \"" + wanted + "\"")
            .collect(joining(" || "));
    return "forbid(principal in Government::\"%s\", action, resource) when { context.today >= %d%s && (%s) };"
        .formatted(
            ban.government(),
            ban.effective(),
            formFactor.isEmpty() ? "" : " && (" + formFactor + ")",
            ban.anyOf().stream().map(CedarPolicies::condition).collect(joining(" || ")));
  }

  private static String condition(Selector selector) {
    return selector.wanted().entrySet().stream()
        .map(wanted -> condition(wanted.getKey(), wanted.getValue()))
        .collect(joining(" && ", "(", ")"));
  }

  private static String condition(Selector.Attribute attribute, String value) {
    switch (attribute) {
      case APPLICATION:
        return "resource == Software::\"" + value + "\"";
      case OWNER:
        return "resource in Owner::\"" + value + "\"";
      case VENDOR:
        return "resource in Vendor::\"" + value + "\"";
      case COUNTRY:
        return "resource in Country::\"" + value + "\"";
      case CATEGORY:
        return "resource in Category::\"" + value + "\"";
    }
    throw new AssertionError(attribute);
  }

  private static ImmutableSet<Entity> entitiesOf(FlatApplication known) {
    Set<EntityUID> parents = new HashSet<>();
    for (String owner : known.owners()) {
      parents.add(OWNER.of(owner));
    }
    parents.add(VENDOR.of(known.vendor()));
    parents.add(COUNTRY.of(known.country()));
    parents.add(CATEGORY.of(known.category()));
    return ImmutableSet.of(new Entity(SOFTWARE.of(known.id()), Map.of(), parents));
  }

  @Override
  public List<Violation> violations(DeviceProfile device) {
    FlatDevice flat = FlatDevice.of(device);
    EntityUID principal = DEVICE.of(device.id());
    Set<EntityUID> governments = new HashSet<>();
    flat.governments().forEach(government -> governments.add(GOVERNMENT.of(government)));
    Entity self =
        new Entity(
            principal, Map.of("formFactor", new PrimString(flat.formFactor())), governments);
    Map<String, Value> context = Map.of("today", new PrimLong(flat.today()));
    List<Violation> found = new ArrayList<>();
    for (int i = 0; i < device.software().size(); i++) {
      String identifier = device.software().get(i).identifiers().get(0).key();
      FlatApplication known = byIdentifier.get(identifier);
      if (known != null) {
        Set<Entity> present = new HashSet<>(entities.getOrDefault(identifier, ImmutableSet.of()));
        present.add(self);
        AuthorizationRequest request =
            new AuthorizationRequest(principal, USE, SOFTWARE.of(known.id()), context);
        for (String ban : deniedBy(request, present)) {
          found.add(new Violation(ban, i));
        }
      }
    }
    return found;
  }

  private Iterable<String> deniedBy(AuthorizationRequest request, Set<Entity> present) {
    try {
      AuthorizationResponse response = engine.isAuthorized(request, policies, present);
      AuthorizationSuccessResponse answer =
          response.success.orElseThrow(() -> new IllegalStateException(response.errors.toString()));
      return answer.isAllowed() ? ImmutableList.of() : answer.getReason();
    } catch (AuthException e) {
      throw new IllegalStateException(e);
    }
  }
}
