package plus.jia.platform.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HereTest {
    @Test
    void setsOneParameterAndKeepsTheOthers() {
        assertThat(Here.query("page=2&who=office", "page", "3")).isEqualTo("?who=office&page=3");
    }

    @Test
    void leavesAParameterOutThatHasNoValue() {
        assertThat(Here.query("page=2", "page", "")).isEmpty();
        assertThat(Here.query(null, "page", "")).isEmpty();
    }

    @Test
    void encodesWhatItAdds() {
        assertThat(Here.query(null, "q", "a&b 楼")).isEqualTo("?q=a%26b+%E6%A5%BC");
    }
}
