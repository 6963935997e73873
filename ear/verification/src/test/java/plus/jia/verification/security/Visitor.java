package plus.jia.verification.security;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import plus.jia.verification.platform.Http;
import plus.jia.verification.platform.Http.Answer;

/** A browser, or a program, at a network address of its own: keeps cookies, sends what headers a test wants, follows no redirect. */
final class Visitor {
    static final String SESSION = "JIA_SESSION";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();

    private final Map<String, String> headers;
    private final Map<String, String> cookies;

    private Visitor(Map<String, String> headers, Map<String, String> cookies) {
        this.headers = headers;
        this.cookies = cookies;
    }

    /** Somebody new, at an address where nobody was before. */
    static Visitor somebody() {
        return at("2001:db8:%x:%x::1".formatted(chance(), chance()));
    }

    static Visitor at(String address) {
        return new Visitor(Map.of("X-Forwarded-For", address), new ConcurrentHashMap<>());
    }

    /** Somebody who is signed in by a session, as their browser. */
    static Visitor signedInAs(String account) {
        Visitor visitor = somebody();
        Answer answer = visitor.signIn(account, "demo");
        if (answer.status() != 303) {
            throw new AssertionError(account + " could not sign in: " + answer.status() + " " + answer.body());
        }
        return visitor;
    }

    /** A program that sends HTTP Basic with every request. */
    static Visitor program(String account, String password) {
        return somebody().programOf(account, password);
    }

    Visitor programOf(String account, String password) {
        byte[] pair = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    /** The same visitor, with the same cookies, sending one more header. */
    Visitor with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Visitor(more, cookies);
    }

    void plant(String cookie, String value) {
        cookies.put(cookie, value);
    }

    Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    Answer get(String path) {
        return send("GET", path, "", "");
    }

    Answer post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send("POST", path, "application/x-www-form-urlencoded", body);
    }

    Answer put(String path, String json) {
        return send("PUT", path, "application/json", json);
    }

    /** Fills in the sign-in page, as a browser does that obeys its own rules. */
    Answer signIn(String account, String password) {
        return with("Sec-Fetch-Site", "same-origin").submitSignIn(account, password, "");
    }

    Answer submitSignIn(String account, String password, String next) {
        return post(
                "/login",
                Map.of(
                        "login",
                        "login",
                        "login:username",
                        account,
                        "login:password",
                        password,
                        "login:submit",
                        "x",
                        "next",
                        next,
                        "jakarta.faces.ViewState",
                        "stateless"));
    }

    Answer send(String method, String path, String type, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        if (!body.isEmpty()) {
            request.header("Content-Type", type);
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return remembering(answer(request.build()));
    }

    private Answer remembering(Answer answer) {
        answer.response().headers().allValues("Set-Cookie").stream()
                .flatMap(header -> HttpCookie.parse("Set-Cookie: " + header).stream())
                .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
        return answer;
    }

    private static Answer answer(HttpRequest request) {
        try {
            return new Answer(CLIENT.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new AssertionError(request.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Not resolved, as that would take {@code //x} for a host. */
    private static URI address(String path) {
        return URI.create("http://" + Http.base().getAuthority() + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static int chance() {
        return ThreadLocalRandom.current().nextInt(0x10000);
    }
}
