// Temporary: replaced by `npm run types` as soon as ../openapi.yaml is there. Paths are loose, schemas follow the agreed sketch.
interface LooseOperation {
  parameters: {
    query?: Record<string, any>;
    header?: Record<string, string>;
    path?: Record<string, string>;
    cookie?: never;
  };
  requestBody?: { content: { 'application/json': any } };
  responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': any } } };
}
interface LoosePath {
  get: LooseOperation;
  post: LooseOperation;
  put: LooseOperation;
  patch: LooseOperation;
  delete: LooseOperation;
}
export interface paths {
  [path: `/${string}`]: LoosePath;
}
export interface components {
  schemas: {
    FieldProblem: { pointer: string; detail: string };
    Problem: {
      type: string;
      title: string;
      status: number;
      detail?: string;
      instance?: string;
      requestId?: string;
      errors?: components['schemas']['FieldProblem'][];
    };
    Term: { value: string; label: string; hint?: string };
    Facet: { name: string; label: string; values: { value: string; label: string; count: number }[] };
    AuthorityName: { code: string; name: string; region?: string };
    Me: {
      id: string;
      email: string;
      name?: string;
      authority?: components['schemas']['AuthorityName'];
      roles: string[];
      version: number;
    };
    Session: { accessToken: string; expiresInSeconds: number; person: components['schemas']['Me'] };
    CourseCard: {
      slug: string;
      code: string;
      title: string;
      platform: string;
      awardingPartner: string;
      hours: number;
      weeks?: number;
      level: string;
      format: string;
      costClass: string;
      certificate: string;
      topics: string[];
      accessFeatures: string[];
      languages: string[];
      summary: string;
      licencesLeft?: number;
      lastCheckedOn?: string;
    };
    StoryCard: {
      code: string;
      sentence: string;
      role: string;
      need: string;
      goal: string;
      roleGroup: string;
      skills: string[];
      motivators: string[];
      constraints: string[];
      courseCount: number;
    };
        Application: {
            /**
             * Format: uuid
             * @description The licence it got.
             */
            allocationId: string | null;
            applicant: components["schemas"]["Applicant"];
            /** Format: int32 */
            confidenceBefore: number | null;
            constraints: string[];
            course: components["schemas"]["AppliedCourse"] | null;
            createdAt: components["schemas"]["Instant"];
            /** Format: date-time */
            decidedAt: string | null;
            decision: components["schemas"]["Decided"] | null;
            declared: boolean;
            /** @description As it was when the application was sent; for a draft, as it is now. */
            eligibility: components["schemas"]["RuleResults"] | null;
            id: components["schemas"]["UUID"];
            intendedUse: string | null;
            /** @description What still stops a draft from being sent, as pointers into the answers. */
            missing: components["schemas"]["FieldError"][];
            motivators: string[];
            namedCourse: components["schemas"]["NamedCourse"] | null;
            /** Format: date */
            neededBy: string | null;
            /** @description What the caller may do now. */
            next: components["schemas"]["NextMove"][];
            problem: string | null;
            /** @description What a reviewer wants to know and nobody has answered yet. */
            question: components["schemas"]["Question"] | null;
            /** @example LO-7KQ2-MX9D */
            reference: string;
            status: components["schemas"]["ApplicationStatus"];
            story: components["schemas"]["StoryName"] | null;
            /** Format: date-time */
            submittedAt: string | null;
            supportWanted: string | null;
            /** Format: int64 */
            version: number;
            waiting: components["schemas"]["Waiting"] | null;
            /** @description For the applicant: what happens next, and by when. */
            whatHappensNext: string;
        };
        Allocation: {
            /**
             * Format: date
             * @description Valid to the end of this day in London.
             */
            activateBy: string | null;
            /** Format: date-time */
            activatedAt: string | null;
            applicationId: components["schemas"]["UUID"];
            authority: components["schemas"]["AuthorityName"];
            /** Format: date-time */
            completedAt: string | null;
            course: components["schemas"]["AllocatedCourse"];
            /**
             * Format: date-time
             * @description When it was returned, lapsed, was reclaimed or expired.
             */
            endedAt: string | null;
            /** @description The last day of the licence. */
            endsOn: components["schemas"]["LocalDate"];
            feedbackGiven: boolean;
            /** @description Whether there is a code to show; otherwise the platform sends an invitation. */
            hasCode: boolean;
            /** @description Steps in order; empty when there is nothing to activate. */
            howToActivate: string[];
            id: components["schemas"]["UUID"];
            /** Format: date-time */
            issuedAt: string | null;
            /**
             * Format: int32
             * @description Free licences in its pool now.
             */
            licencesLeft: number;
            /** @description What the caller may do; only the holder may do anything. */
            next: components["schemas"]["AllocationMove"][];
            poolId: components["schemas"]["UUID"];
            /**
             * @description Of the application.
             * @example LO-7KQ2-M4XD
             */
            reference: string;
            reservedAt: components["schemas"]["Instant"];
            status: components["schemas"]["AllocationStatus"];
            /** Format: int64 */
            version: number;
        };
        ApplicationSummary: {
            /**
             * Format: int32
             * @description Days since it was sent, as people count them in London.
             */
            ageDays: number | null;
            /** @description The name, or the e-mail address of who gave none; null once erased. */
            applicantName: string | null;
            authority: components["schemas"]["AuthorityName"] | null;
            /** @description Null while a draft has no course. */
            courseTitle: string | null;
            createdAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            /** @example LO-7KQ2-MX9D */
            reference: string;
            ruleOutcome: components["schemas"]["EligibilityOutcome"] | null;
            status: components["schemas"]["ApplicationStatus"];
            /** Format: date-time */
            submittedAt: string | null;
            /** Format: int64 */
            version: number;
        };
        Timeline: {
            items: components["schemas"]["TimelineItem"][];
        };
        OwnSession: {
            createdAt: components["schemas"]["Instant"];
            /** @description Whether it is the one that asks. */
            current: boolean;
            /** @example Firefox on Windows */
            device: string;
            expiresAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            lastUsedAt: components["schemas"]["Instant"];
        };
        SignInStarted: {
            /** @description Send it back with the code. */
            challengeId: components["schemas"]["UUID"];
            expiresAt: components["schemas"]["Instant"];
            /** @example a•••@council.gov.uk */
            maskedEmail: string;
        };
        Outcome1: string;
        Resolution: {
            authorities: components["schemas"]["AuthorityName"][];
            outcome: components["schemas"]["Outcome1"];
            sentence: string;
        };
        Eligibility: {
            /** @description The councils that the address could belong to; one where that is certain. */
            authorities: components["schemas"]["AuthorityName"][];
            /** @description Free courses for the same need, where a licence is not certain. */
            freeCourses: components["schemas"]["CourseCard"][];
            outcome: components["schemas"]["EligibilityOutcome"];
            /** @description Every rule that has something to say, in the order they are read. */
            rules: components["schemas"]["RuleResult"][];
            /** Format: int32 */
            ruleSetVersion: number;
            /** @description What the person can do today; never empty. */
            whatYouCanDo: components["schemas"]["Suggestion"][];
        };
        Course: {
            accessFeatures: string[];
            /** @description Free courses for the same needs. */
            alternatives: components["schemas"]["CourseCard"][];
            awardingPartner: string;
            certificate: string;
            code: string;
            costClass: string;
            format: string;
            /** Format: double */
            hours: number;
            languages: string[];
            /** Format: date */
            lastCheckedOn: string | null;
            level: string;
            /** Format: int32 */
            licencesLeft: number | null;
            /** @description What a learner can do: apply, start or buy. */
            next: string[];
            platform: string;
            replacedBy: components["schemas"]["CourseName"] | null;
            /** Format: date */
            reviewBy: string | null;
            slug: string;
            status: components["schemas"]["CourseStatus"];
            /** @description The needs it answers, best fit first. */
            stories: components["schemas"]["AnsweredStory"][];
            summary: string;
            title: string;
            topics: string[];
            updatedAt: components["schemas"]["Instant"];
            url: string;
            /** Format: int64 */
            version: number;
            /** Format: int32 */
            weeks: number | null;
        };
        FeedbackRequest: {
            /**
             * Format: int32
             * @description On the scale of the application: 1 is not at all confident.
             */
            confidenceNow: number;
            helped: components["schemas"]["Helped"];
            /** Format: int32 */
            recommend: number;
            words?: string | null;
        };
        LicenceCode: {
            code: string;
        };
        Applicant: {
            authority: components["schemas"]["AuthorityName"] | null;
            /** @description Null once the person was erased. */
            email: string | null;
            id: components["schemas"]["UUID"];
            name: string | null;
        };
        AppliedCourse: {
            costClass: string;
            /** Format: double */
            hours: number;
            platform: string;
            slug: string;
            title: string;
        };
        Instant: string;
        Decided: {
            alternatives: components["schemas"]["CourseCard"][];
            outcome: components["schemas"]["DecisionOutcome"];
            reason: components["schemas"]["Reason"] | null;
            words: string | null;
        };
        RuleResults: {
            outcome: components["schemas"]["EligibilityOutcome"];
            rules: components["schemas"]["RuleResult"][];
            /** Format: int32 */
            ruleSetVersion: number;
        };
        UUID: string;
        FieldError: {
            /** @example Enter your work e-mail address */
            detail: string;
            /** @example /email */
            pointer: string;
        };
        NamedCourse: {
            title: string;
            /** @example https://www.futurelearn.com/courses/data-skills */
            url: string;
            why: string;
        };
        NextMove: "edit" | "submit" | "withdraw" | "answer" | "approve" | "decline" | "ask-for-information";
        Question: {
            askedAt: components["schemas"]["Instant"];
            words: string;
        };
        ApplicationStatus: "DRAFT" | "SUBMITTED" | "INFORMATION_REQUESTED" | "APPROVED" | "WAITING" | "FULFILLED" | "DECLINED" | "WITHDRAWN";
        StoryName: {
            /** @example US01 */
            code: string;
            sentence: string;
        };
        Waiting: {
            /**
             * Format: int32
             * @description 1 is next.
             */
            place: number;
            poolName: string;
        };
        AllocatedCourse: {
            platform: string;
            /** @description Null for a course that is not in the library. */
            slug: string | null;
            title: string;
            url: string;
        };
        LocalDate: string;
        AllocationMove: "show-code" | "activate" | "complete" | "return" | "give-feedback";
        AllocationStatus: "RESERVED" | "ISSUED" | "ACTIVATED" | "COMPLETED" | "RETURNED" | "LAPSED" | "RECLAIMED" | "EXPIRED";
        EligibilityOutcome: "ELIGIBLE" | "NEEDS_REVIEW" | "NOT_ELIGIBLE";
        TimelineItem: {
            at: components["schemas"]["Instant"];
            /** @description “You”, “The team” or “The service”; for staff, the name. */
            by: string;
            kind: components["schemas"]["TimelineKind"];
            sentence: string;
            visibleToApplicant: boolean;
            /** @description What was written. */
            words: string | null;
        };
        RuleResult: {
            code: components["schemas"]["Code"];
            outcome: components["schemas"]["Outcome"];
            sentence: string;
        };
        Suggestion: {
            /** @description A path of the website. */
            href: string | null;
            text: string;
        };
        CourseName: {
            slug: string;
            title: string;
        };
        CourseStatus: "DRAFT" | "PUBLISHED" | "RETIRED";
        AnsweredStory: {
            /** @example US01 */
            code: string;
            /** @enum {string} */
            fit: "full" | "partial" | "taster";
            reason: string;
            sentence: string;
        };
        Helped: "yes" | "partly" | "no";
        DecisionOutcome: "APPROVED" | "DECLINED";
        Reason: {
            code: components["schemas"]["DeclineReason"];
            label: string;
        };
        TimelineKind: "STARTED" | "SUBMITTED" | "INFORMATION_REQUESTED" | "INFORMATION_GIVEN" | "APPROVED" | "DECLINED" | "WITHDRAWN" | "WAITING" | "LICENCE_RESERVED" | "LICENCE_ISSUED" | "CODE_SHOWN" | "LICENCE_ACTIVATED" | "COURSE_COMPLETED" | "LICENCE_RETURNED" | "LICENCE_LAPSED" | "LICENCE_RECLAIMED" | "LICENCE_EXPIRED" | "FEEDBACK_GIVEN" | "NOTE";
        Code: "AUTHORITY_KNOWN" | "AUTHORITY_AMBIGUOUS" | "AUTHORITY_UNKNOWN" | "AUTHORITY_CURRENT" | "AUTHORITY_SIGNED" | "NO_OPEN_APPLICATION" | "NO_LIVE_LICENCE" | "WITHIN_PERSON_LIMIT" | "WITHIN_AUTHORITY_SHARE" | "COURSE_FUNDED" | "COURSE_OPEN" | "POOL_OPEN";
        Outcome: "PASS" | "REVIEW" | "FAIL";
        /** @enum {string} */
        Outcome1: "KNOWN" | "AMBIGUOUS" | "REPLACED" | "SPLIT" | "PUBLIC_SECTOR" | "UNKNOWN";
        DeclineReason: "NOT_A_COUNCIL" | "COURSE_NOT_FUNDED" | "COURSE_DOES_NOT_FIT" | "FREE_COURSE_INSTEAD" | "ALREADY_HAS_LICENCE" | "OVER_LIMIT" | "NOT_ENOUGH_INFORMATION";
    Vocabulary: Record<
      | 'topics'
      | 'motivators'
      | 'constraints'
      | 'skills'
      | 'roleGroups'
      | 'costClasses'
      | 'levels'
      | 'formats'
      | 'certificates'
      | 'accessFeatures'
      | 'lengths'
      | 'languages'
      | 'platforms'
      | 'declineReasons'
      | 'applicationStatuses'
      | 'allocationStatuses'
      | 'nations'
      | 'regions'
      | 'authorityTypes'
      | 'confidence',
      components['schemas']['Term'][]
    >;
  };
}
