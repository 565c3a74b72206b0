package dev.banrules.rules.similarity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What a publisher may be called: the names of vendors, and those names of applications that tell
 * by themselves whose they are. The latter are found as the applications are, and only those few
 * that are normalised otherwise as the name of a vendor have an index of their own.
 */
final class PublisherNames implements KnownNames {

  private final KnownNames vendors;
  private final KnownNames applications;
  private final ImmutableMap<String, ImmutableSet<String>> vendorsOf;

  /** The names of applications that are normalised otherwise as names of vendors. */
  private final ImmutableSet<KnownName> others;

  private final KnownNames asVendors;

  private PublisherNames(
      KnownNames vendors,
      KnownNames applications,
      ImmutableMap<String, ImmutableSet<String>> vendorsOf,
      ImmutableSet<KnownName> others) {
    this.vendors = vendors;
    this.applications = applications;
    this.vendorsOf = vendorsOf;
    this.others = others;
    List<KnownName> names = new ArrayList<>();
    for (KnownName application : others) {
      names.addAll(ofVendors(application, NameForm.VENDOR.normal(application.name())));
    }
    this.asVendors = IndexedNames.of(names, NameForm.VENDOR);
  }

  /**
   * Returns the names of vendors and applications.
   *
   * @param vendors the names of vendors
   * @param applications the names of applications
   * @param names the same names of applications, one by one
   * @param vendorsOf the ids of the vendors of each application
   */
  static PublisherNames of(
      KnownNames vendors,
      KnownNames applications,
      List<KnownName> names,
      ImmutableMap<String, ImmutableSet<String>> vendorsOf) {
    ImmutableSet.Builder<KnownName> others = ImmutableSet.builder();
    for (KnownName name : names) {
      if (!name.normal().equals(NameForm.VENDOR.normal(name.name()))
          || !NameForm.APPLICATION.look(name.name()).equals(NameForm.VENDOR.look(name.name()))) {
        others.add(name);
      }
    }
    return new PublisherNames(vendors, applications, vendorsOf, others.build());
  }

  @Override
  public ImmutableList<KnownName> equal(String folded) {
    return all(names -> names.equal(folded), this::ofVendors);
  }

  @Override
  public ImmutableList<KnownName> compact(String compact) {
    return all(names -> names.compact(compact), this::ofVendors);
  }

  @Override
  public ImmutableList<KnownName> look(String key) {
    return all(names -> names.look(key), this::ofVendors);
  }

  @Override
  public void misspelt(String compact, Consumer<KnownName> consumer) {
    vendors.misspelt(compact, consumer);
    applications.misspelt(compact, application -> ofVendors(application).forEach(consumer));
    asVendors.misspelt(compact, consumer);
  }

  @Override
  public ImmutableList<KnownName> romanised(String compactLatin) {
    return all(names -> names.romanised(compactLatin), this::ofVendors);
  }

  @Override
  public ImmutableList<Sound> foreignSyllables(String key) {
    return all(names -> names.foreignSyllables(key), this::ofVendors);
  }

  @Override
  public ImmutableList<Sound> syllables(String key) {
    return all(names -> names.syllables(key), this::ofVendors);
  }

  @Override
  public ImmutableList<Sound> consonants(String key) {
    return all(names -> names.consonants(key), this::ofVendors);
  }

  private <T> ImmutableList<T> all(
      Function<KnownNames, ImmutableList<T>> question, Function<T, ImmutableList<T>> ofVendors) {
    ImmutableList.Builder<T> all = ImmutableList.builder();
    all.addAll(question.apply(vendors));
    for (T application : question.apply(applications)) {
      all.addAll(ofVendors.apply(application));
    }
    return all.addAll(question.apply(asVendors)).build();
  }

  private ImmutableList<Sound> ofVendors(Sound sound) {
    return ofVendors(sound.known()).stream()
        .map(name -> new Sound(name, sound.script(), sound.respelled()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The name of an application as one of its vendors, if it is found as the application is. */
  private ImmutableList<KnownName> ofVendors(KnownName application) {
    return others.contains(application)
        ? ImmutableList.of()
        : ofVendors(application, application.normal());
  }

  private ImmutableList<KnownName> ofVendors(KnownName application, String normal) {
    return TradeNames.isDistinctive(normal)
        ? vendorsOf.getOrDefault(application.id(), ImmutableSet.of()).stream()
            .map(vendor -> new KnownName(vendor, application.name(), normal))
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
  }
}
