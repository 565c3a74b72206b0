package dev.banrules.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Succession;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.shrink.Simpler;
import dev.banrules.testkit.shrink.SimplerCatalogs;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Gives jqwik the arbitraries of the model's types; the service loader finds it. */
public final class ModelArbitraryProvider implements ArbitraryProvider {

  private static final ImmutableMap<Class<?>, Arbitrary<?>> RESULTS =
      ImmutableMap.of(
          Verdict.class, BanArbitraries.verdicts(), Finding.class, BanArbitraries.findings());

  private static final ImmutableMap<Class<?>, Arbitrary<?>> IDS =
      ImmutableMap.of(
          Vendor.class, ids(World.VENDORS),
          Application.class, ids(World.APPLICATIONS),
          SoftwareList.class, ids(World.LISTS),
          Ban.class, ids(BanDraws.IDS));

  private static final ImmutableMap<Class<?>, Arbitrary<?>> SUCCESSIONS =
      ImmutableMap.of(
          Vendor.class, successions(World.VENDORS),
          Application.class, successions(World.APPLICATIONS));

  /** Makes one, as the service loader does. */
  public ModelArbitraryProvider() {}

  private static <T> Arbitrary<Id<T>> ids(ImmutableList<Id<T>> ids) {
    return Drawn.from(dice -> dice.early(ids), Simpler.inOrder(ids));
  }

  private static <T> Arbitrary<Succession<T>> successions(ImmutableList<Id<T>> ids) {
    return Drawn.from(dice -> VendorDraws.succession(dice, ids), SimplerCatalogs::<T>succession);
  }

  /** By type; for {@code Id<T>} and {@code Succession<T>} by what they are of. */
  private static ImmutableMap<Class<?>, Arbitrary<?>> tableFor(TypeUsage type) {
    if (type.isOfType(Id.class)) {
      return IDS;
    }
    if (type.isOfType(Succession.class)) {
      return SUCCESSIONS;
    }
    return RESULTS.containsKey(type.getRawType()) ? RESULTS : Table.ALL;
  }

  private static Class<?> keyOf(TypeUsage type) {
    boolean ofSomething = type.isOfType(Id.class) || type.isOfType(Succession.class);
    return ofSomething && type.getTypeArguments().size() == 1
        ? type.getTypeArgument(0).getRawType()
        : type.getRawType();
  }

  @Override
  public boolean canProvideFor(TypeUsage type) {
    return tableFor(type).containsKey(keyOf(type));
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
    Arbitrary<?> arbitrary = tableFor(type).get(keyOf(type));
    return arbitrary == null ? ImmutableSet.of() : ImmutableSet.of(arbitrary);
  }
}
