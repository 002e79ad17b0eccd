package regesta.linkcheck;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Takes the beginning of what a host sends, and hangs up on the rest. */
final class FirstOctets implements BodySubscriber<byte[]> {
  private final int most;
  private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
  private Optional<Subscription> source = Optional.empty();

  FirstOctets(int most) {
    this.most = most;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return whole;
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    source = Optional.of(subscription);
    if (most == 0) {
      hangUp();
    } else {
      subscription.request(Long.MAX_VALUE);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      var octets = new byte[Math.min(buffer.remaining(), most - taken.size())];
      buffer.get(octets);
      taken.writeBytes(octets);
    }
    if (taken.size() == most) {
      hangUp();
    }
  }

  @Override
  public void onError(Throwable failure) {
    whole.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    whole.complete(taken.toByteArray());
  }

  private void hangUp() {
    source.ifPresent(Subscription::cancel);
    whole.complete(taken.toByteArray());
  }
}
