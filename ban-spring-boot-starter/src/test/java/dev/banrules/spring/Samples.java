package dev.banrules.spring;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.base.Words;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.software.Identifier;
import dev.banrules.runtime.publish.RepositoryWriter;
import dev.banrules.runtime.publish.SigningKey;
import dev.banrules.runtime.tuf.Role;
import dev.banrules.runtime.tuf.RoleKeys;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A catalog of one ban, a phone that violates it, and a repository of the catalog. */
final class Samples {

  static final LocalDate DAY = LocalDate.of(2026, 11, 28);

  private Samples() {}

  static String catalog(int version) {
    return """
        {"format": "ban-catalog/1", "id": "own", "version": %d,
         "applications": [{"id": "chat", "name": "Chat", "identifiers": ["android:com.example.chat"]}],
         "bans": [{"id": "no-chat", "title": "No chat", "authority": "Ministry", "jurisdiction": "CA",
           "target": {"application": "chat"}, "scope": "government-devices", "prohibits": ["use"],
           "timeline": {"effective": "2024-01-01"}}]}
        """
        .formatted(version);
  }

  static Software chat() {
    return Software.builder()
        .name("Chat")
        .addIdentifiers(Identifier.parse("android:com.example.chat"))
        .build();
  }

  static DeviceProfile phone() {
    return DeviceProfile.builder()
        .id("phone")
        .owner(
            new Owner(
                Optional.of(Words.find(OwnerKind.class, "government").orElseThrow()),
                Optional.of(Jurisdiction.of("CA")),
                Optional.empty()))
        .addSoftware(chat())
        .build();
  }

  /** Writes a repository of the catalog; its root is {@code 1.root.json}. */
  static void writeRepository(Path folder, Path catalog) throws Exception {
    SigningKey key =
        SigningKey.of(KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate());
    RepositoryWriter writer = new RepositoryWriter(folder, Clock.systemUTC());
    Duration week = Duration.ofDays(7);
    writer.draftRoot(
        Arrays.stream(Role.values())
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    role -> new RoleKeys(ImmutableList.of(key.publicKey()), 1))),
        week,
        List.of(key));
    Files.writeString(catalog, catalog(1));
    writer.draftTargets(List.of(catalog), List.of(), week, List.of(key));
    writer.publish(List.of(key), week, week);
  }
}
