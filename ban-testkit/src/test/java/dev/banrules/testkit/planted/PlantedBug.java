package dev.banrules.testkit.planted;

import dev.banrules.verify.Auditor;

/** Bugs, each a small misreading of the definition, and the law that is to find it. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
public enum PlantedBug {
  // time
  DEADLINE_IS_TOO_LATE("verdictsAgree", BuggyAuditor.reading(TimeBugs::deadlineIsTooLate)),
  SUSPENSIONS_ARE_OVERLOOKED(
      "verdictsAgree", BuggyAuditor.reading(TimeBugs::suspensionsAreOverlooked)),
  NEXT_CHANGE_IS_LATE(
      "nothingChangesBeforeTheNextChange", BuggyAuditor.saying(TimeBugs::nextChangeIsLate)),
  KNOWN_UNTIL_IS_OVERLOOKED(
      "verdictsAgree", BuggyAuditor.reading(TimeBugs::knownUntilIsOverlooked)),
  KNOWN_UNTIL_IS_A_DAY_LATE("verdictsAgree", BuggyAuditor.reading(TimeBugs::knownUntilIsADayLate)),
  KNOWN_UNTIL_ENDS("verdictsAgree", BuggyAuditor.reading(TimeBugs::knownUntilEnds)),

  // scope
  MISSING_LOCATION_IS_NONE(
      "aFactRefutesNothingCertain", BuggyAuditor.reading(ScopeBugs::missingLocationIsNone)),
  MISSING_KIND_IS_GOVERNMENT(
      "aFactRefutesNothingCertain", BuggyAuditor.reading(ScopeBugs::missingKindIsGovernment)),
  MISSING_NETWORKS_ARE_NONE(
      "aFactRefutesNothingCertain", BuggyAuditor.reading(ScopeBugs::missingNetworksAreNone)),
  NETWORKS_ARE_THOSE_OF_CONTRACTS(
      "verdictsAgree", BuggyAuditor.reading(ScopeBugs::networksAreThoseOfContracts)),
  EXCEPT_IS_FOR_OWNERS_ONLY(
      "verdictsAgree", BuggyAuditor.reading(ScopeBugs::exceptIsForOwnersOnly)),
  SUBDIVISIONS_ARE_FOR_OWNERS_ONLY(
      "verdictsAgree", BuggyAuditor.reading(ScopeBugs::subdivisionsAreForOwnersOnly)),
  EXCEPT_KNOWS_NO_DAYS("verdictsAgree", BuggyAuditor.reading(ScopeBugs::exceptKnowsNoDays)),
  MEMBERS_HAVE_NO_MEMBERS("verdictsAgree", BuggyAuditor.reading(ScopeBugs::membersHaveNoMembers)),

  // identity
  ONLY_THE_FIRST_IDENTIFIER_COUNTS(
      "reversedOrderChangesOnlyPositions",
      BuggyAuditor.reading(IdentityBugs::onlyTheFirstIdentifierCounts)),
  FURTHER_NAMES_ARE_OVERLOOKED(
      "verdictsAgree", BuggyAuditor.reading(IdentityBugs::furtherNamesAreOverlooked)),
  PUBLISHERS_COME_BEFORE_VENDORS_IDENTIFIERS(
      "verdictsAgree", BuggyAuditor.reading(IdentityBugs::publishersComeBeforeVendorsIdentifiers)),
  HINTS_ARE_NEVER_OFF("verdictsAgree", BuggyAuditor.reading(IdentityBugs::hintsAreNeverOff)),
  BANS_ARE_ON_EVERY_PRODUCT(
      "verdictsAgree", BuggyAuditor.reading(IdentityBugs::bansAreOnEveryProduct)),
  HARDWARE_IS_LOOKED_AT_AS_SOFTWARE(
      "verdictsAgree", BuggyAuditor.reading(IdentityBugs::hardwareIsLookedAtAsSoftware)),
  COMPONENTS_ARE_OF_THE_KIND_OF_THE_WHOLE(
      "verdictsAgree", BuggyAuditor.reading(IdentityBugs::componentsAreOfTheKindOfTheWhole)),

  // targets
  EDITIONS_ARE_OVERLOOKED("verdictsAgree", BuggyAuditor.reading(TargetBugs::editionsAreOverlooked)),
  MISSING_EDITION_IS_ANOTHER(
      "aFactRefutesNothingCertain", BuggyAuditor.reading(TargetBugs::missingEditionIsAnother)),
  ENTRIES_ALWAYS_COUNT("verdictsAgree", BuggyAuditor.reading(TargetBugs::entriesAlwaysCount)),
  CLEARED_IS_SO_ALWAYS("verdictsAgree", BuggyAuditor.reading(TargetBugs::clearedIsSoAlways)),
  CLEARED_IS_OVERLOOKED("verdictsAgree", BuggyAuditor.reading(TargetBugs::clearedIsOverlooked)),
  LISTS_ARE_COMPLETE("verdictsAgree", BuggyAuditor.reading(TargetBugs::listsAreComplete)),
  ONLY_THE_LAST_ENTRY_COUNTS(
      "reversedOrderChangesOnlyPositions",
      BuggyAuditor.reading(TargetBugs::onlyTheLastEntryCounts)),
  ANYTHING_IS_WHAT_IS_RECOGNISED(
      "verdictsAgree", BuggyAuditor.answering(TargetBugs::anythingIsWhatIsRecognised)),
  ANYTHING_FORGETS_THE_STRICT_MODE(
      "verdictsAgree", BuggyAuditor.reading(TargetBugs::anythingForgetsTheStrictMode)),
  ANYTHING_IS_NOTHING("verdictsAgree", BuggyAuditor.reading(TargetBugs::anythingIsNothing)),

  // whose application
  PLACES_OF_VENDORS_ARE_OVERLOOKED(
      "verdictsAgree", BuggyAuditor.reading(VendorBugs::placesOfVendorsAreOverlooked)),
  OTHER_PLACES_HAVE_NO_VENDOR(
      "verdictsAgree", BuggyAuditor.reading(VendorBugs::otherPlacesHaveNoVendor)),
  HANDOVERS_ARE_OVERLOOKED(
      "verdictsAgree", BuggyAuditor.reading(VendorBugs::handoversAreOverlooked)),
  MISSING_LOCATION_IS_ELSEWHERE(
      "aFactRefutesNothingCertain", BuggyAuditor.reading(VendorBugs::missingLocationIsElsewhere)),
  NO_VENDOR_IS_AN_INNOCENT_ONE(
      "verdictsAgree", BuggyAuditor.reading(VendorBugs::noVendorIsAnInnocentOne)),

  // ownership
  STAKES_ARE_NOT_ADDED_UP(
      "verdictsAgree", BuggyAuditor.reading(OwnershipBugs::stakesAreNotAddedUp)),
  STAKES_ARE_ALWAYS_ADDED_UP(
      "verdictsAgree", BuggyAuditor.reading(OwnershipBugs::stakesAreAlwaysAddedUp)),
  ONLY_THE_LAST_STAKE_COUNTS(
      "aStakeRemovesNothingSurelyReached",
      BuggyAuditor.reading(OwnershipBugs::onlyTheLastStakeCounts)),
  CONTROL_THAT_ENDS_IS_NONE(
      "verdictsAgree", BuggyAuditor.reading(OwnershipBugs::controlThatEndsIsNone)),
  COUNTRIES_OWN_MORE_THAN_THE_THRESHOLD(
      "verdictsAgree", BuggyAuditor.reading(OwnershipBugs::countriesOwnMoreThanTheThreshold)),
  COUNTRIES_OWN_NOTHING("verdictsAgree", BuggyAuditor.reading(OwnershipBugs::countriesOwnNothing)),
  AFFILIATES_HAVE_NO_SUCCESSORS(
      "verdictsAgree", BuggyAuditor.reading(OwnershipBugs::affiliatesHaveNoSuccessors)),
  SUCCESSIONS_ARE_UNDATED(
      "verdictsAgree", BuggyAuditor.reading(OwnershipBugs::successionsAreUndated)),

  // exemptions
  APPROVAL_IS_NOT_NEEDED("verdictsAgree", BuggyAuditor.reading(ExemptionBugs::approvalIsNotNeeded)),
  ONLY_THE_LAST_WAIVER_COUNTS(
      "aWaiverOpensNoViolation", BuggyAuditor.reading(ExemptionBugs::onlyTheLastWaiverCounts)),
  ONLY_THE_LAST_EXEMPTION_COUNTS(
      "anExemptionOpensNoViolation",
      BuggyAuditor.reading(ExemptionBugs::onlyTheLastExemptionCounts)),

  // findings
  ONLY_ONE_BAN_IS_REPORTED(
      "addingABanChangesNoOtherFinding", BuggyAuditor.saying(FindingBugs::onlyOneBanIsReported)),
  ONLY_ONE_SOFTWARE_IS_REPORTED(
      "addingSoftwareChangesNoOtherFinding",
      BuggyAuditor.saying(FindingBugs::onlyOneSoftwareIsReported)),
  EVERYBODY_IS_BOUND("verdictsAgree", BuggyAuditor.reading(FindingBugs::everybodyIsBound)),
  USERS_ALWAYS_ASK("verdictsAgree", BuggyAuditor.reading(FindingBugs::usersAlwaysAsk)),
  BANS_BIND_USERS("verdictsAgree", BuggyAuditor.reading(FindingBugs::bansBindUsers)),
  PART_IS_ALL_THERE_IS("verdictsAgree", BuggyAuditor.saying(FindingBugs::partIsAllThereIs)),
  UNSEEN_IS_NONE("verdictsAgree", BuggyAuditor.saying(FindingBugs::unseenIsNone)),

  // block lists
  ALL_OTHERS_ARE_FORGOTTEN(
      "aBlockListSaysWhatDecideSays",
      "blockListsAgree",
      BuggyAuditor.listing(BlockListBugs::allOthersAreForgotten)),
  WHAT_IS_ALLOWED_IS_FORGOTTEN(
      "aBlockListSaysWhatDecideSays",
      "blockListsAgree",
      BuggyAuditor.listing(BlockListBugs::whatIsAllowedIsForgotten)),
  PATTERNS_ARE_FORGOTTEN(
      "aBlockListSaysWhatDecideSays",
      "blockListsAgree",
      BuggyAuditor.listing(BlockListBugs::patternsAreForgotten)),
  ONLY_ONE_BAN_IS_NAMED(
      "whatIsDeniedIsWhatViolates",
      "blockListsAgree",
      BuggyAuditor.listing(BlockListBugs::onlyOneBanIsNamed)),
  LISTS_CHANGE_LATE(
      "aBlockListStaysUntilItsNextChange",
      "blockListsAgree",
      BuggyAuditor.listing(BlockListBugs::listsChangeLate)),
  ONLY_APPLICATIONS_ARE_LISTED(
      "aBlockListSaysWhatDecideSays",
      "blockListsAgree",
      BuggyAuditor.readingForLists(BlockListBugs::onlyApplicationsAreListed)),
  WAIVERS_FOR_DEVICES_EXCUSE(
      "aBlockListSaysWhatDecideSays",
      "blockListsAgree",
      BuggyAuditor.readingForLists(BlockListBugs::waiversForDevicesExcuse));

  private final String law;
  private final String agreement;
  private final BuggyAuditor auditor;

  PlantedBug(String law, BuggyAuditor auditor) {
    this(law, "verdictsAgree", auditor);
  }

  PlantedBug(String law, String agreement, BuggyAuditor auditor) {
    this.law = law;
    this.agreement = agreement;
    this.auditor = auditor;
  }

  /** The name of the law that is to find it, however long it searches. */
  public String law() {
    return law;
  }

  /** The name of the law of agreement that is to find it in each build. */
  public String agreement() {
    return agreement;
  }

  /** The reference evaluator with this bug. */
  public Auditor auditor() {
    return auditor;
  }
}
