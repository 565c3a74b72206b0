package dev.banrules.rules.ownership;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.graph.Graph;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.MutableGraph;
import com.google.common.graph.SuccessorsFunction;
import com.google.common.graph.Traverser;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Succession;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Who is ever connected with whom by stakes or successions, whatever the day and the share: the
 * widest that any reach can be.
 */
public final class OwnershipComponents {

  private final CatalogSet catalogs;

  /** From a vendor to its owners and predecessors. */
  private final Graph<Id<Vendor>> upwards;

  /** By vendor. Made when first needed: few bans ask about affiliates. */
  private final Supplier<Map<Id<Vendor>, Component>> components =
      Suppliers.memoize(this::findComponents);

  private OwnershipComponents(CatalogSet catalogs, Graph<Id<Vendor>> upwards) {
    this.catalogs = catalogs;
    this.upwards = upwards;
  }

  /**
   * {@return the components of the vendors of catalogs}
   *
   * @param catalogs the catalogs
   */
  public static OwnershipComponents of(CatalogSet catalogs) {
    MutableGraph<Id<Vendor>> graph =
        GraphBuilder.directed().allowsSelfLoops(true).<Id<Vendor>>build();
    for (Vendor vendor : catalogs.vendors()) {
      graph.addNode(vendor.id());
      for (Stake stake : vendor.stakes()) {
        graph.putEdge(vendor.id(), stake.owner());
      }
      for (Succession<Vendor> succession : vendor.successorOf()) {
        graph.putEdge(vendor.id(), succession.predecessor());
      }
    }
    return new OwnershipComponents(catalogs, graph);
  }

  /**
   * {@return those that may ever reach a vendor: itself, its owners and predecessors, and theirs}
   *
   * @param vendor the vendor
   */
  public Iterable<Id<Vendor>> above(Id<Vendor> vendor) {
    return Traverser.forGraph(upwards).breadthFirst(vendor);
  }

  /**
   * {@return all that are connected with a vendor, itself included}
   *
   * @param vendor the vendor
   */
  public ImmutableSet<Id<Vendor>> of(Id<Vendor> vendor) {
    return component(vendor).vendors();
  }

  /**
   * {@return the one of those connected with a vendor that stands for them all: the first by id}
   *
   * @param vendor the vendor
   */
  public Id<Vendor> representative(Id<Vendor> vendor) {
    return component(vendor).vendors().iterator().next();
  }

  /**
   * {@return the days on which a stake or a succession begins or ends among those connected with a
   * vendor}
   *
   * @param vendor the vendor
   */
  public ImmutableSortedSet<LocalDate> changesAround(Id<Vendor> vendor) {
    return component(vendor).changes().get();
  }

  private Component component(Id<Vendor> vendor) {
    return Objects.requireNonNull(components.get().get(vendor), "catalogs hold together");
  }

  private Map<Id<Vendor>, Component> findComponents() {
    Map<Id<Vendor>, Component> found = new HashMap<>();
    for (Vendor vendor : catalogs.vendors()) {
      if (!found.containsKey(vendor.id())) {
        ImmutableSet<Id<Vendor>> connected =
            ImmutableSet.copyOf(Traverser.forGraph(neighbours()).breadthFirst(vendor.id()));
        Component component =
            new Component(connected, Suppliers.memoize(() -> changesIn(connected)));
        connected.forEach(member -> found.put(member, component));
      }
    }
    return found;
  }

  /**
   * {@return the days on which a stake in one of some vendors, or a succession of one, begins or
   * ends}
   *
   * @param vendors the vendors
   */
  public ImmutableSortedSet<LocalDate> changesIn(Iterable<Id<Vendor>> vendors) {
    ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
    for (Id<Vendor> id : vendors) {
      Vendor vendor = catalogs.vendor(id).orElseThrow();
      for (Stake stake : vendor.stakes()) {
        stake.period().from().ifPresent(days::add);
        stake.period().until().ifPresent(days::add);
      }
      vendor.successorOf().forEach(succession -> succession.from().ifPresent(days::add));
    }
    return days.build();
  }

  private SuccessorsFunction<Id<Vendor>> neighbours() {
    return upwards::adjacentNodes;
  }

  /** Vendors that are connected, the first by id first, and when a stake among them changes. */
  private record Component(
      ImmutableSet<Id<Vendor>> vendors, Supplier<ImmutableSortedSet<LocalDate>> changes) {}
}
