package dev.banrules.testkit.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/** Semantics §4 step 2: the legal forms, as normalised; "an open list of data". */
final class LegalForms {

  static final ImmutableList<String> AT_THE_END =
      ImmutableList.of(
          "ltd",
          "limited",
          "inc",
          "incorporated",
          "corp",
          "corporation",
          "co",
          "company",
          "llc",
          "llp",
          "lp",
          "plc",
          "pte",
          "pty",
          "gmbh",
          "ag",
          "kg",
          "se",
          "sa",
          "sas",
          "sarl",
          "srl",
          "spa",
          "bv",
          "nv",
          "ab",
          "as",
          "oy",
          "oyj",
          "aps",
          "kk",
          "sp z oo",
          "sro",
          "kft",
          "bhd",
          "sdn bhd",
          "pvt",
          "股份有限公司",
          "有限责任公司",
          "有限公司",
          "株式会社",
          "주식회사");

  /** Those that are written without a space before them. */
  static final ImmutableList<String> WITHOUT_SPACE =
      ImmutableList.of("股份有限公司", "有限责任公司", "有限公司", "株式会社", "주식회사");

  static final ImmutableSet<String> IN_FRONT =
      ImmutableSet.of(
          "ao", "oao", "ooo", "pao", "zao", "ао", "оао", "ооо", "пао", "зао", "pt", "株式会社");

  private LegalForms() {}
}
