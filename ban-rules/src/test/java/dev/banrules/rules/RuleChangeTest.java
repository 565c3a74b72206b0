package dev.banrules.rules;

import static dev.banrules.rules.Samples.EFFECTIVE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Scope;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.software.Share;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Percent;
import dev.banrules.model.value.Period;
import dev.banrules.model.verdict.AuditOptions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which products and devices single changes concern, and which they don't. */
class RuleChangeTest {

  private static final Software GAME = Samples.software("deb:game").build();
  private static final Software CHESS = Samples.software("deb:chess").build();
  private static final Software TOOL = Samples.software("deb:tool").build();
  private static final Software UNKNOWN = Software.builder().name("Parlour").build();

  private static final DeviceProfile CANADAS = Samples.device().build();
  private static final DeviceProfile COMPANYS =
      Samples.device().id("c").owner(Owner.of(OwnerKind.BUSINESS, Jurisdiction.of("FR"))).build();

  private static final Scope OF_THE_COMPANY =
      new Scope.Devices(
          Scope.Relation.OWN_DEVICES, Optional.of(Jurisdiction.of("FR")), false, ImmutableSet.of());

  private static final Target GAME_ALONE = Target.ByApplication.of(Id.of("game"));
  private static final Target CHESS_ALONE = Target.ByApplication.of(Id.of("chess"));
  private static final Ban BAN = Samples.ban("b").target(GAME_ALONE).build();

  /** Vendors acme, half owned by a fund, and zeta; applications game and chess, and tool. */
  private static Catalog.Builder catalog(Ban... bans) {
    return Samples.catalog()
        .addVendors(
            owned("acme", "fund", Share.exactly(Percent.parse("60"))),
            fund(),
            Samples.vendor("zeta").build())
        .addApplications(
            Samples.application("game", "acme").build(),
            Samples.application("chess", "acme").build(),
            Samples.application("tool", "zeta").build())
        .addBans(bans);
  }

  private static Vendor fund() {
    return Samples.vendor("fund").build();
  }

  private static Vendor owned(String vendor, String owner, Share share) {
    return Samples.vendor(vendor)
        .addStakes(new Stake(Id.of(owner), share, false, Period.ALWAYS))
        .build();
  }

  private static BanRules rules(Catalog.Builder catalog, Waiver... waivers) {
    return BanRules.compile(CatalogSet.of(catalog.build()), List.of(waivers));
  }

  private static BanRules withStake(Share ofFund) {
    return rules(
        catalog(ofTheFund())
            .vendors(
                List.of(owned("acme", "fund", ofFund), fund(), Samples.vendor("zeta").build())));
  }

  private static Ban ofTheFund() {
    return Samples.ban("b")
        .target(new Target.ByVendor(Id.of("fund"), Reach.subsidiaries(Threshold.parse(">50"))))
        .build();
  }

  @Test
  void noChangeConcernsNobody() {
    RuleChange change = RuleChange.between(rules(catalog(BAN)), rules(catalog(BAN)));

    assertThat(change.isEmpty()).isTrue();
    assertThat(change.concerns(GAME)).isFalse();
    assertThat(change.concernsDevice(CANADAS)).isFalse();
  }

  @Test
  void whatIsWrittenForPeopleConcernsNobody() {
    Ban retitled = Ban.builder().from(BAN).title("Another title").notes("A remark").build();

    assertThat(RuleChange.between(rules(catalog(BAN)), rules(catalog(retitled))).isEmpty())
        .isTrue();
  }

  @Test
  void aNewBanConcernsItsSoftwareInItsScope() {
    RuleChange change = RuleChange.between(rules(catalog()), rules(catalog(BAN)));

    assertThat(change.concerns(GAME)).isTrue();
    assertThat(change.concerns(CHESS)).isFalse();
    assertThat(change.concerns(UNKNOWN)).isFalse();
    assertThat(change.of(GAME).concerns(CANADAS)).isTrue();
    assertThat(change.of(GAME).concerns(COMPANYS)).isFalse();
    assertThat(change.of(GAME).asksForId()).isFalse();
    assertThat(change.concernsDevice(CANADAS)).isTrue();
    assertThat(change.concernsDevice(COMPANYS)).isFalse();
  }

  @Test
  void anEndedBanConcernsTheSoftwareThatItHit() {
    RuleChange change = RuleChange.between(rules(catalog(BAN)), rules(catalog()));

    assertThat(change.concerns(GAME)).isTrue();
    assertThat(change.concerns(CHESS)).isFalse();
  }

  @Test
  void anotherDateConcernsWhatTheBanHits() {
    Ban later = Ban.builder().from(BAN).timeline(Samples.since(EFFECTIVE.plusDays(1))).build();
    RuleChange change = RuleChange.between(rules(catalog(BAN)), rules(catalog(later)));

    assertThat(change.concerns(GAME)).isTrue();
    assertThat(change.concerns(CHESS)).isFalse();
  }

  @Test
  void anotherScopeConcernsDevicesOfTheOldAndTheNewOne() {
    Ban own = Ban.builder().from(BAN).scope(OF_THE_COMPANY).build();
    RuleChange change = RuleChange.between(rules(catalog(BAN)), rules(catalog(own)));

    assertThat(change.of(GAME).concerns(CANADAS)).isTrue();
    assertThat(change.of(GAME).concerns(COMPANYS)).isTrue();
  }

  @Test
  void anExtendedTargetConcernsOnlyWhatIsNewInIt() {
    Ban extended =
        Ban.builder()
            .from(BAN)
            .target(new Target.AnyOf(ImmutableList.of(GAME_ALONE, CHESS_ALONE)))
            .build();
    RuleChange change = RuleChange.between(rules(catalog(BAN)), rules(catalog(extended)));

    assertThat(change.concerns(CHESS)).isTrue();
    assertThat(change.concerns(GAME)).isFalse();
  }

  @Test
  void aNewEntryOfAListConcernsOnlyWhatItNames() {
    Ban listed = Samples.ban("b").target(new Target.Listed(Id.of("l"))).build();
    SoftwareList.Builder list =
        SoftwareList.builder().id(Id.of("l")).name("List").addEntries(ListEntry.always(GAME_ALONE));
    BanRules before = rules(catalog(listed).addLists(list.build()));
    list.addEntries(ListEntry.always(CHESS_ALONE));
    RuleChange change = RuleChange.between(before, rules(catalog(listed).addLists(list.build())));

    assertThat(change.concerns(CHESS)).isTrue();
    assertThat(change.concerns(GAME)).isFalse();
    assertThat(change.concerns(TOOL)).isFalse();
  }

  @Test
  void aStakeThatCrossesTheThresholdConcernsWhatIsOwned() {
    RuleChange change =
        RuleChange.between(
            withStake(Share.exactly(Percent.parse("60"))),
            withStake(Share.exactly(Percent.parse("40"))));

    assertThat(change.concerns(GAME)).isTrue();
    assertThat(change.concerns(TOOL)).isFalse();
  }

  @Test
  void aStakeThatStaysAboveTheThresholdConcernsNobody() {
    RuleChange change =
        RuleChange.between(
            withStake(Share.exactly(Percent.parse("60"))),
            withStake(Share.exactly(Percent.parse("70"))));

    assertThat(change.concerns(GAME)).isFalse();
    assertThat(change.concernsDevice(CANADAS)).isTrue(); // not found out without its products
  }

  /** The finding is possible before and after, but after the change more facts would settle it. */
  @Test
  void aStakeThatBecomesUncertainConcernsWhatWasPossible() {
    RuleChange change =
        RuleChange.between(
            throughHolding(Share.exactly(Percent.parse("60"))),
            throughHolding(Share.between(Percent.parse("51"), Percent.parse("60"))));

    assertThat(change.concerns(GAME)).isTrue();
    assertThat(change.concerns(TOOL)).isFalse();
  }

  private static BanRules throughHolding(Share ofHolding) {
    Share uncertain = Share.between(Percent.parse("40"), Percent.parse("60"));
    return rules(
        catalog(ofTheFund())
            .vendors(
                List.of(
                    fund(),
                    owned("holding", "fund", uncertain),
                    owned("acme", "holding", ofHolding),
                    Samples.vendor("zeta").build())));
  }

  @Test
  void aWaiverConcernsTheDevicesThatItNames() {
    Waiver waiver = Samples.waiver("w").build();
    RuleChange change = RuleChange.between(rules(catalog(BAN)), rules(catalog(BAN), waiver));
    DeviceProfile other = Samples.device().id("e").build();

    assertThat(change.isEmpty()).isFalse();
    assertThat(change.concerns(GAME)).isTrue();
    assertThat(change.concerns(CHESS)).isFalse();
    assertThat(change.of(GAME).asksForId()).isTrue();
    assertThat(change.of(GAME).concerns(CANADAS)).isTrue();
    assertThat(change.of(GAME).concerns(other)).isFalse();
    assertThat(change.concernsDevice(CANADAS)).isTrue();
    assertThat(change.concernsDevice(other)).isFalse();
  }

  @Test
  void aWaiverForOwnersConcernsTheirDevices() {
    Waiver waiver =
        Samples.waiver("w")
            .devices(ImmutableSet.of())
            .owners(ImmutableSet.of(Jurisdiction.of("CA")))
            .build();
    RuleChange change = RuleChange.between(rules(catalog(BAN), waiver), rules(catalog(BAN)));

    assertThat(change.of(GAME).concerns(CANADAS)).isTrue();
    assertThat(change.of(GAME).concerns(COMPANYS)).isFalse();
  }

  @Test
  void aNewNameConcernsWhatBearsIt() {
    Catalog.Builder named =
        catalog(BAN)
            .applications(
                List.of(
                    Samples.application("game", "acme").addNames("Parlour").build(),
                    Samples.application("chess", "acme").build(),
                    Samples.application("tool", "zeta").build()));
    BanRules before = rules(catalog(BAN));
    BanRules after = rules(named);
    AuditOptions withoutHints = AuditOptions.builder().hints(false).build();

    assertThat(RuleChange.between(before, after).concerns(UNKNOWN)).isTrue();
    assertThat(RuleChange.between(before, after).concerns(GAME)).isFalse();
    assertThat(RuleChange.between(before, after, withoutHints).concerns(UNKNOWN)).isFalse();
  }

  @Test
  void softwareThatNobodyBansConcernsWhereItIsNoLongerUnrecognised() {
    Catalog.Builder more =
        catalog(BAN).addApplications(Samples.application("parlour", "zeta").build());
    RuleChange change = RuleChange.between(rules(catalog(BAN)), rules(more));

    assertThat(change.of(Samples.software("deb:parlour").build()).concerns(COMPANYS)).isTrue();
    assertThat(change.concerns(GAME)).isFalse();
  }

  /** The ban asks for no vendor, but its findings name the one whose the application is. */
  @Test
  void anotherVendorConcernsTheApplication() {
    Catalog.Builder sold =
        catalog(BAN)
            .applications(
                List.of(
                    Samples.application("game", "zeta").build(),
                    Samples.application("chess", "acme").build(),
                    Samples.application("tool", "zeta").build()));
    RuleChange change = RuleChange.between(rules(catalog(BAN)), rules(sold));

    assertThat(change.concerns(GAME)).isTrue();
    assertThat(change.concerns(CHESS)).isFalse();
  }

  @Test
  void anotherMembershipConcernsWhatBansHit() {
    Ban european = Samples.ban("b").target(GAME_ALONE).jurisdiction(Jurisdiction.of("EU")).build();
    BanRules before =
        rules(
            catalog(european)
                .addJurisdictions(Samples.place("EU", Samples.member("FR", Period.ALWAYS))));
    BanRules after = rules(catalog(european).addJurisdictions(Samples.place("EU")));
    RuleChange change = RuleChange.between(before, after);

    assertThat(change.isEmpty()).isFalse();
    assertThat(change.concerns(GAME)).isTrue();
    assertThat(change.concerns(CHESS)).isFalse();
  }

  @Test
  void bansOfJurisdictionsThatNobodyChoseConcernNobody() {
    AuditOptions ofTexas =
        AuditOptions.builder().addJurisdictions(Jurisdiction.of("US-TX")).build();
    RuleChange change = RuleChange.between(rules(catalog()), rules(catalog(BAN)), ofTexas);

    assertThat(change.isEmpty()).isTrue();
    assertThat(change.concerns(GAME)).isFalse();
  }
}
