package dev.banrules.runtime.publish;

import com.google.common.io.BaseEncoding;
import dev.banrules.runtime.tuf.Ed25519;
import dev.banrules.runtime.tuf.TufKey;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;

/** A private key of Ed25519, and the public key that belongs to it. */
public final class SigningKey {

  private final PrivateKey key;
  private final TufKey publicKey;

  private SigningKey(PrivateKey key, TufKey publicKey) {
    this.key = key;
    this.publicKey = publicKey;
  }

  /**
   * {@return the key with its public half}
   *
   * @param key an Ed25519 key
   * @throws PublishException if it is another key
   */
  public static SigningKey of(PrivateKey key) throws PublishException {
    if (!(key instanceof EdECPrivateKey edwards)
        || !edwards.getParams().getName().equals(NamedParameterSpec.ED25519.getName())) {
      throw new PublishException(
          "it is no Ed25519 key: `openssl genpkey -algorithm ed25519` makes one");
    }
    byte[] seed = edwards.getBytes().orElseThrow(() -> new PublishException("the key is hidden"));
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(Ed25519.NAME);
      generator.initialize(NamedParameterSpec.ED25519, new Known(seed));
      KeyPair pair = generator.generateKeyPair();
      return new SigningKey(key, TufKey.of(pair.getPublic()));
    } catch (GeneralSecurityException e) {
      throw new PublishException("the key can't be used: " + e.getMessage(), e);
    }
  }

  /** {@return the public key} */
  public TufKey publicKey() {
    return publicKey;
  }

  String sign(byte[] message) {
    try {
      Signature signature = Signature.getInstance(Ed25519.NAME);
      signature.initSign(key);
      signature.update(message);
      return BaseEncoding.base16().lowerCase().encode(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key that was read can't sign", e);
    }
  }

  /**
   * A private key of Ed25519 is 32 random bytes. The JDK makes the public key only for a key that
   * it draws; so it is given the bytes of the key that there is.
   */
  private static final class Known extends SecureRandom {

    private static final long serialVersionUID = 1L;

    private final transient byte[] bytes;

    Known(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public void nextBytes(byte[] target) {
      if (target.length != bytes.length) {
        throw new IllegalStateException("the JDK draws " + target.length + " bytes");
      }
      System.arraycopy(bytes, 0, target, 0, bytes.length);
    }
  }
}
