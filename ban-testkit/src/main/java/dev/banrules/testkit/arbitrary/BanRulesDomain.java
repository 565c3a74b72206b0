package dev.banrules.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * The model's arbitraries as a domain: with {@code @Domain(BanRulesDomain.class)} a {@code @ForAll
 * LocalDate}, too, is a day on or beside a boundary. Add
 * {@code @Domain(DomainContext.Global.class)} where a property also takes what jqwik itself
 * provides.
 */
public final class BanRulesDomain extends DomainContextBase {

  /** Makes one, as jqwik does. */
  public BanRulesDomain() {}

  @Override
  public Collection<ArbitraryProvider> getArbitraryProviders() {
    return ImmutableList.of(new ModelArbitraryProvider(), new DayProvider());
  }

  private static final class DayProvider implements ArbitraryProvider {

    @Override
    public boolean canProvideFor(TypeUsage type) {
      return type.isOfType(LocalDate.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
      return Set.of(BanArbitraries.days());
    }
  }
}
