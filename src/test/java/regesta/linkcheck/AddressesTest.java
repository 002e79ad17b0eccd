package regesta.linkcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

  @ParameterizedTest
  @CsvSource({
    "https://a.example, https://a.example/",
    "https://a.example?b, https://a.example/?b",
    "https://a.example/b c#part, https://a.example/b%20c",
    "https://a.example:8080/%7eb, https://a.example:8080/%7eb",
    "https://日本.example/東京?q=京, https://xn--wgv71a.example/%E6%9D%B1%E4%BA%AC?q=%E4%BA%AC",
    "https://日本.example:8080/, https://xn--wgv71a.example:8080/",
    "https://[::1]/a, https://[::1]/a",
    "HTTPS://a.example:/, https://a.example/",
    "https://a.example/?b[]=c, https://a.example/?b%5B%5D=c"
  })
  void areSentInAscii(String address, String sent) {
    assertEquals(Optional.of(URI.create(sent)), Addresses.sendable(address));
  }

  /** The JDK's rules for names are of 2003: they would lead to another host than a browser's. */
  @ParameterizedTest
  @ValueSource(
      strings = {"https://faß.example/", "https://βόλος.example/", "https://a\u200db.example/"})
  void areNotSentToAnotherHost(String address) {
    assertEquals(Optional.empty(), Addresses.sendable(address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "https://", "https:///a", "https://a b.example/", "mailto:a@b", "a%"})
  void mayHaveNoFormThatCanBeSent(String address) {
    assertEquals(Optional.empty(), Addresses.sendable(address));
  }
}
