package dev.banrules.io;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import dev.banrules.io.catalog.LoadedPlaces;
import dev.banrules.io.decode.Documents;
import dev.banrules.io.decode.ValueReader;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Loaded;
import dev.banrules.io.document.Source;
import dev.banrules.io.document.StatedFacts;
import dev.banrules.io.document.StreamedDocuments;
import dev.banrules.io.encode.JsonOut;
import dev.banrules.io.profile.FleetProfileReader;
import dev.banrules.io.profile.ProfileReader;
import dev.banrules.io.profile.ProfileWriter;
import dev.banrules.io.profile.SoftwareReader;
import dev.banrules.io.stream.DocumentStream;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import java.util.Optional;

/** Reads device profiles, alone or as a fleet (format "Device profile"). Safe for many threads. */
public final class Profiles {

  /** How many bytes {@link #remembering} has where nobody says it: {@value}. */
  public static final long DEFAULT_MEMORY = 64L << 20;

  private final Optional<CatalogSet> catalogs;
  private final Documents documents;
  private final long memory;

  /** Made once: to make one costs as much as to read a small profile. */
  private final Supplier<ValueReader<DeviceProfile>> reader;

  private Profiles(Optional<CatalogSet> catalogs, Limits limits, long memory) {
    this.catalogs = catalogs;
    this.documents = new Documents(limits);
    this.memory = memory;
    this.reader = Suppliers.memoize(() -> ProfileReader.of(new LoadedPlaces(catalogs)));
  }

  /** {@return a reader that checks nothing outside of the profile} */
  public static Profiles unchecked() {
    return new Profiles(Optional.empty(), Limits.defaults(), DEFAULT_MEMORY);
  }

  /**
   * {@return a reader that checks the places of profiles against catalogs}
   *
   * @param catalogs the loaded catalogs
   */
  public static Profiles against(CatalogSet catalogs) {
    return new Profiles(Optional.of(catalogs), Limits.defaults(), DEFAULT_MEMORY);
  }

  /**
   * {@return the same reader with other limits}
   *
   * @param limits how much is taken
   */
  public Profiles within(Limits limits) {
    return new Profiles(catalogs, limits, memory);
  }

  /**
   * {@return the same reader with another bound for what it remembers}
   *
   * <p>While {@link #stream} reads a fleet, it remembers products by their bytes, so that the same
   * product on another device is not decoded again. The profiles are the same with any bound.
   *
   * @param bytes how many bytes that may take, about; 0 for nothing
   * @throws IllegalArgumentException if it is negative
   */
  public Profiles remembering(long bytes) {
    checkArgument(bytes >= 0, "a memory of less than nothing: %s bytes", bytes);
    return new Profiles(catalogs, documents.limits(), bytes);
  }

  /**
   * {@return the profile of a source}
   *
   * @param source one profile
   * @throws InvalidDocumentException if it can't be used
   */
  public Loaded<DeviceProfile> read(Source source) {
    return documents.read(source, documents.limits().profileBytes(), reader.get());
  }

  /**
   * {@return the profiles of a source}
   *
   * @param source one profile, JSON Lines with one a line, or a JSON array of them
   */
  public StreamedDocuments<DeviceProfile> stream(Source source) {
    return new DocumentStream<>(
        source,
        memory == 0
            ? documents.of(reader.get())
            : new FleetProfileReader(documents, reader.get(), memory),
        documents.limits().profileBytes());
  }

  /**
   * {@return profiles of which any part may be missing: facts alone, for devices that are described
   * elsewhere}
   *
   * @param source one, JSON Lines with one a line, or a JSON array of them
   */
  public StreamedDocuments<StatedFacts> facts(Source source) {
    return new DocumentStream<>(
        source,
        documents.of(ProfileReader.facts(new LoadedPlaces(catalogs))),
        documents.limits().profileBytes());
  }

  /**
   * {@return the pieces of software of a source, each in a profile's shape}
   *
   * @param source one piece, JSON Lines with one a line, or a JSON array of them
   */
  public StreamedDocuments<Software> software(Source source) {
    return new DocumentStream<>(
        source, documents.of(SoftwareReader.create()), documents.limits().profileBytes());
  }

  /**
   * {@return a profile document, on one line without its end}
   *
   * @param profile the profile
   */
  public static String write(DeviceProfile profile) {
    return JsonOut.line(out -> ProfileWriter.profile(out, profile));
  }

  /**
   * {@return a piece of software as profiles have it, on one line without its end}
   *
   * @param software the software
   */
  public static String write(Software software) {
    return JsonOut.line(out -> ProfileWriter.software(out, software));
  }
}
