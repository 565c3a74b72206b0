package dev.banrules.runtime.log;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.Decision;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Verdict;
import java.util.Set;

/**
 * Replaces what tells about a person by a keyed hash (HMAC-SHA-256): the device's id, and names,
 * publishers and identifiers of software that no catalog recognises and no finding names. Of a
 * decision, the other software on the device is left out. Whoever has the key can find the lines of
 * a device again; nobody else can. What an answer rests on stays, so a redacted answer can still be
 * evaluated again.
 */
public final class Redaction {

  private static final int SHORTEST_KEY = 16;
  private static final String MARK = "hmac-sha256:";

  private final HashFunction hmac;

  private Redaction(HashFunction hmac) {
    this.hmac = hmac;
  }

  /**
   * {@return a redaction}
   *
   * @param key the secret key, of 16 bytes at least
   * @throws IllegalArgumentException if it is shorter
   */
  public static Redaction keyed(byte[] key) {
    checkArgument(
        key.length >= SHORTEST_KEY, "a key of a keyed hash has %s bytes at least", SHORTEST_KEY);
    return new Redaction(Hashing.hmacSha256(key.clone()));
  }

  /**
   * {@return what a log has in place of a text}
   *
   * @param text a device's id, for one
   */
  public String hashOf(String text) {
    return MARK + hmac.hashString(text, UTF_8);
  }

  DeviceProfile profile(DeviceProfile device, Verdict verdict) {
    Set<Integer> found =
        verdict.findings().stream().map(Finding::softwareIndex).collect(toImmutableSet());
    ImmutableList.Builder<Software> software = ImmutableList.builder();
    for (int i = 0; i < device.software().size(); i++) {
      Software own = device.software().get(i);
      boolean nobodys = verdict.unrecognised().contains(i) && !found.contains(i);
      software.add(nobodys ? unnamed(own) : own);
    }
    return DeviceProfile.builder()
        .from(device)
        .id(hashOf(device.id()))
        .software(software.build())
        .build();
  }

  Verdict verdict(Verdict verdict) {
    return Verdict.builder().from(verdict).device(hashOf(verdict.device())).build();
  }

  /** A decision rests on the facts of the device and on no other software. */
  DeviceProfile withoutSoftware(DeviceProfile device) {
    return DeviceProfile.builder()
        .from(device)
        .id(hashOf(device.id()))
        .software(ImmutableList.of())
        .build();
  }

  Software software(Software software, Decision decision) {
    return decision.recognised() || !decision.findings().isEmpty() ? software : unnamed(software);
  }

  Decision decision(Decision decision) {
    return Decision.builder().from(decision).device(hashOf(decision.device())).build();
  }

  private Software unnamed(Software software) {
    String known =
        software
            .name()
            .or(software::publisher)
            .orElseGet(() -> software.identifiers().get(0).toString());
    return Software.builder()
        .from(software)
        .name(hashOf(known))
        .publisher(software.publisher().map(this::hashOf))
        .identifiers(ImmutableList.of())
        .components(software.components().stream().map(this::unnamed).collect(toImmutableList()))
        .build();
  }
}
