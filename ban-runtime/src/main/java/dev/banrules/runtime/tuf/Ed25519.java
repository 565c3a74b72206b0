package dev.banrules.runtime.tuf;

import com.google.common.io.BaseEncoding;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;

/** Signatures of Ed25519, by the JDK. */
public final class Ed25519 {

  /** The name of the algorithm in the JDK. */
  public static final String NAME = "Ed25519";

  private static final int RAW_LENGTH = 32;

  /** What comes before the 32 bytes of a public key in its encoding (RFC 8410). */
  private static final byte[] BEFORE_RAW =
      BaseEncoding.base16().lowerCase().decode("302a300506032b6570032100");

  private Ed25519() {}

  static PublicKey publicKey(byte[] raw) throws TufException {
    if (raw.length != RAW_LENGTH) {
      throw new TufException("an ed25519 key has 32 bytes");
    }
    byte[] encoded = Arrays.copyOf(BEFORE_RAW, BEFORE_RAW.length + RAW_LENGTH);
    System.arraycopy(raw, 0, encoded, BEFORE_RAW.length, RAW_LENGTH);
    try {
      return KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw new TufException("it is no ed25519 key", e);
    }
  }

  /**
   * {@return the 32 bytes of a public key}
   *
   * @param key an Ed25519 key
   */
  public static byte[] raw(PublicKey key) {
    byte[] encoded = key.getEncoded();
    return Arrays.copyOfRange(encoded, BEFORE_RAW.length, encoded.length);
  }

  static boolean verifies(PublicKey key, byte[] message, byte[] signature) {
    try {
      Signature verifier = Signature.getInstance(NAME);
      verifier.initVerify(key);
      verifier.update(message);
      return verifier.verify(signature);
    } catch (GeneralSecurityException e) {
      // A signature of another form is no signature.
      return false;
    }
  }
}
