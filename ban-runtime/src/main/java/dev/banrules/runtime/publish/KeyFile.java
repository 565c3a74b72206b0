package dev.banrules.runtime.publish;

import dev.banrules.runtime.tuf.Ed25519;
import dev.banrules.runtime.tuf.TufKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A key file: PEM with a private key in PKCS#8, encrypted or not, or with a public key.
 *
 * @param publicKey the public key
 * @param signingKey the private key, where the file has it
 */
public record KeyFile(TufKey publicKey, Optional<SigningKey> signingKey) {

  private static final Pattern PEM =
      Pattern.compile("-----BEGIN ([A-Z ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");
  private static final String PRIVATE = "PRIVATE KEY";
  private static final String ENCRYPTED = "ENCRYPTED PRIVATE KEY";
  private static final String PUBLIC = "PUBLIC KEY";

  /** Asks for a passphrase when a file needs one. */
  public interface Passphrase {

    /**
     * {@return the passphrase of a file}
     *
     * @param file the file
     * @throws PublishException if there is nobody to ask
     */
    char[] of(Path file) throws PublishException;

    /**
     * {@return an exception that says that there is no passphrase}
     *
     * @param file the file
     * @param remedy what to do
     */
    static PublishException missing(Path file, String remedy) {
      return new PublishException(file + ": it is encrypted: " + remedy);
    }
  }

  /**
   * {@return the key of a file}
   *
   * @param file the file
   * @param passphrase is asked where the key is encrypted
   * @throws PublishException if it has no Ed25519 key, or the passphrase is wrong
   * @throws IOException if it can't be read
   */
  public static KeyFile read(Path file, Passphrase passphrase)
      throws PublishException, IOException {
    Matcher pem = PEM.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
    if (!pem.find()) {
      throw new PublishException(file + ": it has no key: PEM with PKCS#8 or a public key");
    }
    byte[] content = Base64.getMimeDecoder().decode(pem.group(2));
    try {
      switch (pem.group(1)) {
        case PUBLIC:
          return ofPublic(content);
        case PRIVATE:
          return ofPrivate(new PKCS8EncodedKeySpec(content));
        case ENCRYPTED:
          return ofPrivate(decrypted(file, content, passphrase));
        default:
          throw new PublishException(file + ": a `" + pem.group(1) + "` is no key of PKCS#8");
      }
    } catch (GeneralSecurityException e) {
      throw new PublishException(file + ": it is no Ed25519 key", e);
    }
  }

  private static KeyFile ofPublic(byte[] content) throws GeneralSecurityException {
    TufKey key =
        TufKey.of(
            KeyFactory.getInstance(Ed25519.NAME).generatePublic(new X509EncodedKeySpec(content)));
    return new KeyFile(key, Optional.empty());
  }

  private static KeyFile ofPrivate(KeySpec content)
      throws GeneralSecurityException, PublishException {
    SigningKey key = SigningKey.of(KeyFactory.getInstance(Ed25519.NAME).generatePrivate(content));
    return new KeyFile(key.publicKey(), Optional.of(key));
  }

  private static PKCS8EncodedKeySpec decrypted(Path file, byte[] content, Passphrase passphrase)
      throws PublishException, IOException {
    EncryptedPrivateKeyInfo encrypted = new EncryptedPrivateKeyInfo(content);
    char[] secret = passphrase.of(file);
    try {
      AlgorithmParameters parameters = encrypted.getAlgParameters();
      // The parameters of PBES2 name the algorithms that it is made of.
      String algorithm = parameters.toString();
      Key key = SecretKeyFactory.getInstance(algorithm).generateSecret(new PBEKeySpec(secret));
      Cipher cipher = Cipher.getInstance(algorithm);
      cipher.init(Cipher.DECRYPT_MODE, key, parameters);
      return encrypted.getKeySpec(cipher);
    } catch (GeneralSecurityException e) {
      throw new PublishException(
          file
              + ": it can't be decrypted: the passphrase is wrong, or it is not encrypted by PBES2"
              + " with AES, as `openssl pkcs8 -topk8` does it",
          e);
    }
  }
}
