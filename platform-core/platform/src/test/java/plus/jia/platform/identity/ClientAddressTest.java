package plus.jia.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ClientAddressTest {
    private final ClientAddress addresses = new ClientAddress(Set.of("127.0.0.1", "10.0.0.2"));

    @Test
    void isTheConnectionsUnlessAKnownProxySpeaks() {
        assertThat(addresses.of("192.0.2.1", "203.0.113.9")).isEqualTo("192.0.2.1");
        assertThat(addresses.of("127.0.0.1", null)).isEqualTo("127.0.0.1");
        assertThat(new ClientAddress(Set.of()).of("127.0.0.1", "203.0.113.9")).isEqualTo("127.0.0.1");
    }

    @Test
    void isTheLastThatNoKnownProxyHolds() {
        assertThat(addresses.of("127.0.0.1", "203.0.113.9")).isEqualTo("203.0.113.9");
        assertThat(addresses.of("127.0.0.1", "203.0.113.9, 10.0.0.2")).isEqualTo("203.0.113.9");
    }

    @Test
    void isNotWhatTheCallerWroteBefore() {
        assertThat(addresses.of("127.0.0.1", "1.2.3.4, 203.0.113.9")).isEqualTo("203.0.113.9");
    }

    @Test
    void isTheProxyWhereItNamesNobody() {
        assertThat(addresses.of("127.0.0.1", " , 10.0.0.2")).isEqualTo("127.0.0.1");
    }
}
