package dev.banrules.examples.service.webhook;

import static com.google.common.base.Preconditions.checkArgument;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A secret that sender and receiver share, as Standard Webhooks 1.0 has it. */
final class WebhookSecret {

  private static final String PREFIX = "whsec_";
  private static final String ALGORITHM = "HmacSHA256";
  private static final int SHORTEST = 24;
  private static final int LONGEST = 64;

  private final SecretKeySpec key;

  private WebhookSecret(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /**
   * {@return the secret that a text stands for}
   *
   * @throws IllegalArgumentException if it stands for none; the message does not have the text
   */
  static WebhookSecret parse(String text) {
    checkArgument(text.startsWith(PREFIX), "a secret begins with %s", PREFIX);
    byte[] key;
    try {
      key = Base64.getDecoder().decode(text.substring(PREFIX.length()));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("a secret is base64 after " + PREFIX);
    }
    checkArgument(
        key.length >= SHORTEST && key.length <= LONGEST,
        "a secret has %s to %s bytes, and this one has %s; `openssl rand -base64 32` makes one",
        SHORTEST,
        LONGEST,
        key.length);
    return new WebhookSecret(key);
  }

  /** {@return the signature of a message, with the name of its scheme} */
  String sign(String id, Instant sentAt, String body) {
    String signed = id + "." + sentAt.getEpochSecond() + "." + body;
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] code = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
      return "v1," + Base64.getEncoder().encodeToString(code);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  @Override
  public String toString() {
    return PREFIX + "…";
  }
}
