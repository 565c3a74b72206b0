package dev.banrules.examples.service.limit;

import dev.banrules.examples.service.problem.ApiException;
import dev.banrules.examples.service.problem.ProblemKind;
import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Receives bodies, unpacked where they are packed with gzip. */
@Component
public final class BodyReceiver {

  private static final int PART = 1 << 14;

  private final LimitProperties limits;

  BodyReceiver(LimitProperties limits) {
    this.limits = limits;
  }

  /** Receives the body of a request; the caller closes it. */
  public ReceivedBody receive(HttpServletRequest request) {
    if (request.getContentLengthLong() > limits.body().toBytes()) {
      throw tooLarge();
    }
    checkEncoding(request.getHeader(HttpHeaders.CONTENT_ENCODING));
    ReceivedBody body = new ReceivedBody();
    try {
      receive(request.getInputStream(), body);
      return body;
    } catch (SocketTimeoutException e) {
      body.close();
      throw tooSlow();
    } catch (ZipException | EOFException e) {
      body.close();
      throw new ApiException(ProblemKind.BROKEN_BODY, "The gzip of the body is damaged.");
    } catch (IOException e) {
      body.close();
      throw new ApiException(ProblemKind.BROKEN_BODY, "The body ended too early.");
    } catch (ApiException e) {
      body.close();
      throw e;
    }
  }

  /** What is packed is told from the bytes, as everywhere; the header may say it too. */
  private static void checkEncoding(String encoding) {
    String name = encoding == null ? "identity" : encoding.toLowerCase(Locale.ROOT);
    if (!name.equals("identity") && !name.equals("gzip")) {
      throw new ApiException(
          ProblemKind.UNKNOWN_PACKING, "Content-Encoding is gzip, or is left out.");
    }
  }

  private void receive(InputStream request, ReceivedBody body) throws IOException {
    Deadline deadline = Deadline.in(limits.receive());
    BufferedInputStream raw = new BufferedInputStream(new Limited(request, deadline), PART);
    if (!isGzip(raw)) {
      copy(raw, body, deadline);
      return;
    }
    BufferedInputStream unpacked = new BufferedInputStream(new GZIPInputStream(raw), PART);
    if (isGzip(unpacked)) {
      throw new ApiException(ProblemKind.UNKNOWN_PACKING, "The body is packed twice.");
    }
    copy(unpacked, body, deadline);
  }

  private static boolean isGzip(BufferedInputStream stream) throws IOException {
    stream.mark(2);
    int first = stream.read();
    int second = stream.read();
    stream.reset();
    return first == 0x1F && second == 0x8B;
  }

  private void copy(InputStream from, ReceivedBody body, Deadline deadline) throws IOException {
    byte[] part = new byte[PART];
    long total = 0;
    for (int read = from.read(part); read >= 0; read = from.read(part)) {
      total += read;
      check(total, deadline);
      body.add(part, read);
    }
  }

  private void check(long total, Deadline deadline) {
    if (total > limits.body().toBytes()) {
      throw tooLarge();
    }
    if (deadline.isOver()) {
      throw tooSlow();
    }
  }

  private ApiException tooLarge() {
    return new ApiException(
        ProblemKind.BODY_TOO_LARGE,
        "A body has at most "
            + limits.body().toBytes()
            + " bytes, unpacked (service.limits.body): split the fleet.");
  }

  private ApiException tooSlow() {
    return new ApiException(
        ProblemKind.BODY_TOO_SLOW,
        "A body arrives within " + limits.receive().toSeconds() + " s (service.limits.receive).");
  }

  /** Counts what arrives, before it is unpacked. */
  private final class Limited extends InputStream {

    private final InputStream stream;
    private final Deadline deadline;
    private long total;

    Limited(InputStream stream, Deadline deadline) {
      this.stream = stream;
      this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
      int read = stream.read();
      total++;
      check(total, deadline);
      return read;
    }

    @Override
    public int read(byte[] part, int offset, int length) throws IOException {
      int read = stream.read(part, offset, length);
      total += read;
      check(total, deadline);
      return read;
    }
  }
}
