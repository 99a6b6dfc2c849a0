package uk.learningoffer.doors;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import uk.learningoffer.testsupport.Contract;

/** Sends what openapi.yaml allows, and what it does not, to every operation in turn, as everybody in turn. */
final class Fuzzer {
    /** Some of what is sent signs people out, ends their roles or revokes their systems. */
    private static final int CALLS_OF_A_CALLER = 100;

    /** A machine that did something else for seconds is told from a service that hangs by asking it again. */
    private static final int TRIES = 3;

    private final String service;
    private final List<Operation> operations;
    private final SplittableRandom random;
    private final FuzzRequests requests;
    private final FuzzJudge judge;

    /** @param where the service is, such as {@code http://localhost:8080} */
    Fuzzer(String where, String openapi, long seed, String canary)
            throws com.fasterxml.jackson.core.JsonProcessingException {
        var api = new ApiDocument(openapi);
        service = where;
        operations = api.operations();
        random = new SplittableRandom(seed);
        requests = new FuzzRequests(api, random, canary);
        judge = new FuzzJudge(new Contract(openapi), canary);
    }

    /**
     * @param callers each gives a token of somebody new of its kind; null for nobody
     * @return an example of each kind of fault of each operation
     */
    Map<String, String> run(int many, List<Supplier<String>> callers) {
        var found = new LinkedHashMap<String, String>();
        var tokens = new ArrayList<String>();
        for (var count = 0; count < many; count++) {
            if (count % CALLS_OF_A_CALLER == 0) {
                tokens.clear();
                callers.forEach(caller -> tokens.add(caller.get()));
            }
            var operation = operations.get(count % operations.size());
            var sent = requests.next(operation).as(tokens.get(random.nextInt(tokens.size())));
            for (var fault : faults(sent)) {
                found.putIfAbsent(
                        operation.name() + ": " + fault,
                        number(count) + sent.method() + " " + sent.path() + " " + withoutToken(sent) + " "
                                + shortened(sent.body()));
            }
        }
        return found;
    }

    private List<String> faults(Wire.Sent sent) {
        try {
            var answer = Wire.send(service, sent);
            for (var tried = 1; tried < TRIES && FuzzJudge.wasBusy(answer); tried++) {
                answer = Wire.send(service, sent);
            }
            requests.learn(answer);
            return judge.faults(sent, answer);
        } catch (UncheckedIOException noAnswer) {
            return List.of("no answer: " + noAnswer.getCause());
        }
    }

    private static String number(int count) {
        return "request " + count + ": ";
    }

    private static Map<String, String> withoutToken(Wire.Sent sent) {
        var headers = new LinkedHashMap<>(sent.headers());
        headers.remove("Authorization");
        return headers;
    }

    private static String shortened(String body) {
        return body == null ? "" : body.substring(0, Math.min(body.length(), 1000));
    }
}
