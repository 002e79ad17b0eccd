package regesta.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares what is encoded with what the JDK encodes. */
class ContextObjectTest {
  static Stream<String> titles() {
    String all = IntStream.rangeClosed(1, 0x900)
        .filter(c -> c != '\n')
        .mapToObj(c -> String.valueOf((char) c))
        .collect(Collectors.joining());
    return Stream.concat(
        MadeSources.HARD_TITLES.stream(), List.of("a+b c%20", "𠮷\ud842x\udfb7", all).stream());
  }

  @ParameterizedTest
  @MethodSource("titles")
  void encodesAsTheJdkDoesButForSpaces(String title) {
    String encoded = URLEncoder.encode(title, UTF_8).replace("+", "%20");
    String object = ContextObject.of(CslItem.of(MadeSources.titled(title)));
    assertTrue(
        object.startsWith("ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Adc&"));
    assertTrue(object.contains("&rft.title=" + encoded + "&"), object);
  }
}
