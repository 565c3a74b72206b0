package dev.banrules.cli.repository;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryCommandTest {

  private static final String OWN = "../ban-examples/samples/our-bans-1.yaml";
  private static final String FLEET = "../ban-examples/samples/our-fleet.jsonl";

  /** The passphrase is {@code correct horse}. */
  private static final String ENCRYPTED =
      """
      -----BEGIN ENCRYPTED PRIVATE KEY-----
      MIGjMF8GCSqGSIb3DQEFDTBSMDEGCSqGSIb3DQEFDDAkBBCXvKR+ZO/m/RxSalQp
      Db0cAgIIADAMBggqhkiG9w0CCQUAMB0GCWCGSAFlAwQBKgQQsgKhGUYUSr2fazEA
      uR8u+gRA7nns7kPWUC6p8m0Y2JxMAY6Bu2LJoTW3t4toQ82OG+7J8vXfiiFKhVca
      HyuN5JYJV16D57I5T9TnbkWrn3A5yQ==
      -----END ENCRYPTED PRIVATE KEY-----
      """;

  @TempDir Path temporary;
  private String repository = "";

  @BeforeEach
  void makeKeys() throws Exception {
    repository = path("bans");
    for (String name : List.of("anna", "ben", "list", "server")) {
      KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      write(name + ".pem", "PRIVATE", pair.getPrivate());
      write(name + ".pub", "PUBLIC", pair.getPublic());
    }
  }

  private void write(String name, String kind, Key key) throws IOException {
    Files.writeString(
        temporary.resolve(name),
        "-----BEGIN %s KEY-----\n%s\n-----END %s KEY-----\n"
            .formatted(kind, Base64.getEncoder().encodeToString(key.getEncoded()), kind));
  }

  private String path(String name) {
    return temporary.resolve(name).toString();
  }

  /** Runs a command; names of keys are those of files in the temporary folder. */
  private Run run(String line) {
    List<String> arguments = new ArrayList<>();
    for (String word : line.split(" ")) {
      boolean key = word.endsWith(".pem") || word.endsWith(".pub") || word.endsWith(".root.json");
      arguments.add(key ? path(word) : word.equals("bans") ? repository : word);
    }
    return Run.of(arguments.toArray(String[]::new));
  }

  private void publish() {
    run(
        "repository init bans --root anna.pem --targets list.pem --snapshot server.pem --timestamp server.pem");
    run("repository add bans " + OWN + " --key list.pem");
    assertThat(run("repository publish bans --key server.pem").status()).isZero();
  }

  private String trust() {
    return Path.of(repository).resolve("1.root.json").toString();
  }

  @Test
  void makesARepositoryThatItReadsAgain() {
    assertThat(
            run(
                "repository init bans --root anna.pem --root ben.pub --threshold root=2"
                    + " --targets list.pem --snapshot server.pem --timestamp server.pem"))
        .isEqualTo(
            new Run(
                0, "root version 1, signed by 1 of the 2 keys that root version 1 asks for\n", ""));
    assertThat(run("repository add bans " + OWN + " --key list.pem").out())
        .isEqualTo("targets version 1, signed by 1 of the 1 key that root version 1 asks for\n");
    assertThat(run("repository publish bans --key server.pem"))
        .isEqualTo(
            new Run(
                2,
                "",
                "ban: error: not enough signatures: root version 1, signed by 1 of the 2 keys that"
                    + " root version 1 asks for\n"));
    assertThat(run("repository sign bans root --key ben.pem").out()).contains("by 2 of the 2");
    assertThat(run("repository publish bans --key server.pem").out())
        .isEqualTo(
            "published: root version 1, targets version 1, snapshot version 1, timestamp version"
                + " 1\n");

    Run verified = Run.of("repository", "verify", repository, "--trust", trust());
    assertThat(verified.out())
        .startsWith("root version 1, until 2027-11-24T12:00:00Z\n")
        .contains(
            "timestamp version 1, until 2026-12-01T12:00:00Z\n",
            "catalog example-own-list version 1, sha256:");
    assertThat(verified.status()).isZero();
  }

  @Test
  void answersByASignedRepositoryAsByItsCatalogs() {
    publish();
    String[] byFile = {"check", FLEET, "--at", "2025-03-01", "--catalog", OWN, "--format", "json"};
    Run signed =
        Run.of(
            "check",
            FLEET,
            "--at",
            "2025-03-01",
            "--repository",
            repository,
            "--trust",
            trust(),
            "--format",
            "json");

    assertThat(signed).isEqualTo(Run.of(byFile));
    assertThat(signed.out()).contains("example-own-list").doesNotContain("built-in");
  }

  @Test
  void readsOtherCatalogsBesideARepositoryOnlyWhereTheyAreNamed() {
    publish();
    String[] list = {"list", "--repository", repository, "--trust", trust()};
    String[] both = {
      "list", "--repository", repository, "--trust", trust(), "--catalog", "built-in"
    };

    assertThat(Run.of(both).out()).contains("x-example-acme-messenger", "ca-2023-wechat");
    assertThat(Run.with(Map.of("BAN_CATALOG", "built-in"), list)).isEqualTo(Run.of(list));
    assertThat(Run.of(list).out()).contains("x-example-acme-messenger").doesNotContain("ca-2023");
  }

  @Test
  void refusesWhatIsNotToBeTrusted() throws IOException {
    publish();
    String[] list = {"list", "--repository", repository, "--trust", trust()};
    Path timestamp = Path.of(repository).resolve("timestamp.json");
    Files.writeString(timestamp, Files.readString(timestamp).replace("2026-12", "2036-12"));

    assertThat(Run.of(list))
        .isEqualTo(
            new Run(
                2,
                "",
                "ban: error: "
                    + repository
                    + ": timestamp.json: signed by 0 of the 1 keys that root version 1 asks"
                    + " for\n"));
  }

  @Test
  void takesNothingOlderThanItsStateHasSeen() throws IOException {
    publish();
    Path timestamp = Path.of(repository).resolve("timestamp.json");
    byte[] old = Files.readAllBytes(timestamp);
    String[] list = {
      "list", "--repository", repository, "--trust", trust(), "--state", path("seen")
    };
    run("repository publish bans --key server.pem");
    assertThat(Run.of(list).status()).isZero();
    Files.write(timestamp, old);

    assertThat(Run.of(list).err()).contains("rolled back: it is version 1, after version 2");
  }

  @Test
  void replacesKeys() {
    publish();
    assertThat(
            run("repository init bans --root ben.pem --targets list.pem --snapshot server.pem"
                    + " --timestamp server.pem")
                .err())
        .contains("--next-root gives it other keys");
    run(
        "repository init bans --next-root --root ben.pem --sign anna.pem --targets list.pem"
            + " --snapshot server.pem --timestamp server.pem");
    assertThat(run("repository publish bans --key server.pem").out())
        .contains("root version 2, targets version 1, snapshot version 2");
    assertThat(Run.of("repository", "verify", repository, "--trust", trust()).out())
        .startsWith("root version 2, ");
  }

  @Test
  void decryptsKeysByAPassphraseInAFile() throws IOException {
    Files.writeString(temporary.resolve("encrypted.pem"), ENCRYPTED);
    Files.writeString(temporary.resolve("passphrase"), "correct horse\n");
    String init =
        "repository init bans --root encrypted.pem --targets list.pem --snapshot server.pem"
            + " --timestamp server.pem";

    assertThat(run(init).err()).contains("encrypted.pem: it is encrypted: give --passphrase-file");
    assertThat(run(init + " --passphrase-file " + path("passphrase")).out())
        .contains("signed by 1 of the 1 key");
  }

  @Test
  void saysWhichOptionsBelongTogether() {
    assertThat(Run.of("list", "--repository", "bans").err()).contains("needs --trust ROOT");
    assertThat(Run.of("list", "--trust", "x").err())
        .isEqualTo("ban: error: --trust and --state belong to --repository\n");
    assertThat(Run.of("list", "--repository", "bans", "--trust", "missing.json").err())
        .isEqualTo("ban: error: missing.json: there is no such file\n");
    assertThat(run("repository sign bans root --key anna.pub").err())
        .contains("a public key can't sign");
    assertThat(Run.of("repository").err())
        .contains("a command is missing: one of init, add, sign, publish, verify");
  }
}
