package dev.banrules.runtime.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys that OpenSSL has made. */
class KeyFileTest {

  private static final String PRIVATE =
      """
      -----BEGIN PRIVATE KEY-----
      MC4CAQAwBQYDK2VwBCIEILnprc9+sQdpFRCgq4EmiCZOtFUoYbM+eygjdhzq4f4s
      -----END PRIVATE KEY-----
      """;

  private static final String PUBLIC =
      """
      -----BEGIN PUBLIC KEY-----
      MCowBQYDK2VwAyEAkEg6lVde4j6D7ct2Y11Cm3xqQQ5jh/d+/E+vMoLXvco=
      -----END PUBLIC KEY-----
      """;

  /** The same private key, with the passphrase {@code correct horse}. */
  private static final String ENCRYPTED =
      """
      -----BEGIN ENCRYPTED PRIVATE KEY-----
      MIGjMF8GCSqGSIb3DQEFDTBSMDEGCSqGSIb3DQEFDDAkBBCXvKR+ZO/m/RxSalQp
      Db0cAgIIADAMBggqhkiG9w0CCQUAMB0GCWCGSAFlAwQBKgQQsgKhGUYUSr2fazEA
      uR8u+gRA7nns7kPWUC6p8m0Y2JxMAY6Bu2LJoTW3t4toQ82OG+7J8vXfiiFKhVca
      HyuN5JYJV16D57I5T9TnbkWrn3A5yQ==
      -----END ENCRYPTED PRIVATE KEY-----
      """;

  private static final String RSA =
      """
      -----BEGIN RSA PRIVATE KEY-----
      AAAA
      -----END RSA PRIVATE KEY-----
      """;

  @TempDir Path folder;

  private KeyFile read(String text, String passphrase) throws Exception {
    Path file = Files.writeString(folder.resolve("key.pem"), text);
    return KeyFile.read(file, asked -> passphrase.toCharArray());
  }

  @Test
  void readsAPrivateKeyWithItsPublicHalf() throws Exception {
    KeyFile key = read(PRIVATE, "");
    assertThat(key.publicKey()).isEqualTo(read(PUBLIC, "").publicKey());
    assertThat(key.signingKey()).isPresent();
    assertThat(read(PUBLIC, "").signingKey()).isEmpty();
  }

  @Test
  void readsAnEncryptedKeyByItsPassphrase() throws Exception {
    assertThat(read(ENCRYPTED, "correct horse").publicKey())
        .isEqualTo(read(PUBLIC, "").publicKey());
    assertThatThrownBy(() -> read(ENCRYPTED, "wrong horse"))
        .isInstanceOf(PublishException.class)
        .hasMessageContaining("key.pem: it can't be decrypted: the passphrase is wrong");
  }

  @Test
  void refusesWhatIsNoSuchKey() {
    assertThatThrownBy(() -> read("nothing", "")).hasMessageContaining("it has no key");
    assertThatThrownBy(() -> read(RSA, "")).hasMessageContaining("is no key of PKCS#8");
    assertThatThrownBy(() -> read(PRIVATE.replace("MC4CAQ", "MC4CAA"), ""))
        .isInstanceOf(PublishException.class);
  }
}
