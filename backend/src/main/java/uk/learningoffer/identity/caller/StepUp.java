package uk.learningoffer.identity.caller;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A resource method that staff may call only within ten minutes of showing their second factor: what a session left
 * open, or stolen, must not do. Who needs no second factor (applicants, council leads, partner systems) is not asked.
 */
@InterceptorBinding
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface StepUp {}
