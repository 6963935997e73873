package plus.jia.verification.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plus.jia.verification.platform.Http;
import plus.jia.verification.platform.Http.Answer;

/** Tries to guess passwords. */
class ThrottleIT {
    private static final int FREE = 5;

    @BeforeAll
    static void awaitAModule() {
        Http.until(() -> Http.as("office").get("/api/v1/modules/health-clinic"), answer -> answer.object()
                .getBoolean("active"));
    }

    @Test
    void makesGuessersOfOneAccountWaitOnTheApi() {
        String account = Accounts.made("RESIDENT", "long enough");
        for (int i = 0; i < FREE; i++) {
            assertThat(guess(account).status()).as("guess %d", i).isEqualTo(401);
        }

        Answer refused = guess(account);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After").map(Integer::valueOf).orElseThrow())
                .isBetween(1, 5);
        assertThat(refused.object().getString("type")).endsWith("/too-many-sign-ins");
        assertThat(Visitor.program(account, "long enough")
                        .get("/api/v1/buildings")
                        .status())
                .as("with the right password, from elsewhere")
                .isEqualTo(429);
    }

    @Test
    void makesThemWaitOnThePageWithAClearSentence() {
        String account = unknown();
        for (int i = 0; i < FREE; i++) {
            assertThat(Visitor.somebody().signIn(account, "guess").status()).isEqualTo(200);
        }

        Answer refused = Visitor.somebody().signIn(account, "guess");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isPresent();
        assertThat(refused.body()).containsPattern("登录失败次数过多，请在 \\d+ 秒后再试。");
    }

    @Test
    void saysAtAModulesDoorHowLongToWait() {
        String account = unknown();
        for (int i = 0; i < FREE; i++) {
            assertThat(knock(account).status()).as("guess %d", i).isEqualTo(401);
        }

        Answer refused = knock(account);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After").map(Integer::valueOf).orElseThrow())
                .isBetween(1, 5);
        assertThat(refused.object().getString("type")).endsWith("/too-many-sign-ins");
        assertThat(refused.object().getInt("retryAfter")).isBetween(1, 5);
    }

    @Test
    void treatsNamesThatDoNotExistAlike() {
        String account = unknown();
        for (int i = 0; i < FREE; i++) {
            assertThat(guess(account).status()).isEqualTo(401);
        }

        assertThat(guess(account).status()).isEqualTo(429);
    }

    @Test
    void letsNobodyGuessAtManyAccountsFromOneAddress() {
        Visitor guesser = Visitor.somebody();
        List<Integer> statuses = IntStream.range(0, 21)
                .mapToObj(i -> guesser.programOf(unknown(), "guess")
                        .get("/api/v1/buildings")
                        .status())
                .toList();

        assertThat(statuses.subList(0, 20)).containsOnly(401);
        assertThat(statuses.get(20)).isEqualTo(429);
        assertThat(Visitor.somebody()
                        .programOf("office", "demo")
                        .get("/api/v1/buildings")
                        .status())
                .as("from elsewhere")
                .isEqualTo(200);
    }

    @Test
    void letsNobodyWinByGuessingManyAtOnce() throws Exception {
        String account = unknown();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Integer>> guesses = IntStream.range(0, 32)
                    .<Callable<Integer>>mapToObj(i -> () -> guess(account).status())
                    .toList();
            long checked = 0;
            for (Future<Integer> status : threads.invokeAll(guesses)) {
                checked += status.get() == 401 ? 1 : 0;
            }
            assertThat(checked).isLessThanOrEqualTo(FREE);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void doesNotKeepTheOwnerOutWhereTheySignedInBefore() {
        String account = Accounts.made("RESIDENT", "long enough");
        Visitor owner = Visitor.somebody();
        assertThat(owner.signIn(account, "long enough").status()).isEqualTo(303);
        for (int i = 0; i <= FREE; i++) {
            guess(account);
        }
        assertThat(guess(account).status()).isEqualTo(429);

        assertThat(owner.signIn(account, "long enough").status()).isEqualTo(303);
    }

    private static Answer guess(String account) {
        return Visitor.program(account, "guess").get("/api/v1/buildings");
    }

    private static Answer knock(String account) {
        return Visitor.program(account, "guess").get("/m/health-clinic/api/rota");
    }

    private static String unknown() {
        return "guessed-" + UUID.randomUUID();
    }
}
