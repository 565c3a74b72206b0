package dev.banrules.io.compact;

import dev.banrules.model.software.Application;
import dev.banrules.model.software.ApplicationVendor;
import dev.banrules.model.software.Host;
import dev.banrules.model.software.HostRole;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.Share;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Succession;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Percent;

/** Vendors and applications. */
final class CompactSoftware {

  private static final HostRole[] ROLES = HostRole.values();

  private CompactSoftware() {}

  static void write(CompactOut out, Vendor vendor) {
    out.value(vendor.id())
        .text(vendor.name())
        .each(vendor.aliases(), CompactOut::text)
        .each(vendor.countries(), CompactOut::value)
        .each(vendor.identifiers(), CompactOut::value)
        .each(vendor.hosts(), CompactSoftware::write)
        .each(vendor.stakes(), CompactSoftware::write)
        .each(vendor.successorOf(), CompactSoftware::write);
  }

  static Vendor vendor(CompactIn in) {
    return Vendor.builder()
        .id(in.id())
        .name(in.text())
        .aliases(in.texts())
        .countries(in.list(CompactIn::country))
        .identifiers(in.list(CompactSoftware::identifier))
        .hosts(in.list(CompactSoftware::host))
        .stakes(in.list(CompactSoftware::stake))
        .successorOf(in.list(CompactSoftware::<Vendor>succession))
        .build();
  }

  static void write(CompactOut out, Application application) {
    out.value(application.id())
        .text(application.name())
        .each(application.vendors(), CompactSoftware::write)
        .each(application.names(), CompactOut::text)
        .optional(
            application.categories(), (to, categories) -> to.each(categories, CompactOut::text))
        .each(application.identifiers(), CompactOut::value)
        .words(application.noneKnown())
        .each(application.hosts(), CompactSoftware::write)
        .each(application.embeds(), CompactOut::value)
        .each(application.successorOf(), CompactSoftware::write);
  }

  static Application application(CompactIn in) {
    return Application.builder()
        .id(in.id())
        .name(in.text())
        .vendors(in.list(CompactSoftware::applicationVendor))
        .names(in.texts())
        .categories(in.optional(CompactIn::textSet))
        .identifiers(in.list(CompactSoftware::identifier))
        .noneKnown(in.schemes())
        .hosts(in.list(CompactSoftware::host))
        .embeds(in.list(CompactIn::<Application>id))
        .successorOf(in.list(CompactSoftware::<Application>succession))
        .build();
  }

  private static IdentifierPattern identifier(CompactIn in) {
    return IdentifierPattern.parse(in.text());
  }

  private static void write(CompactOut out, ApplicationVendor vendor) {
    CompactParts.write(out.value(vendor.vendor()), vendor.period());
    out.optional(vendor.within(), CompactOut::value);
  }

  private static ApplicationVendor applicationVendor(CompactIn in) {
    return new ApplicationVendor(in.id(), CompactParts.period(in), in.optionalJurisdiction());
  }

  private static void write(CompactOut out, Host host) {
    out.text(host.domain()).constant(host.role());
  }

  private static Host host(CompactIn in) {
    return new Host(in.text(), in.constant(ROLES));
  }

  private static void write(CompactOut out, Stake stake) {
    Share share = stake.share();
    out.value(stake.owner())
        .number(share.min().millionths())
        .flag(share.over())
        .number(share.max().millionths())
        .flag(stake.control());
    CompactParts.write(out, stake.period());
  }

  private static Stake stake(CompactIn in) {
    return new Stake(
        in.id(),
        new Share(new Percent(in.number()), in.flag(), new Percent(in.number())),
        in.flag(),
        CompactParts.period(in));
  }

  private static void write(CompactOut out, Succession<?> succession) {
    out.value(succession.predecessor()).optional(succession.from(), CompactOut::day);
  }

  private static <T> Succession<T> succession(CompactIn in) {
    return new Succession<>(in.id(), in.optionalDay());
  }
}
