package dev.banrules.rules.evaluate;

import dev.banrules.model.place.Country;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;

/**
 * What software has in common with the bans that may concern it: the key of the index of bans. The
 * types are listed from the most selective to the least.
 */
sealed interface CandidateKey extends BanKey {

  /** How much software has a key of this type: of two types, the lower has less. */
  int commonness();

  /** Software that is identified as the application. */
  record ApplicationKey(Id<Application> application) implements CandidateKey {
    @Override
    public int commonness() {
      return 0;
    }
  }

  /**
   * Software that may ever be of the vendor, of one that the vendor ever owns or precedes, or of
   * nobody who is known.
   */
  record VendorKey(Id<Vendor> vendor) implements CandidateKey {
    @Override
    public int commonness() {
      return 1;
    }
  }

  /** Software of a vendor that is connected with a ban's, however distantly, by whom all are. */
  record ConnectedVendorKey(Id<Vendor> representative) implements CandidateKey {
    @Override
    public int commonness() {
      return 2;
    }
  }

  /** Applications of the category, and those whose categories are not stated. */
  record CategoryKey(String category) implements CandidateKey {
    @Override
    public int commonness() {
      return 3;
    }
  }

  /** Software of a vendor from the country, or of one whose country is not known. */
  record CountryKey(Country country) implements CandidateKey {
    @Override
    public int commonness() {
      return 4;
    }
  }

  /** Software of a vendor that has owners. */
  record OwnedVendorKey() implements CandidateKey {
    @Override
    public int commonness() {
      return 5;
    }
  }

  /** All recognised software. */
  record AnyKey() implements CandidateKey {
    @Override
    public int commonness() {
      return 6;
    }
  }
}
