package uk.learningoffer.identity.caller;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Asks before anything else does: a refused request uses up no Idempotency-Key and opens no transaction. */
@StepUp
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class StepUpInterceptor {
    @Inject
    StepUpRule rule;

    @AroundInvoke
    Object lately(InvocationContext call) throws Exception {
        rule.check();
        return call.proceed();
    }
}
