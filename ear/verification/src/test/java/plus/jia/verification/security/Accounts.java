package plus.jia.verification.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import plus.jia.verification.platform.Http.Answer;

/** Makes accounts for tests that would spoil those of the demonstration. */
final class Accounts {
    private static final Visitor OFFICE = Visitor.program("office", "demo");

    private Accounts() {}

    /** A new account of a role that needs neither partner nor building; its name. */
    static String made(String role, String password) {
        return made("{\"displayName\":\"测试账号\",\"roles\":[\"%s\"],\"password\":\"%s\"}".formatted(role, password));
    }

    static String made(String json) {
        String name = "test-" + UUID.randomUUID();
        Answer made = save(name, json);
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        return name;
    }

    static Answer save(String name, String json) {
        return OFFICE.put("/api/v1/accounts/" + name, json);
    }
}
