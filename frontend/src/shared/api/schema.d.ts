// Temporary: replaced by `npm run types` as soon as ../openapi.yaml is there. Paths are loose, schemas are those of the contract.
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
        AllocatedCourse: {
            platform: string;
            /** @description Null for a course that is not in the library. */
            slug: string | null;
            title: string;
            url: string;
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
        /** @enum {string} */
        AllocationMove: "show-code" | "activate" | "complete" | "return" | "give-feedback";
        /** @enum {string} */
        AllocationStatus: "RESERVED" | "ISSUED" | "ACTIVATED" | "COMPLETED" | "RETURNED" | "LAPSED" | "RECLAIMED" | "EXPIRED";
        AnsweredStory: {
            /** @example US01 */
            code: string;
            /** @enum {string} */
            fit: "full" | "partial" | "taster";
            reason: string;
            sentence: string;
        };
        /** @description What is left out stays as it is; null takes an answer away. */
        AnswersRequest: {
            /** Format: int32 */
            confidenceBefore?: number | null;
            constraints?: string[] | null;
            /** @description Takes the place of a named course. */
            courseSlug?: string | null;
            declared?: boolean | null;
            intendedUse?: string | null;
            motivators?: string[] | null;
            /** @description Takes the place of a course of the library. */
            namedCourse?: components["schemas"]["NamedCourse"] | null;
            /** Format: date */
            neededBy?: string | null;
            problem?: string | null;
            /** @example US01 */
            storyCode?: string | null;
            supportWanted?: string | null;
        };
        Applicant: {
            authority: components["schemas"]["AuthorityName"] | null;
            /** @description Null once the person was erased. */
            email: string | null;
            id: components["schemas"]["UUID"];
            name: string | null;
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
        ApplicationCounts: {
            byStatus: components["schemas"]["StatusCount"][];
            /**
             * Format: int32
             * @description Days that the oldest application without a decision has waited.
             */
            oldestWaitingDays: number | null;
        };
        /** @enum {string} */
        ApplicationStatus: "DRAFT" | "SUBMITTED" | "INFORMATION_REQUESTED" | "APPROVED" | "WAITING" | "FULFILLED" | "DECLINED" | "WITHDRAWN";
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
        AppliedCourse: {
            costClass: string;
            /** Format: double */
            hours: number;
            platform: string;
            slug: string;
            title: string;
        };
        ApprovalRequest: {
            /** @description Added to the message to the applicant. */
            words?: string | null;
        };
        AuditEvent: {
            /** @example application.approved */
            action: string;
            /** @description The id of the person or partner client, or `service`. */
            actor: string;
            at: components["schemas"]["Instant"];
            /** @description Ids and codes only, no personal data. */
            detail: {
                [key: string]: unknown;
            };
            id: components["schemas"]["UUID"];
            requestId: string | null;
            subjectId: string;
            subjectType: string;
        };
        Authority: {
            /** @example LDS */
            code: string;
            current: boolean;
            /** Format: date */
            declarationSignedOn: string | null;
            domains: string[];
            /** Format: date */
            endDate: string | null;
            /** @example E08000035 */
            gss: string | null;
            name: string;
            nation: string;
            officialName: string;
            region: string;
            /** @description Codes of its successors; several where it was split. */
            replacedBy: string[];
            /** Format: date */
            startDate: string | null;
            type: string;
            typeCode: string;
        };
        AuthorityName: {
            /** @example LDS */
            code: string;
            name: string;
            region: string;
        };
        AuthorizationServer: {
            grant_types_supported: string[];
            issuer: string;
            jwks_uri: string;
            response_types_supported: string[];
            scopes_supported: string[];
            token_endpoint: string;
            token_endpoint_auth_methods_supported: string[];
        };
        Client: {
            authorityCode: string;
            /** @description What OAuth 2 calls the client_id. */
            clientId: string;
            createdAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            /**
             * Format: date-time
             * @description When it last asked for a token.
             */
            lastUsedAt: string | null;
            name: string;
            /** Format: date-time */
            revokedAt: string | null;
            scopes: string[];
            /** Format: int64 */
            version: number;
        };
        ClientRequest: {
            /** @example LDS */
            authorityCode: string;
            /** @example Learning platform of Leeds */
            name: string;
            /**
             * @example [
             *       "applications:read"
             *     ]
             */
            scopes: string[];
        };
        ClientSecret: {
            clientId: string;
            expiresAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            /** @description Shown this once. */
            secret: string;
        };
        /** @enum {string} */
        Code: "AUTHORITY_KNOWN" | "AUTHORITY_AMBIGUOUS" | "AUTHORITY_UNKNOWN" | "AUTHORITY_CURRENT" | "AUTHORITY_SIGNED" | "NO_OPEN_APPLICATION" | "NO_LIVE_LICENCE" | "WITHIN_PERSON_LIMIT" | "WITHIN_AUTHORITY_SHARE" | "COURSE_FUNDED" | "COURSE_OPEN" | "POOL_OPEN";
        CompletionRequest: {
            /** @description Where others can see that the course was finished. */
            evidenceUrl?: string | null;
        };
        ConfidenceBeforeAndAfter: {
            after: components["schemas"]["MetricsCount"][];
            before: components["schemas"]["MetricsCount"][];
            /** Format: double */
            meanAfter: number | null;
            /** Format: double */
            meanBefore: number | null;
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
        CourseCard: {
            accessFeatures: string[];
            awardingPartner: string;
            certificate: string;
            /** @example C01 */
            code: string;
            costClass: string;
            format: string;
            /** Format: double */
            hours: number;
            languages: string[];
            /** Format: date */
            lastCheckedOn: string | null;
            level: string;
            /**
             * Format: int32
             * @description Funded licences that are free now; null where there is no pool.
             */
            licencesLeft: number | null;
            platform: string;
            /** @example introduction-to-content-design */
            slug: string;
            status: components["schemas"]["CourseStatus"];
            summary: string;
            title: string;
            topics: string[];
            updatedAt: components["schemas"]["Instant"];
            /** Format: int32 */
            weeks: number | null;
        };
        CourseList: {
            facets: components["schemas"]["Facet"][];
            items: components["schemas"]["CourseCard"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
            suggestions: components["schemas"]["Suggestions"];
            /** Format: int32 */
            total: number;
        };
        CourseName: {
            slug: string;
            title: string;
        };
        /** @enum {string} */
        CourseStatus: "DRAFT" | "PUBLISHED" | "RETIRED";
        Decided: {
            alternatives: components["schemas"]["CourseCard"][];
            outcome: components["schemas"]["DecisionOutcome"];
            reason: components["schemas"]["Reason"] | null;
            words: string | null;
        };
        /** @enum {string} */
        DecisionOutcome: "APPROVED" | "DECLINED";
        /** @enum {string} */
        DeclineReason: "NOT_A_COUNCIL" | "COURSE_NOT_FUNDED" | "COURSE_DOES_NOT_FIT" | "FREE_COURSE_INSTEAD" | "ALREADY_HAS_LICENCE" | "OVER_LIMIT" | "NOT_ENOUGH_INFORMATION";
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
        /** @enum {string} */
        EligibilityOutcome: "ELIGIBLE" | "NEEDS_REVIEW" | "NOT_ELIGIBLE";
        EligibilityRequest: {
            /**
             * @description Where the address could belong to several.
             * @example LDS
             */
            authorityCode?: string | null;
            /** @example introduction-to-content-design */
            courseSlug?: string | null;
            /** @example name@leeds.gov.uk */
            email: string;
        };
        Facet: {
            label: string;
            name: string;
            values: components["schemas"]["FacetValue"][];
        };
        FacetValue: {
            /** Format: int32 */
            count: number;
            label: string;
            value: string;
        };
        Feedback: {
            /**
             * Format: int32
             * @description When they applied.
             */
            confidenceBefore: number | null;
            /** Format: int32 */
            confidenceNow: number;
            courseTitle: string;
            givenAt: components["schemas"]["Instant"];
            helped: components["schemas"]["Helped"];
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            recommend: number;
            words: string | null;
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
        FieldError: {
            /** @example Enter your work e-mail address */
            detail: string;
            /** @example /email */
            pointer: string;
        };
        FunnelStep: {
            /** Format: int64 */
            count: number | null;
            label: string;
            step: string;
            suppressed: boolean;
        };
        /** @enum {string} */
        Good: "UP" | "DOWN";
        /** @enum {string} */
        Helped: "yes" | "partly" | "no";
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        JsonWebKeySet: {
            keys: {
                [key: string]: unknown;
            }[];
        };
        LicenceCode: {
            code: string;
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        Match: {
            /** @description What was saved by answering with something free. */
            saved: string | null;
            stories: components["schemas"]["MatchedStory"][];
        };
        MatchedCourse: {
            course: components["schemas"]["CourseCard"];
            /** @enum {string} */
            fit: "full" | "partial" | "taster";
            reasons: string[];
        };
        MatchedStory: {
            courses: components["schemas"]["MatchedCourse"][];
            /**
             * Format: int32
             * @description 0 to 100: the sum of the points in `why`.
             */
            score: number;
            story: components["schemas"]["StoryCard"];
            why: string[];
        };
        MatchRequest: {
            constraints?: string[] | null;
            /**
             * Format: int32
             * @description How long you have, in minutes.
             */
            minutes?: number | null;
            motivators?: string[] | null;
            /** @example manager */
            roleGroup?: string | null;
            skills?: string[] | null;
            /** @example people give up half way through our online form */
            words?: string | null;
        };
        Me: {
            authority: components["schemas"]["AuthorityName"] | null;
            email: string;
            id: components["schemas"]["UUID"];
            name: string | null;
            /** @description What was granted beyond applying. */
            roles: string[];
            /** Format: int64 */
            version: number;
        };
        Measure: {
            definition: string;
            /** Format: int64 */
            denominator: number | null;
            good: components["schemas"]["Good"];
            name: string;
            /** Format: int64 */
            numerator: number | null;
            question: string;
            suppressed: boolean;
            title: string;
            unit: components["schemas"]["MeasureUnit"];
            /**
             * Format: double
             * @description Null where there is nothing to measure yet, or where it is suppressed.
             */
            value: number | null;
        };
        MeasureDefinition: {
            definition: string;
            good: components["schemas"]["Good"];
            name: string;
            question: string;
            title: string;
            unit: components["schemas"]["MeasureUnit"];
        };
        MeasureDefinitions: {
            items: components["schemas"]["MeasureDefinition"][];
        };
        /** @enum {string} */
        MeasureUnit: "COUNT" | "SHARE" | "HOURS" | "WORKING_DAYS" | "POINTS" | "PENCE";
        MeRequest: {
            /** @description One of those your e-mail address may belong to. */
            authorityCode?: string | null;
            /** @example Alex Taylor */
            name?: string | null;
        };
        /** @description A message without its words and address: those are sealed. */
        Message: {
            /** Format: uuid */
            applicationId: unknown;
            /** Format: int32 */
            attempts: number;
            /** @description Whether an administrator may send it again. */
            canRetry: boolean;
            createdAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["MessageKind"];
            lastError: string | null;
            /**
             * Format: date-time
             * @description When it is tried next; null unless it waits.
             */
            nextAt: string | null;
            /** Format: uuid */
            personId: unknown;
            /** Format: date-time */
            sentAt: string | null;
            status: components["schemas"]["MessageStatus"];
            why: string;
        };
        /** @enum {string} */
        MessageKind: "SIGN_IN" | "APPLICATION_RECEIVED" | "INFORMATION_REQUESTED" | "APPROVED" | "APPROVED_WAITING" | "DECLINED" | "LICENCE_ISSUED" | "ACTIVATION_REMINDER" | "LAPSED" | "RETURNED" | "RECLAIMED" | "EXPIRED" | "HOW_DID_IT_GO" | "WITHDRAWN" | "LICENCES_RUNNING_OUT";
        MessagePreview: {
            html: string;
            subject: string;
            text: string;
        };
        /** @enum {string} */
        MessageStatus: "WAITING" | "SENT" | "DEAD";
        Metrics: {
            applicationsByMonth: components["schemas"]["MonthRow"][];
            asAt: components["schemas"]["Instant"];
            audience: components["schemas"]["MetricsAudience"];
            confidence: components["schemas"]["ConfidenceBeforeAndAfter"];
            /** @description What became of the applications sent in the period, by now. */
            funnel: components["schemas"]["FunnelStep"][];
            helped: components["schemas"]["MetricsCount"][];
            measures: components["schemas"]["Measure"][];
            period: components["schemas"]["Period"];
            reach: components["schemas"]["ReachRow"][];
            timeToDecision: components["schemas"]["TimeToDecision"];
            utilisation: components["schemas"]["Utilisation"];
        };
        /** @enum {string} */
        MetricsAudience: "PUBLIC" | "STAFF";
        MetricsCount: {
            /** Format: int64 */
            count: number | null;
            label: string;
            suppressed: boolean;
            value: string;
        };
        MonthRow: {
            /** Format: int64 */
            activations: number | null;
            /** Format: int64 */
            applications: number | null;
            /** @example 2026-11 */
            month: string;
            suppressed: boolean;
        };
        NamedCourse: {
            title: string;
            /** @example https://www.futurelearn.com/courses/data-skills */
            url: string;
            why: string;
        };
        /** @enum {string} */
        NextMove: "edit" | "submit" | "withdraw" | "answer" | "approve" | "decline" | "ask-for-information";
        OAuthError: {
            /** @example invalid_client */
            error: string;
            error_description: string;
        };
        /** @enum {string} */
        Outcome: "PASS" | "REVIEW" | "FAIL";
        /** @enum {string} */
        Outcome1: "KNOWN" | "AMBIGUOUS" | "REPLACED" | "SPLIT" | "PUBLIC_SECTOR" | "UNKNOWN";
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
        PageAllocationResponse: {
            items: components["schemas"]["Allocation"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageApplicationSummary: {
            items: components["schemas"]["ApplicationSummary"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageAuditEventResponse: {
            items: components["schemas"]["AuditEvent"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageAuthorityResponse: {
            items: components["schemas"]["Authority"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageClientResponse: {
            items: components["schemas"]["Client"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageFeedbackResponse: {
            items: components["schemas"]["Feedback"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageMessageResponse: {
            items: components["schemas"]["Message"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageOwnSession: {
            items: components["schemas"]["OwnSession"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PagePoolResponse: {
            items: components["schemas"]["Pool"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageStoryCard: {
            items: components["schemas"]["StoryCard"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageUserResponse: {
            items: components["schemas"]["User"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageWaitingEntryResponse: {
            items: components["schemas"]["WaitingEntry"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        Period: {
            from: components["schemas"]["LocalDate"];
            to: components["schemas"]["LocalDate"];
        };
        Pool: {
            /** @description When the numbers were true. */
            asAt: components["schemas"]["Instant"];
            /** Format: int32 */
            available: number;
            course: components["schemas"]["CourseName"] | null;
            /** Format: int32 */
            expired: number;
            /** Format: int32 */
            held: number;
            id: components["schemas"]["UUID"];
            name: string;
            platform: string;
            /** Format: int32 */
            purchased: number;
            /** Format: int32 */
            spent: number;
            /** Format: int64 */
            version: number;
            /**
             * Format: int32
             * @description People on its waiting list.
             */
            waiting: number;
        };
        PoolDetail: {
            /** @description When the numbers were true. */
            asAt: components["schemas"]["Instant"];
            /** Format: int32 */
            available: number;
            course: components["schemas"]["CourseName"] | null;
            /** Format: int32 */
            expired: number;
            /** Format: int32 */
            held: number;
            id: components["schemas"]["UUID"];
            name: string;
            platform: string;
            /** Format: int32 */
            purchased: number;
            /** @description Newest first. */
            purchases: components["schemas"]["Purchase"][];
            /** Format: int32 */
            spent: number;
            /** Format: int64 */
            version: number;
            /**
             * Format: int32
             * @description People on its waiting list.
             */
            waiting: number;
            /** @description Its first page. */
            waitingList: components["schemas"]["PageWaitingEntryResponse"];
        };
        PoolRequest: {
            /** @description The only course it is for; leave out for every course of the platform. */
            courseSlug?: string | null;
            /** @example FutureLearn, any course */
            name: string;
            /** @example FutureLearn */
            platform: string;
        };
        PreviewRequest: {
            alternatives?: string[] | null;
            move: components["schemas"]["ReviewMove"];
            reasonCode?: components["schemas"]["DeclineReason"] | null;
            words?: string | null;
        };
        /** @description RFC 9457 problem details. */
        Problem: {
            /** @description A sentence to act on. */
            detail: string;
            errors?: {
                /** @description What to do. */
                detail: string;
                /** @description JSON pointer into the body, or / and the name of a parameter. */
                pointer: string;
            }[];
            /** @description The address that was called. */
            instance?: string;
            /** @description Quote this when you ask us about it. */
            requestId?: string;
            status: number;
            /** @description What kind of problem it is. */
            title: string;
            /** @description Stable: programs may rely on it. */
            type: string;
        };
        Purchase: {
            createdAt: components["schemas"]["Instant"];
            endsOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @description For the whole order.
             */
            listPricePence: number;
            orderedOn: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @description For the whole order.
             */
            pricePaidPence: number;
            /** Format: int32 */
            quantity: number;
            reference: string;
            startsOn: components["schemas"]["LocalDate"];
            supplier: string;
            transferable: boolean;
        };
        PurchaseRequest: {
            /** @description One for each licence; leave out where the supplier sends invitations. */
            codes?: string[] | null;
            endsOn: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @description For the whole order.
             */
            listPricePence: number;
            orderedOn: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @description For the whole order.
             */
            pricePaidPence: number;
            /** Format: int32 */
            quantity: number;
            reference: string;
            startsOn: components["schemas"]["LocalDate"];
            supplier: string;
            transferable: boolean;
        };
        Question: {
            askedAt: components["schemas"]["Instant"];
            words: string;
        };
        ReachRow: {
            /** Format: int64 */
            applied: number | null;
            /**
             * Format: int64
             * @description Current principal authorities.
             */
            authorities: number;
            /** Format: int64 */
            completed: number | null;
            /** Format: int64 */
            holds: number | null;
            nation: string;
            region: string;
            suppressed: boolean;
        };
        Reason: {
            code: components["schemas"]["DeclineReason"];
            label: string;
        };
        RefusalRequest: {
            /** @description Slugs of published free courses to take instead. */
            alternatives?: string[] | null;
            reasonCode: components["schemas"]["DeclineReason"];
            /** @description Added to the message to the applicant. */
            words?: string | null;
        };
        Resolution: {
            authorities: components["schemas"]["AuthorityName"][];
            outcome: components["schemas"]["Outcome1"];
            sentence: string;
        };
        ReturnRequest: {
            /** @description Why, in the person's own words. */
            reason?: string | null;
        };
        /** @enum {string} */
        ReviewMove: "approval" | "refusal" | "information-request";
        RolesRequest: {
            /**
             * @example [
             *       "REVIEWER"
             *     ]
             */
            roles: string[];
        };
        RuleResult: {
            code: components["schemas"]["Code"];
            outcome: components["schemas"]["Outcome"];
            sentence: string;
        };
        RuleResults: {
            outcome: components["schemas"]["EligibilityOutcome"];
            rules: components["schemas"]["RuleResult"][];
            /** Format: int32 */
            ruleSetVersion: number;
        };
        Session: {
            /** @description Send it as `Authorization: Bearer …`, and keep it in memory only. */
            accessToken: string;
            /**
             * Format: int64
             * @example 600
             */
            expiresInSeconds: number;
            person: components["schemas"]["Me"];
        };
        SignInConfirmationRequest: {
            byToken?: boolean;
            /** Format: uuid */
            challengeId?: unknown;
            /** @example 7KQX 2MHP */
            code?: string | null;
            /** @description From the link in the message. */
            token?: string | null;
        };
        SignInRequest: {
            /** @example name@council.gov.uk */
            email: string;
            /**
             * @description A path of this service to go to afterwards.
             * @example /applications
             */
            returnTo?: string | null;
        };
        SignInStarted: {
            /** @description Send it back with the code. */
            challengeId: components["schemas"]["UUID"];
            expiresAt: components["schemas"]["Instant"];
            /** @example a•••@council.gov.uk */
            maskedEmail: string;
        };
        StartRequest: {
            /** @description Left out where the person has not chosen yet, or names a course. */
            courseSlug?: string | null;
        };
        StatusCount: {
            /** @description Whether there are more than this. */
            capped: boolean;
            /** Format: int32 */
            count: number;
            status: components["schemas"]["ApplicationStatus"];
        };
        StoryCard: {
            /** @example US01 */
            code: string;
            constraints: string[];
            /** Format: int32 */
            courseCount: number;
            goal: string;
            motivators: string[];
            need: string;
            role: string;
            roleGroup: string;
            sentence: string;
            skills: string[];
        };
        StoryCourse: {
            course: components["schemas"]["CourseCard"];
            /** @enum {string} */
            fit: "full" | "partial" | "taster";
            reason: string;
            /** Format: date */
            reviewedOn: string | null;
        };
        StoryName: {
            /** @example US01 */
            code: string;
            sentence: string;
        };
        /** @enum {string} */
        StoryStatus: "DRAFT" | "PUBLISHED" | "RETIRED";
        StoryTitle: {
            code: string;
            title: string;
        };
        Suggestion: {
            /** @description A path of the website. */
            href: string | null;
            text: string;
        };
        Suggestions: {
            /** @description The nearest spelling, whose courses are shown. */
            spelling: string | null;
            stories: components["schemas"]["StoryTitle"][];
            /**
             * Format: int32
             * @description How many there are without filters, where filters leave none.
             */
            withoutFilters: number | null;
        };
        Term: {
            hint: string | null;
            label: string;
            value: string;
        };
        Timeline: {
            items: components["schemas"]["TimelineItem"][];
        };
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
        /** @enum {string} */
        TimelineKind: "STARTED" | "SUBMITTED" | "INFORMATION_REQUESTED" | "INFORMATION_GIVEN" | "APPROVED" | "DECLINED" | "WITHDRAWN" | "WAITING" | "LICENCE_RESERVED" | "LICENCE_ISSUED" | "CODE_SHOWN" | "LICENCE_ACTIVATED" | "COURSE_COMPLETED" | "LICENCE_RETURNED" | "LICENCE_LAPSED" | "LICENCE_RECLAIMED" | "LICENCE_EXPIRED" | "FEEDBACK_GIVEN" | "NOTE";
        TimeToDecision: {
            /** Format: int64 */
            decisions: number;
            /** @description How many decisions took how many working days. */
            distribution: components["schemas"]["MetricsCount"][];
            /** Format: double */
            medianHours: number | null;
            /** Format: int32 */
            medianWorkingDays: number | null;
            /** Format: double */
            nineInTenHours: number | null;
            /** Format: int32 */
            nineInTenWorkingDays: number | null;
        };
        Token: {
            access_token: string;
            /**
             * Format: int64
             * @description Seconds.
             * @example 900
             */
            expires_in: number;
            /** @example applications:read */
            scope: string;
            /** @example Bearer */
            token_type: string;
        };
        User: {
            authority: components["schemas"]["AuthorityName"] | null;
            createdAt: components["schemas"]["Instant"];
            email: string;
            id: components["schemas"]["UUID"];
            name: string | null;
            roles: string[];
            /** Format: int64 */
            version: number;
        };
        UserStory: {
            code: string;
            constraints: string[];
            /** Format: int32 */
            courseCount: number;
            courses: components["schemas"]["StoryCourse"][];
            evidence: string;
            goal: string;
            motivators: string[];
            need: string;
            role: string;
            roleGroup: string;
            sentence: string;
            skills: string[];
            status: components["schemas"]["StoryStatus"];
            /** Format: int64 */
            version: number;
        };
        /** @description Licences as they stand today. */
        Utilisation: {
            /** Format: int64 */
            available: number;
            /** Format: int64 */
            expired: number;
            /** Format: int64 */
            held: number;
            /** Format: int64 */
            purchased: number;
            /** Format: int64 */
            spent: number;
        };
        /** Format: uuid */
        UUID: string;
        Vocabulary: {
            accessFeatures: components["schemas"]["Term"][];
            allocationStatuses: components["schemas"]["Term"][];
            applicationStatuses: components["schemas"]["Term"][];
            authorityTypes: components["schemas"]["Term"][];
            certificates: components["schemas"]["Term"][];
            confidence: components["schemas"]["Term"][];
            constraints: components["schemas"]["Term"][];
            costClasses: components["schemas"]["Term"][];
            declineReasons: components["schemas"]["Term"][];
            formats: components["schemas"]["Term"][];
            languages: components["schemas"]["Term"][];
            lengths: components["schemas"]["Term"][];
            levels: components["schemas"]["Term"][];
            motivators: components["schemas"]["Term"][];
            nations: components["schemas"]["Term"][];
            platforms: components["schemas"]["Term"][];
            regions: components["schemas"]["Term"][];
            roleGroups: components["schemas"]["Term"][];
            skills: components["schemas"]["Term"][];
            topics: components["schemas"]["Term"][];
        };
        Waiting: {
            /**
             * Format: int32
             * @description 1 is next.
             */
            place: number;
            poolName: string;
        };
        WaitingEntry: {
            applicationId: components["schemas"]["UUID"];
            authority: components["schemas"]["AuthorityName"];
            joinedAt: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description From 1: who gets the next licence.
             */
            place: number;
            /** @example LO-7KQ2-M4XD */
            reference: string;
        };
        WordsRequest: {
            words: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
