export interface paths {
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public keys of our access tokens */
        get: operations["WellKnownResource_keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/oauth-authorization-server": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where and how a partner system gets an access token (RFC 8414) */
        get: operations["WellKnownResource_server"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/allocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List allocations, newest first */
        get: operations["AllocationResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/allocations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One allocation, with what the caller may do next */
        get: operations["AllocationResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/allocations/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say yes to the offer of a licence: it is issued */
        post: operations["OfferResource_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/allocations/{id}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that the course was opened with the licence
         * @description By its holder; or with how you know by staff, or by a system of the holder's council.
         */
        post: operations["AllocationResource_activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/allocations/{id}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the code to its holder
         * @description Changes nothing, and is a POST so that no history, cache or link holds the code.
         */
        post: operations["AllocationResource_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/allocations/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that the course is finished
         * @description By its holder; or with how you know by staff, or by a system of the holder's council.
         */
        post: operations["AllocationResource_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/allocations/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How we know what became of an allocation, newest first */
        get: operations["EvidenceResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/allocations/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a finished course went, once */
        post: operations["FeedbackResource_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/allocations/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that its holder is on leave
         * @description Reminders and the time to activate stand still on these days, but not beyond the term of the licence. By its holder from today on; by staff also for days that are over.
         */
        post: operations["LeaveResource_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/allocations/{id}/leave/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that its holder is back today, or does not go */
        post: operations["LeaveResource_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/allocations/{id}/reclaim-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give notice that the licence is taken back
         * @description Its holder can answer until the end of a day; without an answer it is then taken back.
         */
        post: operations["ReclaimResource_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/allocations/{id}/reclaim-notice/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a notice, as its holder: nothing is taken back until staff decide */
        post: operations["ReclaimResource_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/allocations/{id}/reclaim-notice/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a notice: the licence stays with its holder */
        post: operations["ReclaimResource_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/allocations/{id}/reclamation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the licence back
         * @description After the answer to a notice, or after the time for it; the next person in line gets it.
         */
        post: operations["ReclaimResource_follow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/allocations/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say no to the offer of a licence: the next person in line gets it */
        post: operations["OfferResource_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/allocations/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the licence back, for the next person in line */
        post: operations["AllocationResource_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What charts over time say of single days, the newest day first */
        get: operations["AnnotationResource_list"];
        put?: never;
        /** Say what happened on a day; every chart over time shows it, also to the public */
        post: operations["AnnotationResource_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annotations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One annotation */
        get: operations["AnnotationResource_one"];
        /** Say anew what happened, and when */
        put: operations["AnnotationResource_change"];
        post?: never;
        /** Take an annotation off the charts */
        delete: operations["AnnotationResource_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/application-windows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List windows, the one that opens last first */
        get: operations["WindowResource_list"];
        put?: never;
        /** Take applications in a window: for everything, a platform or a course */
        post: operations["WindowResource_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/application-windows/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One window */
        get: operations["WindowResource_one"];
        /** Change the days of a window that is not over; what it is for stays */
        put: operations["WindowResource_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/application-windows/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a window that is not over */
        post: operations["WindowResource_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/application-windows/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a window would have meant for last month's applications; saves nothing */
        post: operations["WindowResource_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List applications
         * @description An applicant's own; also what colleagues sent for a council lead; those of its authority for a partner system; all that were sent for a reviewer. With status=SUBMITTED alone the oldest comes first, otherwise the newest.
         */
        get: operations["ApplicationResource_list"];
        put?: never;
        /** Start an application as a draft */
        post: operations["ApplicationResource_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One application */
        get: operations["ApplicationResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change some answers of a draft */
        patch: operations["ApplicationResource_answer"];
        trace?: never;
    };
    "/api/v1/applications/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer the reviewer's question
         * @description A system may answer for those whom it nominated itself. The applicant is sent the answer, and the timeline names the system.
         */
        post: operations["ApplicationResource_answerQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve: the applicant gets a licence, or a place on the waiting list */
        post: operations["ReviewResource_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a case to a reviewer until the end of their next working day, and say why */
        post: operations["ClaimResource_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a reviewer looks at before deciding
         * @description Stock and waiting list as they will be after each choice, this person's and this council's share, and how similar cases were decided.
         */
        get: operations["CaseResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Claim this case, or keep it for another 15 minutes */
        post: operations["ClaimResource_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/claim-release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let others have this case again */
        post: operations["ClaimResource_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/decision-undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a decision back before its message leaves
         * @description For who decided, and for administrators: the licence or the place in the line goes back too.
         */
        post: operations["ReviewResource_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the rules say of an application now */
        get: operations["ApplicationResource_eligibility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/eligibility-replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Run the rules again on what they looked at when the application was sent and decided
         * @description With the version of the rules of that time. Names nobody.
         */
        get: operations["EligibilityReplayResource_replay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/information-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the applicant a question */
        post: operations["ReviewResource_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/link-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get a message with a link that signs you in and leads back to a draft */
        post: operations["ApplicationResource_sendLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/message-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exactly what the applicant would read; sends and changes nothing */
        post: operations["ReviewResource_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent to you about an application, newest first */
        get: operations["CaseMessageResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/messages/{message}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The words of one, while they are kept: 30 days */
        get: operations["CaseMessageResource_text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a note to the timeline; what is written stays */
        post: operations["NoteResource_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/past-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What else the applicant, or their council, applied for: newest first */
        get: operations["CaseResource_past"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/proposal-confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm, as the second reviewer, what the first one means to decide */
        post: operations["ProposalResource_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/proposal-return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return a proposed decision to the queue, and say why */
        post: operations["ProposalResource_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline, with a reason and courses to take instead */
        post: operations["ReviewResource_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a declined application again, with a reason that its applicant reads */
        post: operations["ReviewResource_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/reviewers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may decide on this case, by name */
        get: operations["ClaimResource_reviewers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a draft */
        post: operations["ApplicationResource_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/takeover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take over a case that a colleague has, and say why */
        post: operations["ClaimResource_takeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is in the team of an application, and how far they are */
        get: operations["TeamResource_team"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/team-departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave the team and go on alone; it ends when the person who started it leaves */
        post: operations["TeamResource_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/team-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite colleagues to apply for the same course; the first time starts the team */
        post: operations["TeamResource_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/team-sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the team with those who have confirmed, without the rest */
        post: operations["TeamResource_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened to the case, oldest first, as far as the caller may read it */
        get: operations["ApplicationResource_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw an application that has not come to its end
         * @description A system may withdraw what its own nominations led to, until it is decided. The applicant is told, and so is whoever reads the timeline.
         */
        post: operations["ApplicationResource_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Claim the next case
         * @description The oldest case that waits for a decision, that nobody has and that the caller may decide on, narrowed as the list of applications is. It stays with the caller for 15 minutes.
         */
        post: operations["ClaimResource_next"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many applications, of all or of those sent on certain days, stand where; counting stops at 1,000 */
        get: operations["ApplicationResource_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List audit events, newest first, of one record, person, action or time if asked
         * @description As `text/csv` all of them, however many; that somebody took them is an audit event itself.
         */
        get: operations["AuditResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a sign-in message; the answer is the same whether or not we know the address */
        post: operations["SignInResource_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/email/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with the link or the code of the message: once, within 10 minutes */
        post: operations["SignInResource_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the session in the cookie
         * @description Only for our own pages: needs the header `X-Requested-With: learning-offer`.
         */
        post: operations["SignInResource_logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether members of staff can sign in with their organisation, and what it is called */
        get: operations["ProviderResource_look"];
        put?: never;
        /**
         * Begin to sign in with the organisation: answers where to send the browser
         * @description Within 10 minutes, once, in the same browser.
         */
        post: operations["ProviderResource_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/provider/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with what the organisation sent back
         * @description A POST, so that the code stands in no address of ours.
         */
        post: operations["ProviderResource_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a new access token for the session in the cookie
         * @description Only for our own pages: needs the header `X-Requested-With: learning-offer`.
         */
        post: operations["SignInResource_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/role-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the link of an invitation is for, and whether it still works; changes nothing
         * @description A POST, so that the token of the link stands in no address.
         */
        post: operations["JoiningResource_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/role-invitation/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept an invitation and sign in with it: once, within three days */
        post: operations["JoiningResource_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List authorities by name */
        get: operations["AuthorityResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorities/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One authority, by its code, GSS code or a former GSS code */
        get: operations["AuthorityResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorities/{code}/declaration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say when it signed the Local Digital Declaration */
        put: operations["AuthorityManagementResource_sign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorities/{code}/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that an e-mail domain belongs to it, alone or shared with others */
        post: operations["AuthorityManagementResource_addDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorities/{code}/domains/{domain}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop telling new people's council by a domain; those it told stay where they are */
        post: operations["AuthorityManagementResource_retireDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorities/{code}/management": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What administrators look after: domains with their history, and what belongs to it */
        get: operations["AuthorityManagementResource_management"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorities/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The same, with the address in the body, where no log of addresses keeps it
         * @description Changes nothing.
         */
        post: operations["AuthorityResource_resolveQuietly"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorities/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which authority an e-mail address belongs to, by its domain; says nothing about the person */
        get: operations["AuthorityResource_resolve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/board-report-subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether one gets the board report by e-mail, and when next */
        get: operations["ReportSubscriptionResource_mine"];
        /** Get a link to the board report by e-mail, on the first working day of each month */
        put: operations["ReportSubscriptionResource_begin"];
        post?: never;
        /** Get it no more */
        delete: operations["ReportSubscriptionResource_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own bulk runs, newest first */
        get: operations["BulkRunResource_list"];
        put?: never;
        /**
         * Prepare a decision on many cases
         * @description Nothing is decided: the items of the run say what would happen to each case, in the order of the queue.
         */
        post: operations["BulkRunResource_prepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a bulk run is */
        get: operations["BulkRunResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-runs/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel it: what is done stays done, the rest is left alone */
        post: operations["BulkRunResource_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-runs/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its cases in their order: what is foreseen, and what became of each */
        get: operations["BulkRunResource_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-runs/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start it: the work goes on by itself, and the run says how far it is */
        post: operations["BulkRunResource_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened since a position, in the order of commits
         * @description Of applications and nominations with the scope applications:read, of allocations with allocations:read. Nominations are told once they are answered, taken back or expired. Who asks again and again with `next` misses nothing and sees nothing twice.
         */
        get: operations["ChangeResource_after"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List clients, newest first: a council lead's own council's, for administrators all */
        get: operations["ClientResource_list"];
        put?: never;
        /**
         * Register a system of an authority; its secret is in this answer only
         * @description With public keys it gets no secret, and signs what it sends to /oauth2/token (RFC 7523). One that a council lead registers gets tokens when an administrator has approved it.
         */
        post: operations["ClientResource_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One client */
        get: operations["ClientResource_one"];
        put?: never;
        post?: never;
        /** Revoke a client: its tokens stop working with the next request */
        delete: operations["ClientResource_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a client that a council lead registered */
        post: operations["ClientResource_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say which public keys a client signs with, in place of those it had */
        put: operations["ClientResource_useKeys"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a second secret, to change over without a break */
        post: operations["ClientResource_addSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/secrets/{secret}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke one secret: no token is given for it any more */
        delete: operations["ClientResource_revokeSecret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/code-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send codes as CSV in UTF-8 with a column “code”, at most 10,000
         * @description All of them or none: every blank, repeated, known or unfit code is told with its row. Put them on licences by naming the file in a purchase, in a top-up, or for a purchase that has no codes yet. What is not used is deleted after a day.
         */
        post: operations["CodeFileResource_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/code-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many codes wait in a file */
        get: operations["CodeFileResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/course-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Links of courses that do not work or could not be checked, the longest first */
        get: operations["CourseLinkResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/course-problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What visitors say is wrong with courses, newest first */
        get: operations["CourseProblemResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/course-problems/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a problem, saying what was done */
        post: operations["CourseProblemResource_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search the library, with facets whose counts follow the other facets; CSV by Accept */
        get: operations["CourseResource_list"];
        put?: never;
        /** Enter a course, as a draft */
        post: operations["CourseEditResource_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One course, with the needs it answers and free alternatives; schema.org JSON-LD by Accept */
        get: operations["CourseResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a course */
        patch: operations["CourseEditResource_edit"];
        trace?: never;
    };
    "/api/v1/courses/{slug}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what of a course, newest first */
        get: operations["CourseEditResource_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{slug}/link-confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that you looked and the link of a course works */
        post: operations["LinkConfirmationResource_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{slug}/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that something is wrong with a course; no account is needed */
        post: operations["CourseReportResource_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{slug}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish a course now, or a draft at a later time */
        post: operations["CourseEditResource_publish"];
        /** Keep a draft whose publication was planned */
        delete: operations["CourseEditResource_keepAsDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{slug}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retire a course, naming what to take instead if there is something */
        post: operations["CourseEditResource_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{slug}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count that somebody follows the link of a free course
         * @description Nothing is kept of who. Of one address at most 20 are counted for a course on a day.
         */
        post: operations["CourseVisitResource_count"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the library falls short: needs without a good course, courses without a need, late reviews */
        get: operations["CoverageResource_coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk-batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One batch, and what the caller may do with it */
        get: operations["BatchResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk-batches/{id}/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The addresses of a batch to copy, without those that are not to be done any more */
        get: operations["BatchResource_addresses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk-batches/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm that it is done at the supplier, all of it or but for those that failed */
        post: operations["BatchResource_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk-batches/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of a batch in their order */
        get: operations["BatchMemberResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk-batches/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give it back: nothing of it was done */
        post: operations["BatchResource_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk-batches/{id}/takeover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on with what somebody else began */
        post: operations["BatchResource_takeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check whether a funded licence could be had
         * @description Changes nothing. Rules about a person are answered only to that person, signed in.
         */
        post: operations["EligibilityResource_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything of a kind, drafts and retired ones too, in the columns that an import takes */
        get: operations["ExportResource_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List feedback, newest first, without who gave it */
        get: operations["FeedbackListResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Needs ranked by demand against supply; CSV by Accept, of the first 5,000 */
        get: operations["GapResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List imports, newest first */
        get: operations["ImportResource_list"];
        put?: never;
        /** Send a CSV file (UTF-8, at most 64 MB and 200,000 rows); nothing of it is imported before it is confirmed */
        post: operations["ImportResource_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import, how far it is and what can be done with it */
        get: operations["ImportResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import nothing more of it; rows that were imported stay */
        post: operations["ImportResource_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import what the preview showed; refused where the library was changed since */
        post: operations["ImportResource_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What would become, or became, of each row; CSV by Accept */
        get: operations["ImportRowResource_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be imported, with the columns of each */
        get: operations["ImportResource_kinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invitations that wait for your answer */
        get: operations["InvitationResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One invitation, for the address it was sent to
         * @description For a system a nomination of its council, by whomever.
         */
        get: operations["InvitationResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept: leads to a draft of your own, which you complete and confirm */
        post: operations["InvitationResource_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an invitation back that you sent
         * @description Until it is answered. A system takes back its own nominations, a council lead all of the council.
         */
        post: operations["InvitationResource_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say no to an invitation */
        post: operations["InvitationResource_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{id}/reminder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an invitation again, at most once an hour */
        post: operations["InvitationResource_sendAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All timed work: its last run, its next one, what is due and for how long */
        get: operations["JobResource_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One kind of timed work */
        get: operations["JobResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{name}/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a run would take up now; changes nothing */
        post: operations["JobResource_dryRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{name}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do it now
         * @description The answer comes before the work is done: look at the job again to see the end of its run.
         */
        post: operations["JobResource_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/library/course-twin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a course with this title or address is there already, to say so while it is entered */
        get: operations["LibraryCourseResource_twin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/library/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Courses of every status, by title */
        get: operations["LibraryCourseResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/library/courses/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One course, as an editor works on it */
        get: operations["LibraryCourseResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/library/user-stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Needs of every status, by code */
        get: operations["LibraryStoryResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/library/user-stories/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One need, as an editor works on it */
        get: operations["LibraryStoryResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licence-pools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List pools by name, with their counts */
        get: operations["PoolResource_list"];
        put?: never;
        /** Open a pool, empty at first */
        post: operations["PoolResource_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licence-pools/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One pool with its purchases and the head of its waiting list */
        get: operations["PoolResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licence-pools/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a pool: it promises no licence any more
         * @description Who holds one keeps it. Who waits goes to the line of another pool that covers their course, and keeps the time of joining; without such a pool it stays open.
         */
        post: operations["PoolResource_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licence-pools/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the purchases of a pool after they were recorded, newest first */
        get: operations["PoolResource_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licence-pools/{id}/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When a pool runs out, who will ask for licences, and what becomes of them */
        get: operations["ForecastResource_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licence-pools/{id}/purchases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record an order of licences
         * @description Whoever waits gets one at once, in order. The answer shows the pool as it is afterwards.
         */
        post: operations["PoolResource_topUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licence-pools/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a closed pool again */
        post: operations["PoolResource_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licence-pools/{id}/simulation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What may come of buying so many licences
         * @description Plays many futures from the rates of the pool’s own records, or from what you assume instead. The seed in the answer gives the same answer again while the records stay as they are.
         */
        get: operations["SimulationResource_simulate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licence-pools/{id}/waiting-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who waits for a licence of a pool, in the order in which they are served as things stand */
        get: operations["WaitingListResource_waitingList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licence-pools/{id}/waiting-list/{application}/front": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move somebody to the front, with the reason
         * @description The next licence is theirs, behind others who were moved before. The applicant sees the reason.
         */
        post: operations["WaitingListResource_moveToFront"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licence-pools/{id}/waiting-list/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** In which order a pool serves people, and how often licences come back */
        get: operations["WaitingListResource_rules"];
        /** Serve people in another order, from the next licence on */
        put: operations["WaitingListResource_follow"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/{id}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the code of a licence to an administrator
         * @description Changes nothing. Every call leaves an audit entry with its reason.
         */
        post: operations["LicenceCodeResource_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manager-approvals/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree or not: once, until the day in the message */
        post: operations["ManagerApprovalResource_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manager-approvals/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the manager is asked; changes nothing
         * @description A POST, so that the token of the link stands in no address.
         */
        post: operations["ManagerApprovalResource_question"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Needs against courses, paged on both sides, with the mappings between those shown */
        get: operations["MatrixResource_matrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["MeResource_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change your name, or say which council you work for where your address leaves it open */
        patch: operations["MeResource_change"];
        trace?: never;
    };
    "/api/v1/me/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that is kept about you
         * @description Also what staff noted and what suppliers told us. Secrets and hashes are not in it.
         */
        get: operations["OwnDataResource_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What erasing you would do */
        get: operations["OwnErasureResource_outlook"];
        put?: never;
        /**
         * Erase who you are, for good
         * @description Within 10 minutes of signing in. Licences are given back and applications withdrawn first; counts stay. Nobody can sign in as you afterwards, so a second request is refused with 401.
         */
        post: operations["OwnErasureResource_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether you have a second factor, and what you can do with it now */
        get: operations["SecondFactorResource_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm the key with a code of the app, and get recovery codes */
        post: operations["SecondFactorResource_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get new recovery codes; those you have stop working */
        post: operations["SecondFactorResource_newRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get a key for an authenticator app; it counts once it was confirmed */
        post: operations["SecondFactorResource_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor/showing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show your second factor: your roles count in this session from the next request on */
        post: operations["SecondFactorResource_prove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where you are signed in */
        get: operations["MeResource_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out somewhere else */
        delete: operations["MeResource_endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List messages, newest first, without words and addresses */
        get: operations["MessageResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a message again that we stopped trying to send */
        post: operations["MessageResource_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The figures of a period
         * @description The public sees whole months, and counts of people in fives: somebody is counted in the month in which the five they belong to is full.
         */
        get: operations["MetricsResource_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/metrics/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One measure: its period, the period before, its parts, and what it is broken down by; CSV by Accept */
        get: operations["MetricsResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/metrics/definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each measure means */
        get: operations["MetricsResource_definitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/metrics/reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every principal authority: what it got in a period, and whether it ever applied */
        get: operations["ReachResource_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nominations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nominations of your council, newest first */
        get: operations["NominationResource_list"];
        put?: never;
        /**
         * Nominate up to 50 colleagues for a course; each line has its own result
         * @description Each gets a message and answers for themselves. Only addresses at the council of the caller. Who waits for an answer already is not asked again by the same caller.
         */
        post: operations["NominationResource_nominate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands today, and which versions stood before */
        get: operations["NoticeResource_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{kind}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version, also those to come and those that were cancelled */
        get: operations["NoticeResource_book"];
        put?: never;
        /** Make a version that stands from its day on; it is never changed afterwards */
        post: operations["NoticeResource_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{kind}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version that stands or stood, as people were shown it */
        get: operations["NoticeResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{kind}/versions/{version}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a version that has not started */
        post: operations["NoticeResource_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether applications are taken today, for a course or at all */
        get: operations["OpeningResource_opening"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opening/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask to be told when applications open; no account is needed */
        post: operations["OpeningResource_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overdue-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Courses, stories and mappings whose review date is past, the longest first */
        get: operations["OverdueReviewResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List purchases, newest first, with prices and the cost of each outcome */
        get: operations["PurchaseOutcomeResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One purchase as it stands after all its entries */
        get: operations["PurchaseResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchases/{id}/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put the codes of a file on the licences of a purchase that have none
         * @description One code for each that is free or held, so that nobody is left without.
         */
        post: operations["PurchaseResource_putCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchases/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to a purchase after it was recorded, newest first */
        get: operations["PurchaseResource_entries"];
        put?: never;
        /**
         * Enter that an order grew, shrank, went back to the supplier or had another price
         * @description The purchase itself is never edited. Only free licences can be taken out of it; a top-up is given to whoever waits, in order. The answer shows the purchase and its pool as they are afterwards.
         */
        post: operations["PurchaseResource_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchases/{id}/licences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The licences of a purchase in the order of their numbers, and who has them */
        get: operations["PurchaseResource_licences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reorganisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List reorganisations, the latest day first */
        get: operations["ReorganisationResource_list"];
        put?: never;
        /** Plan a reorganisation; the register changes on its day */
        post: operations["ReorganisationResource_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reorganisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One reorganisation */
        get: operations["ReorganisationResource_one"];
        /** Change a plan that has not taken effect */
        put: operations["ReorganisationResource_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reorganisations/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a plan that has not taken effect */
        post: operations["ReorganisationResource_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reorganisations/{id}/effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What it moves and whom it asks, as things stand now */
        get: operations["ReorganisationResource_effects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reorganisations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a plan would move and whom it would ask, as things stand now; saves nothing */
        post: operations["ReorganisationResource_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every class of data about people, how long it is kept and what ends it */
        get: operations["RetentionResource_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was invited and what became of it, newest first */
        get: operations["RoleInvitationResource_list"];
        put?: never;
        /**
         * Invite somebody by their address: they get a link that works once, for three days
         * @description Somebody who has an account is not invited: PUT /api/v1/users/{id}/roles gives them roles.
         */
        post: operations["RoleInvitationResource_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-invitations/{id}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send it again, for another three days: the link that was sent before works no more */
        post: operations["RoleInvitationResource_sendAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-invitations/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw it: its link works no more, from the next request on */
        post: operations["RoleInvitationResource_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own views of a page, by name: all of them, at most 50 */
        get: operations["SavedViewResource_list"];
        put?: never;
        /** Save what a page is narrowed to under a name */
        post: operations["SavedViewResource_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give a view another name or other filters */
        put: operations["SavedViewResource_change"];
        post?: never;
        /** Delete a view */
        delete: operations["SavedViewResource_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search-synonyms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Groups of words that mean the same to a search, by their first term */
        get: operations["SynonymResource_list"];
        put?: never;
        /** Add a group of synonyms; searches understand it at once */
        post: operations["SynonymResource_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search-synonyms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One group of synonyms */
        get: operations["SynonymResource_one"];
        /** Say anew what a group means */
        put: operations["SynonymResource_change"];
        post?: never;
        /** Remove a group of synonyms */
        delete: operations["SynonymResource_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search-synonyms/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what of a group, newest first; also of one that was removed */
        get: operations["SynonymResource_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The settings that count today, and those to come */
        get: operations["SettingsResource_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What settings would have said to last month's applications; saves nothing */
        post: operations["SettingsResource_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version there ever was, the newest first */
        get: operations["SettingsResource_versions"];
        put?: never;
        /** Make a version that counts from its day on; it is never changed afterwards */
        post: operations["SettingsResource_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/versions/{version}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a version that has not started */
        post: operations["SettingsResource_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock-alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what holds now, newest first */
        get: operations["StockAlertResource_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier-desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List suppliers by name, with how much there is to do at each */
        get: operations["SupplierDeskResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier-desk/{supplier}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much there is to do at a supplier */
        get: operations["SupplierDeskResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier-desk/{supplier}/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the batches of a supplier, newest first */
        get: operations["SupplierBatchResource_list"];
        put?: never;
        /** Take the oldest of a work-list upon oneself; nobody else gets the same people */
        post: operations["SupplierBatchResource_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier-desk/{supplier}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the supplier and this service may not agree, oldest first */
        get: operations["SupplierDeskResource_checks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier-desk/{supplier}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that what somebody did there was copied by hand, where no report of the supplier brings it */
        post: operations["SupplierDeskResource_copied"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier-desk/{supplier}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is to be invited there and in nobody's batch, oldest first */
        get: operations["SupplierDeskResource_invitations"];
        put?: never;
        /** Have an invitation that failed, was lost or has expired entered again */
        post: operations["SupplierDeskResource_inviteAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier-desk/{supplier}/removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose licence has ended and is still counted there, oldest first */
        get: operations["SupplierDeskResource_removals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List reports, newest first */
        get: operations["ReportResource_list"];
        put?: never;
        /** Send a learner or seat report as CSV (at most 64 MB and 200,000 rows); nothing of it is applied before it is confirmed */
        post: operations["ReportResource_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier-reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One report, how far it is and what can be done with it */
        get: operations["ReportResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier-reports/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Apply nothing more of it; what was learnt stays */
        post: operations["ReportResource_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier-reports/{id}/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What its columns are taken to mean */
        get: operations["ReportResource_columns"];
        put?: never;
        /** Say what its columns mean; it is remembered for the next reports of this supplier */
        post: operations["ReportResource_choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier-reports/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Apply what it says of the licences that it was matched with */
        post: operations["ReportResource_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier-reports/{id}/missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Licences whose invitation was sent and that the report does not have */
        get: operations["ReportResource_missing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier-reports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each row says and what it would change, in the order of the file */
        get: operations["ReportRowResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier-reports/{id}/rows/{number}/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether a row is the person's that it is suggested for */
        post: operations["ReportRowResource_match"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List suppliers by name */
        get: operations["SupplierResource_list"];
        put?: never;
        /** Add a supplier */
        post: operations["SupplierResource_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One supplier */
        get: operations["SupplierResource_one"];
        /** Change what is known of a supplier */
        put: operations["SupplierResource_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{id}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what was agreed with a supplier, by reference */
        get: operations["SupplierResource_agreements"];
        put?: never;
        /** Record an agreement */
        post: operations["SupplierResource_agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{id}/agreements/{agreement}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One agreement */
        get: operations["SupplierResource_agreement"];
        /** Change what is recorded of an agreement */
        put: operations["SupplierResource_changeAgreement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unmet-needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people could not find, newest first */
        get: operations["UnmetNeedResource_list"];
        put?: never;
        /** Say what is missing; no account is needed, and an address only if an answer is wanted */
        post: operations["UnmetNeedResource_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unmet-needs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One thing that somebody could not find */
        get: operations["UnmetNeedResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unmet-needs/{id}/hints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** User stories that it may be part of, and unmet needs that say nearly the same */
        get: operations["UnmetNeedResource_hints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unmet-needs/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make it part of a user story */
        post: operations["UnmetNeedResource_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unmet-needs/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline it, with the reason */
        post: operations["UnmetNeedResource_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unmet-needs/{id}/story": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a new user story of it, as a draft; whoever left an address is told when it is published */
        post: operations["UnmetNeedResource_makeStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user-stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Browse the needs */
        get: operations["StoryResource_list"];
        put?: never;
        /** Enter a need, as a draft */
        post: operations["StoryEditResource_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user-stories/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One need, with the courses that answer it and why */
        get: operations["StoryResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a need */
        patch: operations["StoryEditResource_edit"];
        trace?: never;
    };
    "/api/v1/user-stories/{code}/courses/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a course answers a need, as an editor sees it */
        get: operations["StoryEditResource_mapping"];
        /** Say how a course answers a need; If-Match is needed where it was said before */
        put: operations["StoryEditResource_map"];
        post?: never;
        /** Say that a course does not answer a need */
        delete: operations["StoryEditResource_unmap"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user-stories/{code}/courses/{slug}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what of a mapping, newest first */
        get: operations["StoryEditResource_mappingHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user-stories/{code}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what of a need, newest first */
        get: operations["StoryEditResource_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user-stories/{code}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish a need */
        post: operations["StoryEditResource_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user-stories/{code}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retire a need */
        post: operations["StoryEditResource_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user-stories/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** From a need in your own words to a few courses, with reasons; nothing of it is kept */
        post: operations["StoryResource_match"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find people by name or e-mail address */
        get: operations["UserResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person */
        get: operations["UserResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that is kept about somebody who asked for it and cannot sign in
         * @description The same as they get themselves. That it was taken, and by whom, is an audit event.
         */
        get: operations["UserDataResource_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erase somebody who asked for it, or who left, for good */
        post: operations["UserErasureResource_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say which roles somebody holds, from their next request on */
        put: operations["UserResource_setRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take away the second factor of somebody who lost it: they are signed out and set up a new one */
        delete: operations["UserResource_takeSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/vouching": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tie somebody to a council that their address says nothing of, with the reason */
        post: operations["UserResource_vouch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/vouchings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who vouched for somebody, and why, newest first */
        get: operations["UserResource_vouchings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vocabulary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The values that lists, filters and answers may have, with words for people */
        get: operations["VocabularyResource_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List one's council's webhooks, newest first */
        get: operations["WebhookResource_list"];
        put?: never;
        /** Register an address; its secret is in this answer only */
        post: operations["WebhookResource_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One webhook */
        get: operations["WebhookResource_one"];
        /** Give a webhook another address, or other kinds of change */
        put: operations["WebhookResource_change"];
        post?: never;
        /** Remove a webhook, with its log: nothing more is delivered */
        delete: operations["WebhookResource_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Switch a webhook on again; what waited is delivered now */
        post: operations["WebhookResource_activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what was delivered to a webhook, or not, newest first; kept for 30 days */
        get: operations["DeliveryResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{delivery}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One delivery */
        get: operations["DeliveryResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{delivery}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deliver something again, under the same webhook-id */
        post: operations["DeliveryResource_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deliver again everything that was given up */
        post: operations["DeliveryResource_replayDead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a new secret; for a day deliveries carry a signature by each of the two */
        post: operations["WebhookResource_renewSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deliver a test, of the type webhook.test */
        post: operations["DeliveryResource_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get an access token for a partner system (OAuth 2 client credentials) */
        post: operations["TokenResource_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/robots.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What search engines may read */
        get: operations["RobotsResource_robots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sitemap.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every public page, with the day a course or a need was changed, for search engines */
        get: operations["SitemapResource_sitemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ActivationRequest: {
            /** @description How you know. The learner reads it. Needed of everybody but the learner. */
            howKnown?: string | null;
            /**
             * Format: date
             * @description The day on which it happened: today where none is given.
             */
            on?: string | null;
        };
        Agreement: {
            /**
             * Format: date
             * @description Null where it runs until somebody ends it.
             */
            endsOn: string | null;
            id: components["schemas"]["UUID"];
            reference: string;
            startsOn: components["schemas"]["LocalDate"];
            terms: string | null;
            /** Format: int64 */
            version: number;
        };
        AgreementRequest: {
            /** Format: date */
            endsOn?: string | null;
            reference: string;
            startsOn: components["schemas"]["LocalDate"];
            terms?: string | null;
        };
        /** @enum {string} */
        AlertKind: "RUNS_OUT_SOON" | "PURCHASE_ENDS" | "NOTICE_DUE" | "WOULD_BE_WASTED";
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
            /**
             * Format: date
             * @description The last day on which an offer can be accepted, in London.
             */
            answerBy: string | null;
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
            /** @description Why it was returned or reclaimed; for its holder and staff alone. */
            endReason: string | null;
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
            /** @description For its holder and staff alone. */
            leave: components["schemas"]["AllocationLeave"] | null;
            /**
             * Format: int32
             * @description Free licences in its pool now.
             */
            licencesLeft: number;
            /** @description What the caller may do. */
            next: components["schemas"]["AllocationMove"][];
            /** @description Not settled yet. For its holder and staff alone. */
            notice: components["schemas"]["AllocationNotice"] | null;
            poolId: components["schemas"]["UUID"];
            /** @description The last that is known of how far its holder came. */
            progress: components["schemas"]["AllocationProgress"] | null;
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
        AllocationLeave: {
            from: components["schemas"]["LocalDate"];
            until: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        AllocationMove: "accept" | "decline" | "show-code" | "activate" | "complete" | "return" | "take-leave" | "end-leave" | "give-notice" | "answer-notice" | "withdraw-notice" | "reclaim" | "give-feedback";
        AllocationNotice: {
            /** @description In the learner's own words. */
            answer: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            givenAt: components["schemas"]["Instant"];
            reason: components["schemas"]["ReclaimReason"];
            /** @description Without an answer by the end of this day in London, it is taken back. */
            replyBy: components["schemas"]["LocalDate"];
            sentence: string;
            status: components["schemas"]["ReclaimNoticeStatus"];
            /** @description What is known, in the team's words. */
            words: string;
        };
        AllocationProgress: {
            /** Format: date */
            lastActiveOn: string | null;
            /** @description The day for which it was said. */
            on: components["schemas"]["LocalDate"];
            /** Format: int32 */
            percentDone: number | null;
            /** Format: int32 */
            stepsDone: number | null;
            /** Format: int32 */
            stepsTotal: number | null;
        };
        /** @enum {string} */
        AllocationStatus: "RESERVED" | "ISSUED" | "ACTIVATED" | "COMPLETED" | "RETURNED" | "LAPSED" | "RECLAIMED" | "EXPIRED";
        Annotation: {
            happenedOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
            words: string;
        };
        AnnotationRequest: {
            happenedOn: components["schemas"]["LocalDate"];
            /** @example Choice widened */
            words: string;
        };
        AnsweredStory: {
            /** @example US01 */
            code: string;
            /** @enum {string} */
            fit: "full" | "partial" | "taster";
            reason: string;
            reviewedOn: components["schemas"]["LocalDate"];
            sentence: string;
        };
        /** @description What is left out stays as it is; null takes an answer away. */
        AnswersRequest: {
            /** Format: int32 */
            confidenceBefore?: number | null;
            constraints?: string[] | null;
            /** @description Takes the place of a named course. */
            courseSlug?: string | null;
            /**
             * Format: int32
             * @description With `declared`: the version of the declaration that was shown. Left out, it is the one that stands: see `/api/v1/notices/declaration`.
             */
            declarationVersion?: number | null;
            declared?: boolean | null;
            intendedUse?: string | null;
            /** @description Of the line manager, where `managerWanted` says so. */
            managerEmail?: string | null;
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
            /** @description For staff: the reviewer who has the case. */
            claimedBy: string | null;
            /** Format: date-time */
            claimedUntil: string | null;
            /** @description Null for a draft and for what was withdrawn. */
            clock: components["schemas"]["ServiceClock"] | null;
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
            /** @description Null where no manager was asked. */
            managerApproval: components["schemas"]["ManagerApproval"] | null;
            /** @description For the applicant: the address of their line manager. */
            managerEmail: string | null;
            /** @description Whether a line manager is asked before a reviewer looks at it. */
            managerWanted: boolean;
            /** @description What still stops a draft from being sent, as pointers into the answers. */
            missing: components["schemas"]["FieldError"][];
            motivators: string[];
            namedCourse: components["schemas"]["NamedCourse"] | null;
            /** Format: date */
            neededBy: string | null;
            /** @description What the caller may do now. */
            next: components["schemas"]["NextMove"][];
            problem: string | null;
            /** @description For staff: the decision that waits for a second reviewer. */
            proposal: components["schemas"]["ProposedDecision"] | null;
            /** @description What a reviewer wants to know and nobody has answered yet. */
            question: components["schemas"]["Question"] | null;
            /** @example LO-7KQ2-MX9D */
            reference: string;
            status: components["schemas"]["ApplicationStatus"];
            story: components["schemas"]["StoryName"] | null;
            /** Format: date-time */
            submittedAt: string | null;
            supportWanted: string | null;
            /** @description Null for somebody who applies alone. */
            team: components["schemas"]["TeamSummary"] | null;
            /** Format: int64 */
            version: number;
            waiting: components["schemas"]["Waiting"] | null;
            /** @description For the applicant: what happens next, and by when. */
            whatHappensNext: string;
        };
        ApplicationCounts: {
            /** @description Of those that wait for a decision, by what the rules said. */
            byOutcome: components["schemas"]["OutcomeCount"][];
            byStatus: components["schemas"]["StatusCount"][];
            /** @description Waiting for a decision after the day that was promised. */
            late: components["schemas"]["CappedCount"];
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
            /** @description For staff: the reviewer who has the case. */
            claimedBy: string | null;
            /** Format: date-time */
            claimedUntil: string | null;
            /** @description Null for a draft and for what was withdrawn. */
            clock: components["schemas"]["ServiceClock"] | null;
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
            /**
             * Format: uuid
             * @description Applications with the same one are to be looked at together.
             */
            teamId: string | null;
            /**
             * Format: int32
             * @description How many applications of the team were sent; 0 for somebody who applies alone.
             */
            teamSize: number;
            /** Format: int64 */
            version: number;
            /** @description For staff: whether a proposed decision waits for a second reviewer. */
            waitsForSecond: boolean;
        };
        ApplicationWindow: {
            cancelled: boolean;
            /**
             * Format: date
             * @description The last day; null where it stays open.
             */
            closesOn: string | null;
            /** @description The only course it is for, or null. */
            courseSlug: string | null;
            courseTitle: string | null;
            id: components["schemas"]["UUID"];
            opensOn: components["schemas"]["LocalDate"];
            /** @description Null for every platform. */
            platform: string | null;
            /** Format: int64 */
            version: number;
        };
        ApplicationWindowPreview: {
            /**
             * Format: int64
             * @description Applications of the last 30 days that it is about.
             */
            applications: number;
            /**
             * Format: int64
             * @description Days from today on which it is closed, before it opens.
             */
            daysClosed: number;
            /**
             * Format: int64
             * @description Drafts that it is about, which can be sent only while it is open.
             */
            drafts: number;
        };
        ApplicationWindowRequest: {
            /**
             * Format: date
             * @description The last day; leave out where it stays open.
             */
            closesOn?: string | null;
            /** @description Only this course. */
            courseSlug?: string | null;
            opensOn: components["schemas"]["LocalDate"];
            /**
             * @description Only courses of this platform.
             * @example FutureLearn
             */
            platform?: string | null;
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
        AssignmentRequest: {
            reviewerId: components["schemas"]["UUID"];
            words: string;
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
            /**
             * Format: date
             * @description As the register says it.
             */
            endDate: string | null;
            /** @example E08000035 */
            gss: string | null;
            /**
             * Format: date
             * @description The last day on which it was an authority.
             */
            lastDay: string | null;
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
            /** Format: int64 */
            version: number;
        };
        AuthorityDomain: {
            /**
             * Format: date-time
             * @description Null where it came with the register.
             */
            addedAt: string | null;
            /** @example leeds.gov.uk */
            domain: string;
            reason: string | null;
            /**
             * Format: date-time
             * @description From then on it says nothing about new addresses.
             */
            retiredAt: string | null;
            retiredWhy: string | null;
            /** @description Codes of other authorities with the same domain. */
            sharedWith: string[];
        };
        AuthorityManagement: {
            /** @description What belongs to it now, by what it is: people, open applications, partner clients. */
            belongings: {
                [key: string]: number;
            };
            /** @description With those that were retired, which come last. */
            domains: components["schemas"]["AuthorityDomain"][];
            /** @description What is to end it. */
            plannedEnd: components["schemas"]["PlannedEnd"] | null;
            predecessors: components["schemas"]["AuthorityName"][];
        };
        AuthorityName: {
            /** @example LDS */
            code: string;
            name: string;
            region: string;
        };
        AuthorityReached: {
            /** Format: int64 */
            applied: number;
            code: string;
            /** Format: int64 */
            completed: number;
            /** @description Of its e-mail addresses. */
            domains: string[];
            /** @description Whether anybody of it ever applied, also before the period. */
            everApplied: boolean;
            /** Format: int64 */
            holds: number;
            name: string;
            nation: string;
            region: string;
            size: string;
            type: string;
        };
        AuthorizationServer: {
            grant_types_supported: string[];
            issuer: string;
            jwks_uri: string;
            response_types_supported: string[];
            scopes_supported: string[];
            service_documentation: string;
            token_endpoint: string;
            token_endpoint_auth_methods_supported: string[];
            token_endpoint_auth_signing_alg_values_supported: string[];
        };
        /** @enum {string} */
        BatchKind: "INVITATION" | "REMOVAL";
        /** @enum {string} */
        BatchMove: "confirm" | "release" | "take-over";
        /** @enum {string} */
        BatchOutcome: "WAITING" | "DONE" | "FAILED" | "LEFT";
        /** @enum {string} */
        BatchStatus: "OPEN" | "DONE" | "RELEASED";
        BoardReportSubscription: {
            /** @description What the caller may do: subscribe or unsubscribe. */
            next: string[];
            /** @description On which day they get the next one, or would. */
            nextOn: components["schemas"]["LocalDate"];
            /** @description Whether the caller gets a link to the board report each month. */
            subscribed: boolean;
        };
        BulkFilterRequest: {
            authority?: string[];
            claimedByMe?: boolean | null;
            course?: string[];
            late?: boolean | null;
            /** Format: int32 */
            minDays?: number | null;
            /** Format: int32 */
            minWorkingDays?: number | null;
            q?: string | null;
            region?: string[];
            ruleOutcome?: components["schemas"]["EligibilityOutcome"][];
            /** Format: date */
            submittedFrom?: string | null;
            /** Format: date */
            submittedTo?: string | null;
            /** Format: uuid */
            team?: unknown;
        };
        BulkForeseen: {
            /** Format: int32 */
            cases: number;
            effect: components["schemas"]["Kind"];
        };
        BulkItem: {
            applicantName: string | null;
            applicationId: components["schemas"]["UUID"];
            authorityName: string | null;
            /** @description Where the application stands after it. */
            became: components["schemas"]["ApplicationStatus"] | null;
            courseTitle: string;
            /** Format: date-time */
            doneAt: string | null;
            /** @description What was foreseen. */
            effect: components["schemas"]["Kind"];
            /**
             * Format: int32
             * @description The place on the waiting list that was foreseen.
             */
            place: number | null;
            poolName: string | null;
            /**
             * Format: int32
             * @description Its turn, from 1: the order of the queue.
             */
            position: number;
            reference: string;
            /** @description The type of the problem that a single decision would have had. */
            refusal: string | null;
            /** @description What happened, or why nothing did. */
            sentence: string | null;
            status: components["schemas"]["BulkItemStatus"];
            /** @description Why nothing would happen. */
            whyNot: string | null;
        };
        /** @enum {string} */
        BulkItemStatus: "WAITING" | "DONE" | "REFUSED" | "CANCELLED";
        BulkRun: {
            /** Format: int32 */
            cancelled: number;
            createdAt: components["schemas"]["Instant"];
            /** Format: int32 */
            done: number;
            /**
             * Format: date-time
             * @description When the last case was done, or it was cancelled.
             */
            endedAt: string | null;
            /** @description What is foreseen, with how many cases. */
            foreseen: components["schemas"]["BulkForeseen"][];
            id: components["schemas"]["UUID"];
            move: components["schemas"]["ReviewMove"];
            /** @description What the caller may do now. */
            next: components["schemas"]["Next"][];
            reasonCode: components["schemas"]["DeclineReason"] | null;
            /**
             * Format: int32
             * @description As single decisions would have been: each case says why.
             */
            refused: number;
            /** Format: date-time */
            startedAt: string | null;
            status: components["schemas"]["BulkRunStatus"];
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            waiting: number;
            words: string | null;
        };
        BulkRunRequest: {
            alternatives?: string[] | null;
            /** @description Ids of applications; or else send a filter. */
            applications?: string[] | null;
            /** @description All that wait for a decision and that this finds, at most 500. */
            filter?: components["schemas"]["BulkFilterRequest"] | null;
            move: components["schemas"]["ReviewMove"];
            reasonCode?: components["schemas"]["DeclineReason"] | null;
            words?: string | null;
        };
        /** @enum {string} */
        BulkRunStatus: "PREPARED" | "RUNNING" | "FINISHED" | "CANCELLED";
        CappedCount: {
            /** @description Whether there are more than this. */
            capped: boolean;
            /** Format: int32 */
            count: number;
        };
        Case: {
            /** @description Whether approving needs a second reviewer. */
            approvalNeedsSecond: boolean;
            /** @description Null while the council is not known. */
            authority: components["schemas"]["CaseShare"] | null;
            /** @description Null where no pool of licences covers the course. */
            outlook: components["schemas"]["CaseOutlook"] | null;
            person: components["schemas"]["CaseShare"];
            /** @description Whether declining needs a second reviewer. */
            refusalNeedsSecond: boolean;
            /** @description Cases for the same course or story that were decided in the last 12 months. */
            similar: components["schemas"]["SimilarCase"][];
        };
        CaseOutlook: {
            afterApproval: components["schemas"]["CaseStock"];
            afterRefusal: components["schemas"]["CaseStock"];
            now: components["schemas"]["CaseStock"];
            poolName: string;
        };
        CaseShare: {
            /** Format: int64 */
            licences: number;
            /** Format: int32 */
            limit: number;
        };
        CaseStock: {
            /** Format: int32 */
            available: number;
            /** @description Reference of the application that gets the next licence. */
            nextInLine: string | null;
            /**
             * Format: int32
             * @description The applicant's place on the waiting list, if they wait.
             */
            place: number | null;
            /** Format: int32 */
            waiting: number;
        };
        CellChange: {
            column: string;
            from: string | null;
            to: string | null;
        };
        CellFault: {
            /** @description Empty where it is about the whole row. */
            column: string;
            /** @description What to do. */
            detail: string;
        };
        Change: {
            /**
             * Format: uuid
             * @description The application; that of the allocation for an allocation; null for a nomination, which names what it led to once that is sent.
             */
            applicationId: string | null;
            /** @description When it was put in order; never before that of an earlier change. */
            at: components["schemas"]["Instant"];
            /** @description Id of the application, the allocation or the nomination (an invitation). */
            id: components["schemas"]["UUID"];
            /** @description Where it stands: what `after` takes. */
            position: string;
            record: components["schemas"]["ChangedRecord"];
            /**
             * @description Its status after the change; it may have moved on since.
             * @example APPROVED
             */
            status: string;
            /**
             * @description The record, then the status it came to. `application.joined`: it came from another authority, or its authority was recorded.
             * @example application.approved
             */
            type: string;
            /**
             * Format: int64
             * @description Its version after the change.
             */
            version: number;
        };
        /** @enum {string} */
        ChangedRecord: "application" | "allocation" | "nomination";
        Changes: {
            items: components["schemas"]["Change"][];
            /** @description Whether more has happened already. */
            more: boolean;
            /** @description Send this as `after` the next time. Keep it with your copy. */
            next: string;
        };
        /** @enum {string} */
        CheckReason: "NOT_SENT" | "ACTIVATED_ONLY_HERE" | "NOT_THERE" | "INVITATION_EXPIRED";
        Client: {
            /** Format: date-time */
            approvedAt: string | null;
            authorityCode: string;
            /** @description What OAuth 2 calls the client_id. */
            clientId: string;
            createdAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            /** @description Its public keys, as a JSON Web Key Set. */
            jwks: string | null;
            /**
             * Format: date-time
             * @description When it last asked for a token.
             */
            lastUsedAt: string | null;
            name: string;
            /** @description What you may do with it now. */
            next: components["schemas"]["ClientMove"][];
            /** Format: date-time */
            revokedAt: string | null;
            scopes: string[];
            /** @description Those that work: two at most. */
            secrets: components["schemas"]["LiveSecret"][];
            status: components["schemas"]["ClientStatus"];
            /** Format: int64 */
            version: number;
        };
        ClientKeysRequest: {
            /** @description A JSON Web Key Set as text, with public keys only: P-256, or RSA of 2048 bits or more. */
            jwks: string;
        };
        /** @enum {string} */
        ClientMove: "APPROVAL" | "SECRETS" | "KEYS" | "REVOCATION";
        ClientRequest: {
            /**
             * @description A council lead's own.
             * @example LDS
             */
            authorityCode: string;
            /** @description A JSON Web Key Set as text, with public keys only: P-256, or RSA of 2048 bits or more. */
            jwks?: string | null;
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
            /** Format: date-time */
            expiresAt: string | null;
            id: components["schemas"]["UUID"];
            /** @description Shown this once; null for a system that signs with its own key. */
            secret: string | null;
        };
        /** @enum {string} */
        ClientStatus: "WAITING_FOR_APPROVAL" | "ACTIVE" | "REVOKED";
        /** @enum {string} */
        Code: "AUTHORITY_KNOWN" | "AUTHORITY_AMBIGUOUS" | "AUTHORITY_UNKNOWN" | "AUTHORITY_CURRENT" | "AUTHORITY_SIGNED" | "NO_OPEN_APPLICATION" | "NO_LIVE_LICENCE" | "WITHIN_PERSON_LIMIT" | "WITHIN_AUTHORITY_SHARE" | "COURSE_FUNDED" | "COURSE_OPEN" | "POOL_OPEN" | "WINDOW_OPEN";
        CodeFile: {
            /**
             * Format: int32
             * @description How many there are.
             */
            codes: number;
            /** @description Name it where the codes are to go, within a day. */
            id: components["schemas"]["UUID"];
        };
        CodeForStaff: {
            code: string;
        };
        /** @enum {string} */
        CodeReason: "holder-needs-help" | "platform-refuses-it" | "supplier-asks" | "stock-check";
        CodeReasonRequest: {
            reason: components["schemas"]["CodeReason"];
        };
        CompletionRequest: {
            /** @description Where others can see that the course was finished. */
            evidenceUrl?: string | null;
            /** @description How you know. The learner reads it. Needed of everybody but the learner. */
            howKnown?: string | null;
            /**
             * Format: date
             * @description The day on which it happened: today where none is given.
             */
            on?: string | null;
        };
        ConfidenceBeforeAndAfter: {
            after: components["schemas"]["MetricsCount"][];
            before: components["schemas"]["MetricsCount"][];
            /** Format: double */
            meanAfter: number | null;
            /** Format: double */
            meanBefore: number | null;
        };
        CostPerOutcome: {
            /**
             * Format: int64
             * @description In whole pence; null while nobody got that far.
             */
            pence: number | null;
            /** Format: int64 */
            people: number;
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
            /** @description Null until five learners have answered. */
            help: components["schemas"]["Help"] | null;
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
            /** @description Of a retired course: the published one to take instead, at the end of all replacements. */
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
        CourseLink: {
            checkedAt: components["schemas"]["Instant"];
            course: components["schemas"]["CourseName"];
            courseId: components["schemas"]["UUID"];
            /**
             * Format: date-time
             * @description Since when it does not work.
             */
            failingSince: string | null;
            /**
             * Format: int32
             * @description How often in a row it did not work.
             */
            failures: number;
            /** Format: int32 */
            httpStatus: number | null;
            /** @description What an editor can do now: confirm that it works. */
            next: string[];
            nextCheckAt: components["schemas"]["Instant"];
            outcome: components["schemas"]["LinkOutcome"];
            url: string;
            words: string;
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
        CourseProblem: {
            /** Format: date-time */
            closedAt: string | null;
            course: components["schemas"]["CourseName"];
            /** @description What was done about it. */
            done: string | null;
            firstAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            lastAt: components["schemas"]["Instant"];
            /** @description What an editor can do now: close. */
            next: string[];
            reason: components["schemas"]["CourseProblemReason"];
            status: components["schemas"]["CourseProblemStatus"];
            /**
             * Format: int32
             * @description How many visitors said so; each counts once a day.
             */
            times: number;
            /** Format: int64 */
            version: number;
            /** @description What they added, newest last; at most 20. */
            words: string[];
        };
        CourseProblemClosure: {
            done: string;
        };
        /** @enum {string} */
        CourseProblemReason: "LINK" | "FACTS" | "ACCESS" | "OTHER";
        CourseProblemRequest: {
            reason: components["schemas"]["CourseProblemReason"];
            words?: string | null;
        };
        CourseProblemSent: {
            id: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        CourseProblemStatus: "OPEN" | "CLOSED";
        CourseRequest: {
            accessFeatures?: string[] | null;
            awardingPartner?: string | null;
            certificate?: string | null;
            costClass?: string | null;
            /** @description Fields to empty: weeks, evidence or reviewBy. */
            erase?: string[] | null;
            evidence?: string | null;
            format?: string | null;
            hours?: number | null;
            languages?: string[] | null;
            level?: string | null;
            platform?: string | null;
            /** Format: date */
            reviewBy?: string | null;
            summary?: string | null;
            title?: string | null;
            topics?: string[] | null;
            url?: string | null;
            /** Format: int32 */
            weeks?: number | null;
        };
        /** @enum {string} */
        CourseStatus: "DRAFT" | "PUBLISHED" | "RETIRED";
        CourseTwin: {
            /** @description The course that has this title or address already. */
            twin: components["schemas"]["CourseName"] | null;
        };
        Coverage: {
            /**
             * Format: int32
             * @description Published courses.
             */
            courses: number;
            /**
             * Format: int32
             * @description Mappings of needs to courses that are published, both.
             */
            mappings: number;
            shortfalls: components["schemas"]["Shortfall"][];
            /**
             * Format: int32
             * @description Published needs.
             */
            stories: number;
        };
        Decided: {
            alternatives: components["schemas"]["CourseCard"][];
            outcome: components["schemas"]["DecisionOutcome"];
            reason: components["schemas"]["Reason"] | null;
            /**
             * Format: date-time
             * @description Until then it can be taken back; its message leaves after that.
             */
            undoUntil: string | null;
            words: string | null;
        };
        /** @enum {string} */
        DecisionOutcome: "APPROVED" | "DECLINED";
        DeclarationRequest: {
            /**
             * Format: date
             * @description The day it signed; null where it has not.
             */
            signedOn?: string | null;
        };
        /** @enum {string} */
        DeclineReason: "NOT_A_COUNCIL" | "COURSE_NOT_FUNDED" | "COURSE_DOES_NOT_FIT" | "FREE_COURSE_INSTEAD" | "ALREADY_HAS_LICENCE" | "OVER_LIMIT" | "NOT_ENOUGH_INFORMATION";
        /** @enum {string} */
        DeliveryStatus: "WAITING" | "DELIVERED" | "DEAD";
        DeskAddress: {
            allocationId: components["schemas"]["UUID"];
            email: string;
        };
        DeskAddresses: {
            /** @description In the order of the batch, as many as the supplier takes at once. */
            addresses: components["schemas"]["DeskAddress"][];
            /**
             * Format: int32
             * @description How many of the batch are not among them, because it is not to be done any more.
             */
            leftOut: number;
        };
        DeskAllocationRequest: {
            allocationId: components["schemas"]["UUID"];
        };
        DeskBatch: {
            /** @description Who works on it, or did last. */
            claimedBy: string;
            createdAt: components["schemas"]["Instant"];
            /** Format: date-time */
            endedAt: string | null;
            /** Format: int32 */
            failed: number;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["BatchKind"];
            /**
             * Format: int32
             * @description How many people are in it.
             */
            members: number;
            /** @description What the caller may do. */
            next: components["schemas"]["BatchMove"][];
            status: components["schemas"]["BatchStatus"];
            supplier: components["schemas"]["SupplierName"];
            /** Format: int64 */
            version: number;
        };
        DeskBatchConfirmationRequest: {
            /** @description Those that the supplier refused, and why; all others are done. */
            failed?: components["schemas"]["DeskFailure"][] | null;
        };
        DeskBatchMember: {
            allocationId: components["schemas"]["UUID"];
            applicationId: components["schemas"]["UUID"];
            courseTitle: string;
            /** @description Null once the person was erased. */
            email: string | null;
            failure: string | null;
            name: string | null;
            outcome: components["schemas"]["BatchOutcome"];
            /** Format: int32 */
            position: number;
            reference: string;
            /** @description Whether it still is to be done: the licence may have been given back meanwhile. */
            wanted: boolean;
        };
        DeskBatchRequest: {
            kind: components["schemas"]["BatchKind"];
            /**
             * Format: int32
             * @description At most this many people; left out, as many as the supplier takes at once.
             */
            most?: number | null;
        };
        DeskEntry: {
            allocationId: components["schemas"]["UUID"];
            applicationId: components["schemas"]["UUID"];
            /** @description Whether what was done there has been copied; removing a learner deletes it. */
            copied: boolean;
            courseTitle: string;
            /** @description Null once the person was erased. */
            email: string | null;
            /** @description What the supplier said when it refused. */
            failure: string | null;
            /** @description Whether the supplier can be asked to invite again. */
            mayInviteAgain: boolean;
            name: string | null;
            /** @description Why to look at it; only on the list of what to check. */
            reason: components["schemas"]["CheckReason"] | null;
            reference: string;
            /** @description Since when it is to be done: when the licence was issued or ended, or the supplier was told. */
            since: components["schemas"]["Instant"];
            /** @description What the supplier's last report says of it. */
            stateThere: string | null;
            status: components["schemas"]["AllocationStatus"];
        };
        DeskFailure: {
            allocationId: components["schemas"]["UUID"];
            reason: string;
        };
        DeskSupplier: {
            /**
             * Format: int32
             * @description How many addresses the supplier takes at once.
             */
            addressesAtOnce: number;
            asAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            name: string;
            /**
             * Format: int32
             * @description Batches that somebody works on.
             */
            openBatches: number;
            /** Format: int32 */
            toCheck: number;
            /** Format: int32 */
            toInvite: number;
            /**
             * Format: int32
             * @description People the supplier still counts, though their licence has ended.
             */
            toRemove: number;
        };
        DomainRequest: {
            /** @example leeds.gov.uk */
            domain: string;
            reason: string;
        };
        DryRun: {
            /** @description When this was true. */
            asAt: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description How many rows a run would take up now.
             */
            due: number;
            /** @description The first 20 of them, those that have been due longest first. */
            first: components["schemas"]["DueRow"][];
            job: string;
        };
        DueRow: {
            dueSince: components["schemas"]["Instant"];
            /**
             * @description Its kind and its id, no personal data.
             * @example licence 0199…
             */
            record: string;
        };
        EditedCourse: {
            accessFeatures: string[];
            awardingPartner: string;
            certificate: string;
            code: string;
            costClass: string;
            evidence: string | null;
            format: string;
            hours: number;
            languages: string[];
            /** Format: date */
            lastCheckedOn: string | null;
            level: string;
            /** @description What an editor can do: publication, later-publication (of a draft), cancellation (of a planned publication) or retirement. */
            next: string[];
            platform: string;
            /** Format: date-time */
            publishAt: string | null;
            replacedBy: components["schemas"]["CourseName"] | null;
            /** Format: date */
            reviewBy: string | null;
            slug: string;
            status: components["schemas"]["CourseStatus"];
            summary: string;
            title: string;
            topics: string[];
            url: string;
            /** Format: int64 */
            version: number;
            /** Format: int32 */
            weeks: number | null;
        };
        EditedStory: {
            code: string;
            constraints: string[];
            /** @description Every course it is mapped to, retired ones too, in the order to show them. */
            courses: components["schemas"]["MappedCourse"][];
            evidence: string;
            goal: string;
            motivators: string[];
            need: string;
            /** @description What an editor can do: publication or retirement. */
            next: string[];
            owner: string | null;
            /** Format: date */
            reviewBy: string | null;
            role: string;
            roleGroup: string;
            /** @description How people say it in their own words. */
            saidAs: string[];
            sentence: string;
            skills: string[];
            status: components["schemas"]["StoryStatus"];
            /** Format: int64 */
            version: number;
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
            /** Format: int32 */
            settingsVersion: number;
            /** @description What the person can do today; never empty. */
            whatYouCanDo: components["schemas"]["Suggestion"][];
        };
        EligibilityFacts: {
            council: components["schemas"]["FactsOfCouncil"] | null;
            course: components["schemas"]["FactsOfCourse"] | null;
            domain: components["schemas"]["Outcome1"];
            domainSays: string;
            opening: components["schemas"]["FactsOfOpening"] | null;
            person: components["schemas"]["FactsOfPerson"] | null;
            /** Format: int32 */
            settingsVersion: number;
            share: components["schemas"]["FactsOfShare"] | null;
            signedPolicy: components["schemas"]["SignedPolicy"];
        };
        /** @enum {string} */
        EligibilityMoment: "SUBMISSION" | "DECISION";
        /** @enum {string} */
        EligibilityOutcome: "ELIGIBLE" | "NEEDS_REVIEW" | "NOT_ELIGIBLE";
        EligibilityReplay: {
            at: components["schemas"]["Instant"];
            facts: components["schemas"]["EligibilityFacts"];
            madeFor: components["schemas"]["EligibilityMoment"];
            now: components["schemas"]["EligibilityResults"];
            /** @description False would mean that a rule was changed without a new version of the rules. */
            same: boolean;
            then: components["schemas"]["EligibilityResults"];
        };
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
        EligibilityResults: {
            outcome: components["schemas"]["EligibilityOutcome"];
            rules: components["schemas"]["RuleResult"][];
            /** Format: int32 */
            ruleSetVersion: number;
        };
        Erasure: {
            /** Format: int32 */
            applicationsWithdrawn: number;
            erasedAt: components["schemas"]["Instant"];
            /** Format: int32 */
            licencesGivenBack: number;
        };
        ErasureOutlook: {
            /**
             * Format: int32
             * @description Licences that are given back first.
             */
            liveLicences: number;
            /** @description What may be done now: ERASE, or SIGN_IN_AGAIN. */
            next: string[];
            /** @description Why it cannot be done now, in a sentence. */
            notNow: string | null;
            /**
             * Format: int32
             * @description Applications that are withdrawn first.
             */
            openApplications: number;
        };
        ErasureRequest: {
            /** @enum {string} */
            reason: "ASKED_IN_WRITING" | "ASKED_BY_PHONE" | "LEFT_COUNCIL";
        };
        Evidence: {
            /** @description The day on which it happened, or for which progress was said. */
            happenedOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            /** Format: date */
            lastActiveOn: string | null;
            /** @description Whether the allocation moved by it, or it is kept beside what was known. */
            moved: boolean;
            /** Format: int32 */
            percentDone: number | null;
            recordedAt: components["schemas"]["Instant"];
            /** @description Where it says so, such as a report and its line; or how staff know. */
            reference: string | null;
            says: components["schemas"]["Said"];
            source: components["schemas"]["EvidenceSource"];
            /** Format: int32 */
            stepsDone: number | null;
            /** Format: int32 */
            stepsTotal: number | null;
            url: string | null;
        };
        /** @enum {string} */
        EvidenceSource: "LEARNER" | "SUPPLIER_REPORT" | "STAFF" | "PARTNER";
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
        FactsOfCouncil: {
            current: boolean;
            name: string;
            signed: boolean;
        };
        FactsOfCourse: {
            costClass: string | null;
            named: boolean;
            published: boolean;
            stock: components["schemas"]["Stock"] | null;
        };
        FactsOfOpening: {
            /** Format: date */
            closesOn: string | null;
            open: boolean;
            /** Format: date */
            opensOn: string | null;
        };
        FactsOfPerson: {
            hasOpenApplication: boolean;
            holdsLicence: boolean;
            /** Format: int64 */
            licencesThisYear: number;
            /** Format: int32 */
            limit: number;
        };
        FactsOfShare: {
            /** Format: int64 */
            licencesThisYear: number;
            /** Format: int32 */
            limit: number;
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
        FieldChange: {
            from: unknown;
            to: unknown;
        };
        FieldError: {
            /** @example Enter your work e-mail address */
            detail: string;
            /** @example /email */
            pointer: string;
        };
        Figure: {
            /** Format: int64 */
            denominator: number | null;
            /** Format: int64 */
            numerator: number | null;
            suppressed: boolean;
            /**
             * Format: double
             * @description Null where there is nothing to measure, or where it is suppressed.
             */
            value: number | null;
        };
        FigureBefore: {
            figure: components["schemas"]["Figure"];
            period: components["schemas"]["Period"];
        };
        FigurePart: {
            figure: components["schemas"]["Figure"];
            from: components["schemas"]["LocalDate"];
            to: components["schemas"]["LocalDate"];
        };
        FigureRestatement: {
            /** Format: int64 */
            facts: number;
            recordedOn: components["schemas"]["LocalDate"];
        };
        FigureRow: {
            figure: components["schemas"]["Figure"];
            key: string;
            label: string;
        };
        FunnelStep: {
            /** Format: int64 */
            count: number | null;
            label: string;
            step: string;
            suppressed: boolean;
        };
        Gap: {
            /** Format: int32 */
            applications: number;
            /** @description Of the story or the unmet need. */
            code: string | null;
            /** Format: int32 */
            emptySearches: number;
            /** @description Demand (unmet needs, searches, twice the applications and refusals) over supply + 1. */
            gap: number;
            /** @enum {string} */
            kind: "story" | "unmet need" | "search";
            /** Format: int32 */
            refusals: number;
            /**
             * Format: int32
             * @description Courses by fit (full 3, partial 2, taster 1), twice as much where nobody has to pay.
             */
            supply: number;
            /** Format: int32 */
            unmetNeeds: number;
            words: string;
        };
        /** @enum {string} */
        Good: "UP" | "DOWN";
        /** @enum {string} */
        HandsOut: "CODES" | "INVITATIONS";
        Help: {
            /** Format: int32 */
            answers: number;
            /** Format: int32 */
            helped: number;
        };
        HelpCounts: {
            /** Format: int32 */
            no: number;
            /** Format: int32 */
            partly: number;
            /** Format: int32 */
            yes: number;
        };
        /** @enum {string} */
        Helped: "yes" | "partly" | "no";
        Import: {
            allOrNothing: boolean;
            /** @description Who sent it. */
            by: string | null;
            /** Format: date-time */
            confirmedAt: string | null;
            createdAt: components["schemas"]["Instant"];
            /** Format: date-time */
            endedAt: string | null;
            id: components["schemas"]["UUID"];
            /** @description Columns of the file that mean nothing to us. */
            ignoredColumns: string[];
            /** @enum {string} */
            kind: "courses" | "user-stories" | "story-courses";
            /** @description What can be done with it now: confirm, confirm-whole, cancel. */
            next: string[];
            /** @description What happened to it that an editor should know. */
            note: string | null;
            rows: components["schemas"]["ImportRowCounts"];
            status: components["schemas"]["ImportStatus"];
            /** Format: int32 */
            total: number;
            /** Format: int64 */
            version: number;
        };
        ImportColumn: {
            example: string;
            /** @example cost_class */
            name: string;
            needed: boolean;
            /** @description What belongs into it. */
            words: string;
        };
        ImportConfirmationRequest: {
            /** @description True: all rows or none. Left out: each row by itself, and those that are refused stay out. */
            allOrNothing?: boolean | null;
        };
        ImportKind: {
            columns: components["schemas"]["ImportColumn"][];
            name: string;
        };
        ImportRow: {
            applied: boolean;
            changes: components["schemas"]["CellChange"][];
            faults: components["schemas"]["CellFault"][];
            /** @description Code of its record; empty where it will be new and has none yet. */
            key: string;
            /**
             * Format: int32
             * @description As a spreadsheet counts: the header is row 1.
             */
            number: number;
            outcome: components["schemas"]["RowOutcome"];
        };
        ImportRowCounts: {
            /**
             * Format: int32
             * @description Of the new and the changed ones.
             */
            applied: number;
            /** Format: int32 */
            changed: number;
            /** Format: int32 */
            new: number;
            /**
             * Format: int32
             * @description Left out, because somebody changed the record after the preview.
             */
            outdated: number;
            /**
             * Format: int32
             * @description Not looked at yet.
             */
            pending: number;
            /** Format: int32 */
            refused: number;
            /** Format: int32 */
            unchanged: number;
        };
        /** @enum {string} */
        ImportStatus: "CHECKING" | "READY" | "APPLYING" | "DONE" | "CANCELLED";
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /** @description Somebody is asked by a colleague to apply for a course. */
        Invitation: {
            /**
             * Format: uuid
             * @description What it led to, for the person invited; for the council that nominated once it is sent.
             */
            applicationId: string | null;
            /** @description Whether a system of the council invites, and no person. */
            bySystem: boolean;
            /** @description Null for a course that is not in the library. */
            courseSlug: string | null;
            courseTitle: string;
            createdAt: components["schemas"]["Instant"];
            /** @description Null once forgotten. */
            email: string | null;
            expiresAt: components["schemas"]["Instant"];
            /** @description Whether answers are filled in, for the person to correct; until it is answered. */
            filledIn: boolean;
            id: components["schemas"]["UUID"];
            /** @description The name of whoever invites, as far as it is known. */
            invitedBy: string;
            name: string | null;
            /** @description What the caller may do now. */
            next: components["schemas"]["InvitationMove"][];
            /** @description Whether it is a nomination by the council; otherwise it is to a team. */
            nomination: boolean;
            sentAt: components["schemas"]["Instant"];
            status: components["schemas"]["InvitationStatus"];
            /** Format: int64 */
            version: number;
            why: string | null;
        };
        /** @enum {string} */
        InvitationMove: "accept" | "decline" | "cancel" | "send-again";
        /** @enum {string} */
        InvitationStatus: "OPEN" | "ACCEPTED" | "DECLINED" | "CANCELLED" | "EXPIRED";
        Job: {
            /**
             * Format: int64
             * @description How many rows are due now.
             */
            backlog: number;
            /**
             * @description How often each copy of the service looks; `off` where none does by itself.
             * @example 60s
             */
            every: string;
            /**
             * Format: int64
             * @description For how long the oldest of them has been due.
             */
            lagSeconds: number;
            /** @description Null if it never ran. */
            lastDay: components["schemas"]["JobDay"] | null;
            /** @example lapse-licences */
            name: string;
            /** @description What the caller may do. */
            next: components["schemas"]["JobMove"][];
            /**
             * Format: date-time
             * @description When this copy of the service looks again; null for never.
             */
            nextRunAt: string | null;
            /**
             * Format: date-time
             * @description Since when the oldest of them has been due.
             */
            oldestDueAt: string | null;
            /** @description What it does. */
            sentence: string;
        };
        /** @description The newest day on which it ran. */
        JobDay: {
            /**
             * Format: int32
             * @description Rows that it changed that day.
             */
            affected: number;
            /** Format: date-time */
            failedAt: string | null;
            /** @description What went wrong last: the kind of the fault, without personal data. */
            failure: string | null;
            /**
             * Format: int32
             * @description Parts of the work that failed that day, and are due again.
             */
            failures: number;
            /** @description When its last run ended. */
            finishedAt: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description Runs of that day; of those that found nothing, one a minute counts.
             */
            runs: number;
            /** @description When its last run began. */
            startedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        JobMove: "run" | "dry-run";
        Jobs: {
            /** @description When this was true. */
            asAt: components["schemas"]["Instant"];
            /** @description All there are, by name. */
            items: components["schemas"]["Job"][];
        };
        Joining: {
            authorityName: string | null;
            expiresAt: components["schemas"]["Instant"];
            invitedBy: string | null;
            /** @example a•••@council.gov.uk */
            maskedEmail: string;
            /** @description Whether the roles count only once a second factor is set up. */
            needsSecondFactor: boolean;
            roles: string[];
            status: components["schemas"]["RoleInvitationStatus"];
        };
        JoiningRequest: {
            /** @description From the link in the message. */
            token: string;
        };
        JsonWebKeySet: {
            keys: {
                [key: string]: unknown;
            }[];
        };
        /** @enum {string} */
        Kind: "LICENCE" | "WAITING_LIST" | "DECLINED" | "QUESTION" | "NOTHING";
        LeaveRequest: {
            from: components["schemas"]["LocalDate"];
            until: components["schemas"]["LocalDate"];
        };
        LibraryChange: {
            at: components["schemas"]["Instant"];
            /** @description Null where the service itself did it. */
            by: string | null;
            changes: {
                [key: string]: components["schemas"]["FieldChange"];
            };
            /** Format: int64 */
            version: number;
        };
        LibraryCourse: {
            /** @description What an editor should look at. */
            attention: string[];
            code: string;
            costClass: string;
            /** Format: date */
            lastCheckedOn: string | null;
            /**
             * Format: int32
             * @description How many published needs it answers.
             */
            needs: number;
            platform: string;
            /** Format: date-time */
            publishAt: string | null;
            /** Format: date */
            reviewBy: string | null;
            slug: string;
            status: components["schemas"]["CourseStatus"];
            title: string;
            updatedAt: components["schemas"]["Instant"];
        };
        LibraryStory: {
            /** @description What an editor should look at. */
            attention: string[];
            code: string;
            /**
             * Format: int32
             * @description How many published courses answer it.
             */
            courses: number;
            need: string;
            owner: string | null;
            /** Format: date */
            reviewBy: string | null;
            role: string;
            roleGroup: string;
            status: components["schemas"]["StoryStatus"];
            updatedAt: components["schemas"]["Instant"];
        };
        LicenceCode: {
            code: string;
        };
        LicenceDemand: {
            /** @description Approved, of all decisions of the last 13 weeks. */
            approved: components["schemas"]["ObservedShare"];
            /**
             * Format: int32
             * @description Days from sending to decision; half of those decisions took longer.
             */
            daysToDecision: number | null;
            /**
             * Format: int32
             * @description Applications that are not decided and would go to this pool if approved.
             */
            inQueue: number;
            /**
             * Format: int32
             * @description People on the waiting list.
             */
            waiting: number;
        };
        /** @description Of the licences that the pool gave in the last year. */
        LicenceRates: {
            /** @description Activated, of those whose time to activate is over and of which it is known. */
            activated: components["schemas"]["ObservedShare"];
            /** @description Given back or taken back so that another person could have it, of the same. */
            cameBack: components["schemas"]["ObservedShare"];
            /** @description Completed, of those activated at least 56 days ago. */
            completed: components["schemas"]["ObservedShare"];
            /**
             * Format: double
             * @description Days until one came back, on average.
             */
            daysUntilBack: number | null;
            /** @description Said it helped or partly helped, of those who completed. */
            helped: components["schemas"]["ObservedShare"];
            /** @description Not activated in time, of the same. */
            lapsed: components["schemas"]["ObservedShare"];
        };
        LicencesLeft: {
            /** Format: int32 */
            left: number;
            /** @description At the end of this day, in London. */
            on: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        LicenceStatus: "AVAILABLE" | "HELD" | "SPENT" | "EXPIRED" | "REMOVED";
        /** @description A range in which the turn comes 8 times out of 10, without new purchases. */
        LikelyDate: {
            /**
             * Format: date
             * @description Null where we cannot say yet.
             */
            earliest: string | null;
            /**
             * Format: date
             * @description Null where we cannot say yet, and where it is more than two years away.
             */
            latest: string | null;
            /** @description For people to read. */
            sentence: string;
        };
        LikelyStory: {
            code: string;
            /** Format: int32 */
            courses: number;
            /** Format: int32 */
            score: number;
            sentence: string;
            why: string[];
        };
        /** @description When the turn comes 8 times out of 10, without new purchases. */
        LikelyTurn: {
            /**
             * Format: date
             * @description Null where we cannot say yet.
             */
            earliest: string | null;
            /**
             * Format: date
             * @description Null where we cannot say yet, and where it is more than two years away.
             */
            latest: string | null;
            /** @description For people to read. */
            sentence: string;
        };
        /** @enum {string} */
        LinkOutcome: "WORKS" | "UNSURE" | "BROKEN" | "REFUSED";
        LiveSecret: {
            createdAt: components["schemas"]["Instant"];
            /** @description Its last four characters, to tell one from another. */
            ending: string;
            expiresAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            /** Format: date-time */
            lastUsedAt: string | null;
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        ManagerAnswerRequest: {
            agrees: boolean;
            /** @description From the link in the message. */
            token: string;
            words?: string | null;
        };
        ManagerApproval: {
            /** Format: date-time */
            answeredAt: string | null;
            askedAt: components["schemas"]["Instant"];
            /** @description The last day on which the manager can answer. */
            dueOn: components["schemas"]["LocalDate"];
            state: components["schemas"]["ManagerApprovalState"];
            /** @description What the manager added. */
            words: string | null;
        };
        /** @enum {string} */
        ManagerApprovalState: "ASKED" | "AGREED" | "REFUSED" | "NOT_ANSWERED";
        /** @description What a line manager is asked: no more than they need to answer. */
        ManagerQuestion: {
            applicantName: string;
            approval: components["schemas"]["ManagerApproval"];
            courseTitle: string;
            /** Format: double */
            hours: number | null;
            /** @description What the applicant will do with it. */
            intendedUse: string | null;
        };
        ManagerTokenRequest: {
            /** @description From the link in the message. */
            token: string;
        };
        MappedCourse: {
            costClass: string;
            mapping: components["schemas"]["Mapping"];
            status: string;
            title: string;
        };
        Mapping: {
            /** @description Who said so last; `reference` where it came with the product. */
            author: string;
            course: string;
            evidence: string | null;
            fit: string;
            /** @description How those answered who took the course for this need. */
            help: components["schemas"]["HelpCounts"];
            owner: string | null;
            /** Format: int32 */
            position: number;
            reason: string;
            /** Format: date */
            reviewBy: string | null;
            reviewedOn: components["schemas"]["LocalDate"];
            story: string;
            /** Format: int64 */
            version: number;
        };
        MappingRequest: {
            evidence?: string | null;
            /** @enum {string} */
            fit: "full" | "partial" | "taster";
            /** @description Who looks after it. */
            owner?: string | null;
            /**
             * Format: int32
             * @description Where in the story's list, from 1; left out: stays, or goes last.
             */
            position?: number | null;
            reason: string;
            /** Format: date */
            reviewBy?: string | null;
        };
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
        Matrix: {
            courses: components["schemas"]["MatrixCourse"][];
            mappings: components["schemas"]["Mapping"][];
            /** @description Send this as `cursor` for the needs that follow; null at the end. */
            next: string | null;
            /** @description Send this as `courseCursor` for the courses that follow; null at the end. */
            nextCourses: string | null;
            stories: components["schemas"]["MatrixStory"][];
        };
        MatrixCourse: {
            costClass: string;
            slug: string;
            status: string;
            title: string;
        };
        MatrixStory: {
            code: string;
            need: string;
            role: string;
            status: components["schemas"]["StoryStatus"];
        };
        Me: {
            authority: components["schemas"]["AuthorityName"] | null;
            email: string;
            id: components["schemas"]["UUID"];
            name: string | null;
            /** @description What was granted beyond applying. */
            roles: string[];
            /** @description Until it is SHOWN, the roles of staff do not count in this session. */
            secondFactor: components["schemas"]["SecondFactorState"];
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
            /** @description Who may see it; a lead of a council only figures of that council. */
            audiences: components["schemas"]["MetricsAudience"][];
            /** @description What it can be broken down by; empty where it is one figure. */
            breakdowns: string[];
            /** @description What became different with each version after the first. */
            changes: string[];
            definition: string;
            good: components["schemas"]["Good"];
            name: string;
            question: string;
            /** @description Where its numbers come from. */
            source: string;
            title: string;
            unit: components["schemas"]["MeasureUnit"];
            /**
             * Format: int32
             * @description Counts up when the same records would give another figure.
             */
            version: number;
        };
        MeasureDefinitions: {
            items: components["schemas"]["MeasureDefinition"][];
        };
        MeasureDetail: {
            /** @description What happened in the period that charts over time tell of, in order. */
            annotations: components["schemas"]["Annotation"][];
            asAt: components["schemas"]["Instant"];
            audience: components["schemas"]["MetricsAudience"];
            /** @description Code of the authority that it is about; null for all of them. */
            authority: string | null;
            /** @description The period before, of the same length; null for what stands today. */
            before: components["schemas"]["FigureBefore"] | null;
            definition: components["schemas"]["MeasureDefinition"];
            figure: components["schemas"]["Figure"];
            /** @description Parts of the period in order, where a step was asked for. */
            parts: components["schemas"]["FigurePart"][];
            period: components["schemas"]["Period"];
            /** @description What was recorded of the period after its month had ended, by the day it was recorded: each changed figures that were thought closed. */
            restatements: components["schemas"]["FigureRestatement"][];
            /** @description Along what was asked for, largest first. */
            rows: components["schemas"]["FigureRow"][];
        };
        /** @enum {string} */
        MeasureUnit: "COUNT" | "SHARE" | "RATIO" | "HOURS" | "WORKING_DAYS" | "DAYS" | "POINTS" | "SCORE" | "PENCE";
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
        MessageKind: "SIGN_IN" | "ROLE_INVITATION" | "SECOND_FACTOR_LOCKED" | "SECOND_FACTOR_CHANGED" | "APPLICATION_RECEIVED" | "DRAFT_LINK" | "MANAGER_APPROVAL" | "TEAM_INVITATION" | "NOMINATION" | "TEAM_WENT_ON" | "INFORMATION_REQUESTED" | "ANSWERED_FOR_YOU" | "APPROVED" | "APPROVED_WAITING" | "DECLINED" | "REOPENED" | "LICENCE_ISSUED" | "LICENCE_OFFERED" | "OFFER_LAPSED" | "ACTIVATION_REMINDER" | "LEAVE_NOTED" | "TERM_ENDING" | "RECLAIM_NOTICE" | "RECLAIM_WITHDRAWN" | "RECLAIMED" | "LAPSED" | "RETURNED" | "EXPIRED" | "HOW_DID_IT_GO" | "WITHDRAWN" | "WITHDRAWN_FOR_YOU" | "UNMET_NEED_ANSWERED" | "APPLICATIONS_OPEN" | "LICENCES_RUNNING_OUT" | "LICENCES_RUN_OUT_SOON" | "PURCHASE_ENDS" | "NOTICE_DUE" | "LICENCES_WOULD_BE_WASTED" | "BOARD_REPORT" | "CLIENT_SECRET_ENDING" | "WEBHOOK_SWITCHED_OFF";
        MessagePreview: {
            html: string;
            subject: string;
            text: string;
        };
        /** @enum {string} */
        MessageStatus: "WAITING" | "SENT" | "DEAD";
        Metrics: {
            /** @description What happened in the period that charts over time tell of, in order. */
            annotations: components["schemas"]["Annotation"][];
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
            /** @description Where people wait: for the decision, for the licence, and themselves until they start. */
            waits: components["schemas"]["Wait"][];
        };
        /** @enum {string} */
        MetricsAudience: "PUBLIC" | "COUNCIL" | "STAFF";
        MetricsCount: {
            /** Format: int64 */
            count: number | null;
            label: string;
            suppressed: boolean;
            value: string;
        };
        MissingThere: {
            allocationId: components["schemas"]["UUID"];
            applicationId: components["schemas"]["UUID"];
            courseTitle: string;
            email: string | null;
            invitedAt: components["schemas"]["Instant"];
            name: string | null;
            reference: string;
            status: components["schemas"]["AllocationStatus"];
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
        /** @enum {string} */
        Move: "SET_UP" | "SHOW" | "MAKE_RECOVERY_CODES";
        MoveToFrontRequest: {
            reason: string;
        };
        NamedCourse: {
            title: string;
            /** @example https://www.futurelearn.com/courses/data-skills */
            url: string;
            why: string;
        };
        NewSecondFactor: {
            /** @description To type into an authenticator app; in this answer only. */
            key: string;
            /** @description The same for a QR code. */
            uri: string;
        };
        /** @enum {string} */
        Next: "start" | "cancel";
        NextCase: {
            /**
             * Format: uuid
             * @description Null where nothing is left for this reviewer.
             */
            applicationId: string | null;
        };
        /** @enum {string} */
        NextMove: "edit" | "submit" | "invite-colleagues" | "send-team" | "leave-team" | "withdraw" | "answer" | "approve" | "decline" | "ask-for-information" | "claim" | "release" | "take-over" | "assign" | "undo-decision" | "reopen" | "confirm-proposal" | "return-proposal";
        /** @description Filled in for the person, who sees, corrects and declares them. */
        NominatedAnswersRequest: {
            /** Format: int32 */
            confidenceBefore?: number | null;
            constraints?: string[] | null;
            intendedUse?: string | null;
            motivators?: string[] | null;
            /** Format: date */
            neededBy?: string | null;
            problem?: string | null;
            /** @example US01 */
            storyCode?: string | null;
            supportWanted?: string | null;
        };
        NominationLine: {
            /** @description Why not. */
            detail: string | null;
            email: string;
            /** @description What to correct in the answers of the line, if that is why. */
            errors: components["schemas"]["FieldError"][];
            /** Format: uuid */
            invitationId: unknown;
            /** @description Whether a message goes to them. */
            sent: boolean;
        };
        NominationRequest: {
            /** @example introduction-to-content-design */
            courseSlug?: string | null;
            /** @description A course that is not in the library, in place of one that is. */
            namedCourse?: components["schemas"]["NamedCourse"] | null;
            /** @description Each gets a result of their own. */
            people: components["schemas"]["NomineeRequest"][];
            /** @description Goes into the message to each of them. */
            why: string;
        };
        NominationResult: {
            /** @description One for each line, in its order. */
            results: components["schemas"]["NominationLine"][];
        };
        NomineeRequest: {
            answers?: components["schemas"]["NominatedAnswersRequest"] | null;
            email: string;
            name?: string | null;
        };
        NoteRequest: {
            /** @description Whether the applicant reads it on their timeline; a note for staff otherwise. */
            visibleToApplicant?: boolean;
            words: string;
        };
        Notice: {
            /** @description Those that stood before, the newest first. */
            earlier: components["schemas"]["NoticeSummary"][];
            inForce: components["schemas"]["NoticeVersion"];
        };
        NoticeBook: {
            kind: components["schemas"]["NoticeKind"];
            /**
             * Format: int64
             * @description The highest version there is: If-Match of a new one names it.
             */
            version: number;
            /** @description Every version, the newest first; a hundred at most. */
            versions: components["schemas"]["NoticeRecord"][];
        };
        /** @enum {string} */
        NoticeKind: "PRIVACY" | "DECLARATION";
        NoticeRecord: {
            /** @description Whether it can still be cancelled. */
            cancellable: boolean;
            madeAt: components["schemas"]["Instant"];
            /** @description Why it was made. */
            reason: string;
            startsOn: components["schemas"]["LocalDate"];
            status: components["schemas"]["NoticeStatus"];
            /** Format: int32 */
            version: number;
            words: string;
        };
        NoticeRequest: {
            reason: string;
            /**
             * @description Today or later.
             * @example 2027-01-01
             */
            startsOn: components["schemas"]["LocalDate"];
            words: string;
        };
        /** @enum {string} */
        NoticeStatus: "COMING" | "IN_FORCE" | "PAST" | "CANCELLED";
        NoticeSummary: {
            startsOn: components["schemas"]["LocalDate"];
            /** Format: int32 */
            version: number;
        };
        NoticeVersion: {
            kind: components["schemas"]["NoticeKind"];
            startsOn: components["schemas"]["LocalDate"];
            /** Format: int32 */
            version: number;
            /** @description Paragraphs between empty lines; a line that starts with `# ` is a heading, lines that start with `* ` a list, and `[words](/path)` a link to a page of ours. */
            words: string;
        };
        OAuthError: {
            /** @example invalid_client */
            error: string;
            error_description: string;
        };
        ObservedShare: {
            /** Format: int64 */
            part: number;
            /**
             * Format: double
             * @description From 0 to 1; null while there is nobody to count.
             */
            share: number | null;
            /**
             * Format: int64
             * @description Out of how many.
             */
            whole: number;
        };
        Opening: {
            /**
             * Format: date
             * @description Where it is open: the last day, if there is one.
             */
            closesOn: string | null;
            courseTitle: string | null;
            open: boolean;
            /**
             * Format: date
             * @description Where it is closed: the day it opens, once that is known.
             */
            opensOn: string | null;
            sentence: string;
        };
        OpeningNoticeRequest: {
            /** @description Leave out to hear when applications open at all. */
            courseSlug?: string | null;
            /** @example name@leeds.gov.uk */
            email: string;
        };
        /** @enum {string} */
        Outcome: "PASS" | "REVIEW" | "FAIL";
        /** @enum {string} */
        Outcome1: "KNOWN" | "AMBIGUOUS" | "REPLACED" | "SPLIT" | "PUBLIC_SECTOR" | "UNKNOWN";
        OutcomeChange: {
            /** Format: int64 */
            applications: number;
            from: components["schemas"]["EligibilityOutcome"];
            to: components["schemas"]["EligibilityOutcome"];
        };
        OutcomeCount: {
            /** @description Whether there are more than this. */
            capped: boolean;
            /** Format: int32 */
            count: number;
            outcome: components["schemas"]["EligibilityOutcome"];
        };
        OverdueReview: {
            course: string | null;
            /** @description Slug of the course, code of the story, or both. */
            key: string;
            /** @enum {string} */
            kind: "course" | "story" | "mapping";
            reviewBy: components["schemas"]["LocalDate"];
            story: string | null;
            title: string;
        };
        OwnErasureRequest: {
            /**
             * @description The address that you sign in with, so that nobody is erased by mistake.
             * @example name@leeds.gov.uk
             */
            email: string;
        };
        OwnMessage: {
            createdAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["MessageKind"];
            /** @description Whether its words are still kept. */
            readable: boolean;
            /** Format: date-time */
            sentAt: string | null;
            status: components["schemas"]["MessageStatus"];
            /** @description Why you got it. */
            why: string;
        };
        OwnMessageText: {
            subject: string;
            text: string;
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
        PageAgreement: {
            items: components["schemas"]["Agreement"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageAllocationResponse: {
            items: components["schemas"]["Allocation"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageAnnotation: {
            items: components["schemas"]["Annotation"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageApplicationSummary: {
            items: components["schemas"]["ApplicationSummary"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageApplicationWindow: {
            items: components["schemas"]["ApplicationWindow"][];
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
        PageBatchMemberResponse: {
            items: components["schemas"]["DeskBatchMember"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageBatchResponse: {
            items: components["schemas"]["DeskBatch"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageBulkItemResponse: {
            items: components["schemas"]["BulkItem"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageBulkRunResponse: {
            items: components["schemas"]["BulkRun"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageClientResponse: {
            items: components["schemas"]["Client"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageCourseLinkResponse: {
            items: components["schemas"]["CourseLink"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageCourseProblemResponse: {
            items: components["schemas"]["CourseProblem"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageDelivery: {
            items: components["schemas"]["WebhookDelivery"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageDeskEntry: {
            items: components["schemas"]["DeskEntry"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageDeskSupplier: {
            items: components["schemas"]["DeskSupplier"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageEvidenceResponse: {
            items: components["schemas"]["Evidence"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageFeedbackResponse: {
            items: components["schemas"]["Feedback"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageGap: {
            items: components["schemas"]["Gap"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageImportResponse: {
            items: components["schemas"]["Import"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageImportRowResponse: {
            items: components["schemas"]["ImportRow"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageInvitationResponse: {
            items: components["schemas"]["Invitation"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageLibraryCourse: {
            items: components["schemas"]["LibraryCourse"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageLibraryStory: {
            items: components["schemas"]["LibraryStory"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageMessageResponse: {
            items: components["schemas"]["Message"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageMissingResponse: {
            items: components["schemas"]["MissingThere"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageOverdueReview: {
            items: components["schemas"]["OverdueReview"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageOwnMessage: {
            items: components["schemas"]["OwnMessage"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageOwnSession: {
            items: components["schemas"]["OwnSession"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PagePastCaseResponse: {
            items: components["schemas"]["PastCase"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PagePoolResponse: {
            items: components["schemas"]["Pool"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PagePurchaseOutcomeResponse: {
            items: components["schemas"]["PurchaseOutcome"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageReorganisationResponse: {
            items: components["schemas"]["Reorganisation"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageReportResponse: {
            items: components["schemas"]["SupplierReport"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageReportRowResponse: {
            items: components["schemas"]["SupplierReportRow"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageRetentionClassResponse: {
            items: components["schemas"]["RetentionClass"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageReviewerName: {
            items: components["schemas"]["ReviewerName"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageRoleInvitationResponse: {
            items: components["schemas"]["RoleInvitation"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageSavedView: {
            items: components["schemas"]["SavedView"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageSeatResponse: {
            items: components["schemas"]["Seat"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageSettingsVersion: {
            items: components["schemas"]["SettingsVersion"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageStockAlertResponse: {
            items: components["schemas"]["StockAlert"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageStockEntryResponse: {
            items: components["schemas"]["StockEntry"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageStoryCard: {
            items: components["schemas"]["StoryCard"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageSupplier: {
            items: components["schemas"]["Supplier"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageSynonymGroup: {
            items: components["schemas"]["SynonymGroup"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PageUnmetNeedResponse: {
            items: components["schemas"]["UnmetNeed"][];
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
        PageWebhook: {
            items: components["schemas"]["Webhook"][];
            /** @description Send this as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        PastCase: {
            courseTitle: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            id: components["schemas"]["UUID"];
            reference: string;
            status: components["schemas"]["ApplicationStatus"];
            submittedAt: components["schemas"]["Instant"];
        };
        Period: {
            from: components["schemas"]["LocalDate"];
            to: components["schemas"]["LocalDate"];
        };
        PersonalData: {
            asAt: components["schemas"]["Instant"];
            parts: components["schemas"]["PersonalDataPart"][];
        };
        PersonalDataPart: {
            /** @example applications */
            name: string;
            /** @description Each as it is kept, with the names of its columns. */
            records: {
                [key: string]: unknown;
            }[];
            /** @description What it is, in a sentence. */
            what: string;
        };
        PlannedEnd: {
            name: string;
            reorganisation: components["schemas"]["UUID"];
            replacedBy: string[];
            takesEffectOn: components["schemas"]["LocalDate"];
        };
        Pool: {
            /** @description When the numbers were true. */
            asAt: components["schemas"]["Instant"];
            /** Format: int32 */
            available: number;
            /**
             * Format: date-time
             * @description Closed pools promise nothing more.
             */
            closedAt: string | null;
            closedReason: string | null;
            /** @description That it is for, by title; none where it is for every course of the platform. */
            courses: components["schemas"]["CourseName"][];
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
            /** @description The same in a sentence. */
            waitingOrder: string;
            /** @description In which order they are served. */
            waitingPolicy: components["schemas"]["WaitingPolicy"];
        };
        PoolClosingRequest: {
            /**
             * Format: uuid
             * @description The pool in which those who wait wait from now on; needed only where somebody waits.
             */
            moveTo?: string | null;
            reason: string;
        };
        PoolDetail: {
            /** @description When the numbers were true. */
            asAt: components["schemas"]["Instant"];
            /** Format: int32 */
            available: number;
            /**
             * Format: date-time
             * @description Closed pools promise nothing more.
             */
            closedAt: string | null;
            closedReason: string | null;
            /** @description That it is for, by title; none where it is for every course of the platform. */
            courses: components["schemas"]["CourseName"][];
            /** Format: int32 */
            expired: number;
            /** Format: int32 */
            held: number;
            id: components["schemas"]["UUID"];
            name: string;
            /** @description What the caller may do. */
            next: components["schemas"]["PoolMove"][];
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
            /** @description The same in a sentence. */
            waitingOrder: string;
            /** @description In which order they are served. */
            waitingPolicy: components["schemas"]["WaitingPolicy"];
        };
        PoolForecast: {
            /** @description When the numbers were true. */
            asAt: components["schemas"]["Instant"];
            demand: components["schemas"]["LicenceDemand"];
            /**
             * Format: int32
             * @description Licences that nobody has and that have not ended.
             */
            free: number;
            /**
             * Format: date
             * @description The last day of the free licences that end last.
             */
            freeUntil: string | null;
            /**
             * Format: int32
             * @description Of one licence in the last purchase.
             */
            lastPricePence: number | null;
            /** @description How many were left, week by week, in the last half year; oldest first. */
            leftByWeek: components["schemas"]["LicencesLeft"][];
            /**
             * Format: int32
             * @description Licences that somebody has and has not activated.
             */
            notStarted: number;
            poolId: components["schemas"]["UUID"];
            poolName: string;
            rates: components["schemas"]["LicenceRates"];
            runOut: components["schemas"]["RunOut"];
            use: components["schemas"]["PresentUse"];
        };
        /** @enum {string} */
        PoolMove: "add-purchase" | "close" | "reopen";
        PoolRequest: {
            /** @description The courses it is for; leave out for every course of the platform. */
            courseSlugs?: string[] | null;
            /** @example FutureLearn, any course */
            name: string;
            /** @example FutureLearn */
            platform: string;
        };
        /** @description What was asked of the pool lately. */
        PresentUse: {
            /**
             * Format: int32
             * @description People who got a licence or wait for one.
             */
            asked: number;
            /**
             * Format: int32
             * @description Licences that came back for another person.
             */
            cameBack: number;
            /**
             * Format: int32
             * @description How many days were looked at, up to 91, today included.
             */
            days: number;
            /**
             * Format: double
             * @description Asked for less what came back.
             */
            netPerMonth: number;
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
        ProgressRequest: {
            /** Format: date */
            lastActiveOn?: string | null;
            /** Format: int32 */
            percentDone: number;
            /** Format: int32 */
            stepsDone?: number | null;
            /** Format: int32 */
            stepsTotal?: number | null;
        };
        ProposedDecision: {
            alternatives: components["schemas"]["CourseCard"][];
            at: components["schemas"]["Instant"];
            by: string | null;
            outcome: components["schemas"]["DecisionOutcome"];
            reason: components["schemas"]["Reason"] | null;
            words: string | null;
        };
        ProviderConfirmationRequest: {
            /** @description Not there where the provider refused. */
            code?: string | null;
            /** @description Who answered, where the provider says so (RFC 9207). */
            iss?: string | null;
            state: string;
        };
        ProviderSignInStarted: {
            /**
             * Format: uri
             * @description Of the provider: send the browser there, with what it was given to keep.
             */
            address: string;
        };
        PublicationRequest: {
            /**
             * Format: date-time
             * @description Left out: now.
             */
            publishAt?: string | null;
            /**
             * Format: date
             * @description Instead of an instant: a day, at its start in London.
             */
            publishOn?: string | null;
        };
        Purchase: {
            /** @description Its reference. */
            agreement: string | null;
            createdAt: components["schemas"]["Instant"];
            endsOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @description For the whole order, without VAT.
             */
            listPricePence: number;
            /** Format: date */
            noticeOn: string | null;
            /**
             * Format: int32
             * @description Licences at first.
             */
            ordered: number;
            orderedOn: components["schemas"]["LocalDate"];
            orderNumber: string | null;
            /**
             * Format: int32
             * @description For the whole order, without VAT.
             */
            pricePaidPence: number;
            /**
             * Format: int32
             * @description Licences now, after all entries.
             */
            quantity: number;
            reference: string;
            startsOn: components["schemas"]["LocalDate"];
            supplier: components["schemas"]["SupplierName"];
            swapsAllowed: boolean;
            transferable: boolean;
            /** Format: int32 */
            vatPence: number | null;
        };
        PurchaseCodesRequest: {
            /** @description A file of codes that was sent before. */
            codeFile: components["schemas"]["UUID"];
        };
        PurchaseDetail: {
            /** @description What happened to the purchase since, newest first: the first page. */
            entries: components["schemas"]["PageStockEntryResponse"];
            licences: components["schemas"]["SeatCounts"];
            /** @description What the caller may do. */
            next: components["schemas"]["PurchaseMove"][];
            /** @description Where they are, with its counts and when they were true. */
            pool: components["schemas"]["Pool"];
            purchase: components["schemas"]["Purchase"];
        };
        /** @enum {string} */
        PurchaseMove: "add-codes" | "top-up" | "shrink" | "give-back" | "correct";
        /** @description What was paid for a purchase, and what came of it so far. */
        PurchaseOutcome: {
            endsOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            listPricePence: number;
            orderedOn: components["schemas"]["LocalDate"];
            perActivated: components["schemas"]["CostPerOutcome"];
            perCompleted: components["schemas"]["CostPerOutcome"];
            perHelped: components["schemas"]["CostPerOutcome"];
            poolId: components["schemas"]["UUID"];
            poolName: string;
            /** Format: int64 */
            pricePaidPence: number;
            /** Format: int32 */
            quantity: number;
            reference: string;
            /**
             * Format: int64
             * @description List price less price paid; below 0 where more was paid.
             */
            savingPence: number;
            /**
             * Format: double
             * @description Of the list price, from 0 to 1; null where the list price is 0.
             */
            savingShare: number | null;
            supplier: string;
            /**
             * Format: int64
             * @description List price of one, in whole pence; null where none is left of it.
             */
            unitListPricePence: number | null;
            /**
             * Format: int64
             * @description Paid for one licence, in whole pence; null where none is left of it.
             */
            unitPricePence: number | null;
        };
        PurchaseRequest: {
            /**
             * Format: uuid
             * @description An agreement with this supplier, where the order is under one.
             */
            agreementId?: string | null;
            /**
             * Format: uuid
             * @description A file of codes that was sent before, in place of codes.
             */
            codeFile?: string | null;
            /** @description One for each licence; leave out where the supplier sends invitations. */
            codes?: string[] | null;
            endsOn: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @description For the whole order, without VAT.
             */
            listPricePence: number;
            /**
             * Format: date
             * @description By when the supplier must hear that we do not renew.
             */
            noticeOn?: string | null;
            orderedOn: components["schemas"]["LocalDate"];
            /** @description Our own, as finance knows the order. */
            orderNumber?: string | null;
            /**
             * Format: int32
             * @description For the whole order, without VAT.
             */
            pricePaidPence: number;
            /** Format: int32 */
            quantity: number;
            reference: string;
            startsOn: components["schemas"]["LocalDate"];
            supplierId: components["schemas"]["UUID"];
            /** @description Whether the supplier lets a learner be swapped for another; false where left out. */
            swapsAllowed?: boolean | null;
            transferable: boolean;
            /**
             * Format: int32
             * @description For the whole order, on top of the price paid; leave out where it is not known.
             */
            vatPence?: number | null;
        };
        /** @description What may come of buying so many licences today. */
        PurchaseScenario: {
            /**
             * Format: double
             * @description Share of the futures in which somebody had to wait before the end.
             */
            chanceOfRunningOut: number;
            /**
             * Format: double
             * @description Share of the futures in which a licence is left at the end.
             */
            chanceOfUnused: number;
            /** @description In pence, by people who activate one of those bought. */
            costPerActivated: components["schemas"]["SimulatedSpread"];
            /** @description In pence, by people who complete a course with one of those bought. */
            costPerCompleted: components["schemas"]["SimulatedSpread"];
            /** @description In pence, by people who say that it helped. */
            costPerHelped: components["schemas"]["SimulatedSpread"];
            /**
             * Format: int64
             * @description For all of them; null where the price is not known.
             */
            pricePence: number | null;
            /** Format: int32 */
            quantity: number;
            /**
             * Format: date
             * @description The first day on which somebody waits, in half of those futures.
             */
            runsOutOn: string | null;
            /** @description Licences that nobody has at the end. */
            unused: components["schemas"]["SimulatedSpread"];
            /**
             * Format: double
             * @description Licences that nobody has at the end, on average.
             */
            unusedOnAverage: number;
            /**
             * Format: double
             * @description People who wait at the end, on average.
             */
            waitingAtEnd: number;
        };
        PurchaseSimulation: {
            /** @description When the records were read that it stands on. */
            asAt: components["schemas"]["Instant"];
            assumptions: components["schemas"]["SimulationAssumption"][];
            /** @description The last day that was played. */
            endsOn: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @description What would be enough half of the times.
             */
            enoughForHalf: number | null;
            /**
             * Format: int32
             * @description What would be enough nine times in ten.
             */
            enoughForNineInTen: number | null;
            /** @description Free licences if none are bought, at the end of each month from now. */
            leftWithoutBuying: components["schemas"]["SimulatedSpread"][];
            /** Format: int32 */
            months: number;
            /**
             * Format: int32
             * @description How many futures were played; 0 where a number that is needed is missing.
             */
            runs: number;
            /** @description Fewest licences first, beginning with none. */
            scenarios: components["schemas"]["PurchaseScenario"][];
            /** Format: int64 */
            seed: number;
        };
        Question: {
            askedAt: components["schemas"]["Instant"];
            words: string;
        };
        ReachByAuthority: {
            asAt: components["schemas"]["Instant"];
            /** @description Every current principal authority, by nation, region and name. */
            authorities: components["schemas"]["AuthorityReached"][];
            period: components["schemas"]["Period"];
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
        /** @enum {string} */
        Reason1: "ALL_GIVEN" | "TOO_LITTLE_HISTORY" | "NO_NET_USE";
        ReasonRequest: {
            reason: string;
        };
        ReclaimNoticeRequest: {
            /** @description As the supplier shows it today: it is copied before anything is taken back. */
            progress: components["schemas"]["ProgressRequest"];
            reason: components["schemas"]["ReclaimReason"];
            /** @description What is known and since when, for the learner to read. */
            words: string;
        };
        /** @enum {string} */
        ReclaimNoticeStatus: "OPEN" | "ANSWERED" | "RECLAIMED" | "WITHDRAWN" | "CLOSED";
        /** @enum {string} */
        ReclaimReason: "NO_PROGRESS" | "NOT_STARTED" | "LEFT_COUNCIL" | "USED_BY_ANOTHER" | "OTHER";
        RecoveryCodes: {
            person: components["schemas"]["Me"];
            /** @description Each works once, in place of a code; in this answer only. */
            recoveryCodes: string[];
        };
        RefusalRequest: {
            /** @description Slugs of published free courses to take instead. */
            alternatives?: string[] | null;
            reasonCode: components["schemas"]["DeclineReason"];
            /** @description Added to the message to the applicant. */
            words?: string | null;
        };
        Reorganisation: {
            /** @description Whether it can still be changed or cancelled. */
            changeable: boolean;
            /** Format: date-time */
            doneAt: string | null;
            id: components["schemas"]["UUID"];
            moves: components["schemas"]["ReorganisationMove"][];
            /** @example Surrey 2027 */
            name: string;
            predecessorsEndOn: components["schemas"]["LocalDate"];
            status: components["schemas"]["ReorganisationStatus"];
            successors: components["schemas"]["ReorganisationSuccessor"][];
            takesEffectOn: components["schemas"]["LocalDate"];
            /** Format: int64 */
            version: number;
        };
        ReorganisationEffect: {
            /** @description What belongs to it now, by what it is: people, open applications, partner clients. */
            belongings: {
                [key: string]: number;
            };
            /** @description E-mail domains, which go on to tell where people work. */
            domains: string[];
            /** @description What belongs to it moves by itself; otherwise each person is asked which council is theirs. */
            moves: boolean;
            predecessor: components["schemas"]["AuthorityName"];
            successors: string[];
        };
        ReorganisationMove: {
            /** @example SRY */
            predecessor: string;
            /** @description Codes; its people and cases move by themselves where it is one. */
            successors: string[];
        };
        ReorganisationRequest: {
            moves: components["schemas"]["ReorganisationMove"][];
            name: string;
            /**
             * Format: date
             * @description As the register will say it: the day before, which is meant if it is left out, or that day.
             */
            predecessorsEndOn?: string | null;
            successors: components["schemas"]["ReorganisationSuccessor"][];
            /** @example 2027-04-01 */
            takesEffectOn: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        ReorganisationStatus: "PLANNED" | "DONE" | "CANCELLED";
        ReorganisationSuccessor: {
            /** @example ESU */
            code: string;
            /** @description Leave out for an authority that exists already. */
            name: string | null;
            officialName: string | null;
        };
        ReplacedAuthority: {
            code: string;
            lastDay: components["schemas"]["LocalDate"];
            name: string;
            /** @description Codes; several where it was split. */
            replacedBy: string[];
        };
        ReportColumn: {
            /** @description The column that has it; null for none. */
            column: string | null;
            field: components["schemas"]["ReportField"];
            /** @description Whether no report can be read without it. */
            needed: boolean;
            words: string;
        };
        ReportColumnChoice: {
            /** @description As the file's header has it, in lower case. */
            column: string;
            field: components["schemas"]["ReportField"];
        };
        ReportColumns: {
            columns: components["schemas"]["ReportColumn"][];
        };
        ReportColumnsRequest: {
            columns: components["schemas"]["ReportColumnChoice"][];
        };
        /** @enum {string} */
        ReportField: "EMAIL" | "NAME" | "FIRST_NAME" | "LAST_NAME" | "COURSE" | "STATE" | "JOINED" | "PROGRESS" | "STEPS_DONE" | "STEPS_TOTAL" | "COMPLETED" | "PLATFORM";
        /** @enum {string} */
        ReportMove: "choose-columns" | "decide-rows" | "confirm" | "cancel";
        /** @enum {string} */
        ReportStatus: "UNMAPPED" | "READING" | "READY" | "APPLYING" | "DONE" | "CANCELLED";
        Resolution: {
            /** @description One where it is certain, several to choose from, or none. */
            authorities: components["schemas"]["AuthorityName"][];
            outcome: components["schemas"]["Outcome1"];
            /** @description Authorities of the domain that are no more, in the order they ended. */
            replaced: components["schemas"]["ReplacedAuthority"][];
            sentence: string;
            /** @description Only a guess, for a public sector domain that nobody has mapped: a person decides. */
            suggestion: components["schemas"]["AuthorityName"] | null;
        };
        ResolutionRequest: {
            /** @example name@leeds.gov.uk */
            email: string;
        };
        RetentionClass: {
            /**
             * Format: int64
             * @description How many are over their time now.
             */
            due: number;
            /**
             * @description The timed work that ends it: its dry run lists what would go.
             * @example forget-sign-ins
             */
            job: string;
            /** @example 24 hours after they ended */
            kept: string;
            /** @description The property that says how long; null where it is fixed. */
            setting: string | null;
            /** @example Requests to sign in */
            what: string;
        };
        RetirementRequest: {
            /** @description Slug of the course to take instead. */
            replacedBy?: string | null;
        };
        ReturnRequest: {
            /** @description Why, in the learner's own words. Needed of staff who do it for them. */
            reason?: string | null;
        };
        ReviewerName: {
            id: components["schemas"]["UUID"];
            name: string;
        };
        /** @enum {string} */
        ReviewMove: "approval" | "refusal" | "information-request";
        RoleInvitation: {
            /** Format: date-time */
            acceptedAt: string | null;
            /** @description What a council lead will lead. */
            authority: components["schemas"]["AuthorityName"] | null;
            email: string;
            expiresAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            /** @description The name of the administrator who invited. */
            invitedBy: string | null;
            /** @description What you may do with it now. */
            next: components["schemas"]["RoleInvitationMove"][];
            roles: string[];
            sentAt: components["schemas"]["Instant"];
            status: components["schemas"]["RoleInvitationStatus"];
            /**
             * Format: uuid
             * @description Who they are among the users, once accepted.
             */
            userId: string | null;
            /** Format: int64 */
            version: number;
            /** Format: date-time */
            withdrawnAt: string | null;
        };
        /** @enum {string} */
        RoleInvitationMove: "SEND_AGAIN" | "WITHDRAW";
        RoleInvitationRequest: {
            /**
             * @description Of the council that a council lead leads; needed where their address does not tell it.
             * @example LDS
             */
            authorityCode?: string | null;
            /** @example name@council.gov.uk */
            email: string;
            /**
             * @example [
             *       "REVIEWER"
             *     ]
             */
            roles: string[];
        };
        /** @enum {string} */
        RoleInvitationStatus: "OPEN" | "ENDED" | "ACCEPTED" | "WITHDRAWN";
        RolesRequest: {
            /**
             * @example [
             *       "REVIEWER"
             *     ]
             */
            roles: string[];
        };
        /** @enum {string} */
        RowOutcome: "PENDING" | "NEW" | "CHANGED" | "UNCHANGED" | "REFUSED" | "OUTDATED";
        /** @enum {string} */
        RowOutcome1: "PENDING" | "AGREES" | "NEW_FACTS" | "DIFFERS" | "TO_CONFIRM" | "UNKNOWN" | "UNREADABLE";
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
            /** Format: int32 */
            settingsVersion: number | null;
        };
        RunOut: {
            /**
             * Format: date
             * @description One time in ten it is sooner.
             */
            earliest: string | null;
            /**
             * Format: date
             * @description One time in ten it is later; null where that is more than ten years off.
             */
            latest: string | null;
            /**
             * Format: date
             * @description At the present rate.
             */
            on: string | null;
            /** @description Why there is no day. */
            why: components["schemas"]["Reason1"] | null;
        };
        /** @enum {string} */
        Said: "ACTIVATED" | "PROGRESS" | "COMPLETED";
        SavedView: {
            id: components["schemas"]["UUID"];
            name: string;
            page: components["schemas"]["ViewOf"];
            /** @description What the page is narrowed to, as it stands in its address. */
            query: string;
            /** Format: int64 */
            version: number;
        };
        SavedViewRequest: {
            name: string;
            /** @example status=SUBMITTED&region=London */
            query: string;
        };
        Seat: {
            /**
             * Format: uuid
             * @description Of the application for which somebody has it.
             */
            applicationId: string | null;
            endsOn: components["schemas"]["LocalDate"];
            hasCode: boolean;
            id: components["schemas"]["UUID"];
            /** @example LO-7KQ2-M4XD */
            reference: string | null;
            /**
             * Format: int32
             * @description Its number in the purchase, from 1.
             */
            seat: number;
            status: components["schemas"]["LicenceStatus"];
        };
        SeatCounts: {
            /** Format: int32 */
            available: number;
            /** Format: int32 */
            expired: number;
            /** Format: int32 */
            held: number;
            /**
             * Format: int32
             * @description That never came, or went back to the supplier; not part of the quantity any more.
             */
            removed: number;
            /** Format: int32 */
            spent: number;
            /**
             * Format: int32
             * @description Free or held, and without a code.
             */
            withoutCode: number;
        };
        SecondFactor: {
            /**
             * Format: date-time
             * @description After five wrong codes nothing is tried until then.
             */
            lockedUntil: string | null;
            /** @description What you can do now. */
            next: components["schemas"]["Move"][];
            /** Format: int32 */
            recoveryCodesLeft: number;
            /** Format: date-time */
            setUpAt: string | null;
            state: components["schemas"]["SecondFactorState"];
        };
        SecondFactorRequest: {
            /**
             * @description The six digits of an authenticator app, or a recovery code.
             * @example 492 039
             */
            code: string;
            recoveryCode?: boolean;
        };
        /** @enum {string} */
        SecondFactorState: "NOT_NEEDED" | "NOT_SET_UP" | "NOT_SHOWN" | "SHOWN";
        ServiceClock: {
            /**
             * Format: date
             * @description The day by which it is promised to be decided.
             */
            dueOn: string | null;
            /** @description Whether it waits for a decision after that day. */
            late: boolean;
            /** @description Whether it waits for its applicant, and the clock stands still. */
            paused: boolean;
            /**
             * Format: int32
             * @description Working days it waited for us, to its decision or until now.
             */
            workingDays: number;
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
        Settings: {
            /** Format: int32 */
            claimMinutes: number;
            declaration: components["schemas"]["SignedPolicy"];
            /** Format: int64 */
            fourEyesAbovePence: number | null;
            fourEyesForRefusals: boolean;
            /** Format: int32 */
            licencesPerAuthority: number;
            /** Format: int32 */
            licencesPerPerson: number;
            managerApproval: boolean;
            /** Format: int32 */
            managerApprovalDays: number;
            /** Format: int32 */
            undoSeconds: number;
            /** Format: int32 */
            version: number;
        };
        SettingsOverview: {
            /** @description Those that start later, the next one first. */
            coming: components["schemas"]["SettingsVersion"][];
            inForce: components["schemas"]["SettingsVersion"];
            /**
             * Format: int64
             * @description The highest version there is: If-Match of a new one names it.
             */
            version: number;
        };
        SettingsPreview: {
            /**
             * Format: int32
             * @description Applications of the last 30 days that were looked at again, the newest 5,000 at most.
             */
            applications: number;
            /**
             * Format: int64
             * @description Of these, how many would have got another outcome.
             */
            changed: number;
            changes: components["schemas"]["OutcomeChange"][];
            /**
             * Format: int64
             * @description How many managers would have been asked.
             */
            managersAsked: number;
        };
        SettingsRequest: {
            /** Format: int32 */
            claimMinutes: number;
            declaration: components["schemas"]["SignedPolicy"];
            /**
             * Format: int64
             * @description Of one licence, in pence; null for never.
             */
            fourEyesAbovePence?: number | null;
            fourEyesForRefusals: boolean;
            /** Format: int32 */
            licencesPerAuthority: number;
            /** Format: int32 */
            licencesPerPerson: number;
            managerApproval: boolean;
            /** Format: int32 */
            managerApprovalDays: number;
            reason: string;
            /**
             * @description Today or later.
             * @example 2027-01-01
             */
            startsOn: components["schemas"]["LocalDate"];
            /** Format: int32 */
            undoSeconds: number;
        };
        /** @enum {string} */
        SettingsStatus: "COMING" | "IN_FORCE" | "PAST" | "CANCELLED";
        SettingsVersion: {
            /** @description Whether it can still be cancelled. */
            cancellable: boolean;
            madeAt: components["schemas"]["Instant"];
            reason: string;
            settings: components["schemas"]["Settings"];
            startsOn: components["schemas"]["LocalDate"];
            status: components["schemas"]["SettingsStatus"];
        };
        Shortfall: {
            /** @description The first few, by name; the editors' lists have them all. */
            first: components["schemas"]["ShortfallExample"][];
            /** @enum {string} */
            kind: "without-full-fit" | "only-paid-or-retired" | "few-courses" | "answers-nothing" | "mapping-review-overdue" | "story-review-overdue" | "course-review-overdue";
            /** Format: int32 */
            total: number;
        };
        ShortfallExample: {
            /** @description Slug of the course. */
            course: string | null;
            /** @description Code of the need. */
            story: string | null;
            words: string;
        };
        /** @enum {string} */
        SignedPolicy: "REQUIRED" | "PREFERRED" | "IGNORED";
        SignInConfirmationRequest: {
            byToken?: boolean;
            /** Format: uuid */
            challengeId?: unknown;
            /** @example 7KQX 2MHP */
            code?: string | null;
            /** @description From the link in the message. */
            token?: string | null;
        };
        SignInProvider: {
            /**
             * @description Null where this service has none.
             * @example Leeds City Council
             */
            name: string | null;
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
        SimilarCase: {
            authorityName: string | null;
            courseTitle: string;
            decidedAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            outcome: components["schemas"]["DecisionOutcome"];
            reason: components["schemas"]["Reason"] | null;
            reference: string;
            sameCourse: boolean;
            sameStory: boolean;
        };
        SimulatedSpread: {
            /**
             * Format: double
             * @description One time in ten it is more.
             */
            high: number | null;
            /**
             * Format: double
             * @description One time in ten it is less.
             */
            low: number | null;
            /**
             * Format: double
             * @description Half of the times it is less.
             */
            middle: number | null;
        };
        /** @description One number that a simulation stands on. */
        SimulationAssumption: {
            /** @description The parameter that changes it. */
            name: string;
            /** @description Nothing can be played without it. */
            needed: boolean;
            /**
             * Format: int64
             * @description Out of how many cases it was observed.
             */
            seen: number | null;
            source: components["schemas"]["Source"];
            /**
             * Format: double
             * @description In the unit of the parameter.
             */
            value: number | null;
        };
        /** @enum {string} */
        Source: "OBSERVED" | "ASSUMED" | "MISSING";
        StartRequest: {
            /** @description Left out where the person has not chosen yet, or names a course. */
            courseSlug?: string | null;
        };
        /** @enum {string} */
        StateThere: "PENDING" | "ACCEPTED" | "EXPIRED" | "REMOVED";
        StatusCount: {
            /** @description Whether there are more than this. */
            capped: boolean;
            /** Format: int32 */
            count: number;
            status: components["schemas"]["ApplicationStatus"];
        };
        Stock: {
            /** Format: int32 */
            available: number;
            /** Format: int32 */
            waiting: number;
        };
        StockAlert: {
            /**
             * Format: date
             * @description When licences run out, the purchase ends or notice must be given; null where they have run out.
             */
            day: string | null;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["AlertKind"];
            /**
             * Format: int32
             * @description Free licences; of WOULD_BE_WASTED those that will not be used before they end.
             */
            licences: number;
            poolId: components["schemas"]["UUID"];
            poolName: string;
            /** Format: uuid */
            purchaseId: unknown;
            purchaseReference: string | null;
            raisedAt: components["schemas"]["Instant"];
        };
        StockEntry: {
            enteredAt: components["schemas"]["Instant"];
            /** @description Who entered it. */
            enteredBy: string | null;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["StockEntryKind"];
            /** Format: int32 */
            listPriceChangePence: number;
            /** Format: int32 */
            pricePaidChangePence: number;
            purchaseId: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @description Licences more, or fewer where it is below 0.
             */
            quantity: number;
            reason: string;
            /** @description The order reference of the supplier. */
            reference: string;
            /** Format: int32 */
            vatChangePence: number;
        };
        /** @enum {string} */
        StockEntryKind: "TOP_UP" | "SHRINK" | "GIVEN_BACK" | "CORRECTION";
        StockEntryRequest: {
            /**
             * Format: uuid
             * @description A file of codes that was sent before, in place of codes.
             */
            codeFile?: string | null;
            /** @description Of a top-up: one for each licence, where licences of the purchase have codes. */
            codes?: string[] | null;
            kind: components["schemas"]["StockEntryKind"];
            /**
             * Format: int32
             * @description Of the whole order from now on; leave out where it stays.
             */
            listPricePence?: number | null;
            /**
             * Format: int32
             * @description For the whole order from now on; leave out where it stays.
             */
            pricePaidPence?: number | null;
            /**
             * Format: int32
             * @description How many licences more or fewer; left out of a correction.
             */
            quantity?: number | null;
            reason: string;
            /**
             * Format: int32
             * @description For the whole order from now on; leave out where it stays.
             */
            vatPence?: number | null;
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
            /** @description Of those who took it for this need; null until five have answered. */
            help: components["schemas"]["Help"] | null;
            reason: string;
            /** Format: date */
            reviewedOn: string | null;
            /**
             * Format: int64
             * @description Of the mapping: an editor sends it as If-Match, in quotes.
             */
            version: number;
        };
        StoryName: {
            /** @example US01 */
            code: string;
            sentence: string;
        };
        StoryRequest: {
            constraints?: string[] | null;
            /** @description Fields to empty: evidence, owner or reviewBy. */
            erase?: string[] | null;
            evidence?: string | null;
            goal?: string | null;
            motivators?: string[] | null;
            need?: string | null;
            owner?: string | null;
            /** Format: date */
            reviewBy?: string | null;
            role?: string | null;
            roleGroup?: string | null;
            /** @description How people say it in their own words, such as “nobody finishes our form”: sentences of 3 to 300 characters. Search and match look in them; only editors see them. */
            saidAs?: string[] | null;
            skills?: string[] | null;
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
        Supplier: {
            contact: string | null;
            createdAt: components["schemas"]["Instant"];
            handsOut: components["schemas"]["HandsOut"];
            id: components["schemas"]["UUID"];
            learnerLimits: string | null;
            name: string;
            /** Format: int64 */
            version: number;
        };
        SupplierName: {
            id: components["schemas"]["UUID"];
            name: string;
        };
        SupplierReport: {
            /** @description Who sent it. */
            by: string | null;
            /** Format: date-time */
            confirmedAt: string | null;
            createdAt: components["schemas"]["Instant"];
            /** Format: date-time */
            endedAt: string | null;
            /**
             * Format: date-time
             * @description When its rows were deleted; what was learnt from them stays.
             */
            forgottenAt: string | null;
            /** @description Names of its columns in lower case. */
            header: string[];
            id: components["schemas"]["UUID"];
            /** @description What can be done with it now. */
            next: components["schemas"]["ReportMove"][];
            rows: components["schemas"]["SupplierReportCounts"];
            status: components["schemas"]["ReportStatus"];
            supplier: components["schemas"]["SupplierName"];
            /** Format: int64 */
            version: number;
        };
        SupplierReportCounts: {
            /** Format: int32 */
            agreeing: number;
            /**
             * Format: int32
             * @description Rows whose facts are applied.
             */
            applied: number;
            /** Format: int32 */
            differing: number;
            /**
             * Format: int32
             * @description Licences whose invitation was sent and that the report does not have.
             */
            missingThere: number;
            /** Format: int32 */
            newFacts: number;
            /**
             * Format: int32
             * @description How many have been read so far.
             */
            read: number;
            /** Format: int32 */
            toConfirm: number;
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            unknownHere: number;
            /** Format: int32 */
            unreadable: number;
        };
        SupplierReportMatch: {
            allocationId: components["schemas"]["UUID"];
            applicationId: components["schemas"]["UUID"];
            courseTitle: string;
            email: string | null;
            name: string | null;
            reference: string;
            status: components["schemas"]["AllocationStatus"];
        };
        SupplierReportMatchRequest: {
            same: boolean;
        };
        SupplierReportRow: {
            applied: boolean;
            /** @description Why the row could not be read or applied. */
            faults: string[];
            /** @description The licence it is about, or may be about. */
            here: components["schemas"]["SupplierReportMatch"] | null;
            /** @description Whether somebody can say if it is theirs. */
            mayDecide: boolean;
            /**
             * Format: int32
             * @description As a spreadsheet counts: the header is row 1.
             */
            number: number;
            outcome: components["schemas"]["RowOutcome1"];
            /** @description Why it is suggested to be theirs, or is nobody's. */
            reason: string | null;
            there: components["schemas"]["SupplierReportSays"];
        };
        SupplierReportSays: {
            /** Format: date */
            completedOn: string | null;
            course: string | null;
            email: string | null;
            /** Format: date */
            joinedOn: string | null;
            name: string | null;
            /** Format: int32 */
            percentDone: number | null;
            state: components["schemas"]["StateThere"] | null;
            /** Format: int32 */
            stepsDone: number | null;
            /** Format: int32 */
            stepsTotal: number | null;
        };
        SupplierRequest: {
            /** @description Whom to ask there, and how. */
            contact?: string | null;
            handsOut: components["schemas"]["HandsOut"];
            /** @description What the supplier limits: addresses, learners at once, swaps in a month. */
            learnerLimits?: string | null;
            /** @example FutureLearn */
            name: string;
        };
        SynonymGroup: {
            id: components["schemas"]["UUID"];
            terms: string[];
            /** @description Everything on this topic answers to the terms too. */
            topic: string | null;
            /** Format: int64 */
            version: number;
        };
        SynonymRequest: {
            /**
             * @example [
             *       "GDPR",
             *       "data protection"
             *     ]
             */
            terms: string[];
            /** @example data-protection */
            topic?: string | null;
        };
        Team: {
            /** @description Sent with whoever has confirmed by then. */
            closesAt: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description How many more can be invited.
             */
            free: number;
            id: components["schemas"]["UUID"];
            members: components["schemas"]["TeamMember"][];
            /** Format: date-time */
            sentAt: string | null;
            /** @description Whether the caller started it. */
            startedByYou: boolean;
        };
        TeamInvitationsRequest: {
            /** @description Work e-mail addresses of colleagues. */
            emails: string[];
        };
        TeamMember: {
            /**
             * Format: uuid
             * @description For staff.
             */
            applicationId: string | null;
            /**
             * Format: uuid
             * @description The invitation, for whoever sent it, while it is open.
             */
            invitationId: string | null;
            /**
             * Format: int64
             * @description Its version, for the If-Match of taking it back.
             */
            invitationVersion: number | null;
            /** @description The name, or the address of who gave none; null once erased. */
            name: string | null;
            standing: components["schemas"]["TeamStanding"];
            you: boolean;
        };
        /** @enum {string} */
        TeamStanding: "INVITED" | "ANSWERING" | "CONFIRMED" | "SENT";
        TeamSummary: {
            /** @description Sent with whoever has confirmed by then. */
            closesAt: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description How many of them have confirmed.
             */
            confirmed: number;
            /**
             * Format: date-time
             * @description When the applicant confirmed.
             */
            confirmedAt: string | null;
            id: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @description How many are invited and have not answered.
             */
            invited: number;
            /** Format: date-time */
            sentAt: string | null;
            /**
             * Format: int32
             * @description How many have an application in it.
             */
            size: number;
            startedByApplicant: boolean;
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
        TimelineKind: "STARTED" | "SUBMITTED" | "CORRECTED" | "MANAGER_ASKED" | "MANAGER_AGREED" | "MANAGER_REFUSED" | "NOMINATED" | "TEAM_JOINED" | "TEAM_CONFIRMED" | "TEAM_LEFT" | "TEAM_WENT_ON" | "COUNCIL_RECORDED" | "INFORMATION_REQUESTED" | "INFORMATION_GIVEN" | "APPROVED" | "DECLINED" | "DECISION_UNDONE" | "REOPENED" | "WITHDRAWN" | "WAITING" | "LINE_CHANGED" | "MOVED_TO_FRONT" | "LICENCE_OFFERED" | "OFFER_DECLINED" | "OFFER_LAPSED" | "LICENCE_ISSUED" | "CODE_SHOWN" | "LICENCE_ACTIVATED" | "COURSE_COMPLETED" | "PROGRESS_RECORDED" | "EVIDENCE_RECORDED" | "LEAVE_TAKEN" | "LEAVE_ENDED" | "RECLAIM_NOTICE_GIVEN" | "RECLAIM_NOTICE_ANSWERED" | "RECLAIM_NOTICE_WITHDRAWN" | "LICENCE_RETURNED" | "LICENCE_LAPSED" | "LICENCE_RECLAIMED" | "LICENCE_EXPIRED" | "FEEDBACK_GIVEN" | "TAKEN_OVER" | "REASSIGNED" | "DECISION_PROPOSED" | "PROPOSAL_RETURNED" | "NOTE" | "MESSAGE_WAITING" | "MESSAGE_SENT" | "MESSAGE_FAILED";
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
        UnmetNeed: {
            /** Format: date-time */
            answeredAt: string | null;
            createdAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            /** @description What an editor can do now: merge, make-story or decline. */
            next: string[];
            /** @description What was said, or is to be said, to whoever left an address. */
            reason: string | null;
            roleGroup: string | null;
            status: components["schemas"]["UnmetNeedStatus"];
            story: string | null;
            /** Format: int64 */
            version: number;
            /** @description Somebody is still to be told: at the decision, or when the story is published. */
            wantsAnswer: boolean;
            words: string;
        };
        UnmetNeedDuplicate: {
            id: components["schemas"]["UUID"];
            status: components["schemas"]["UnmetNeedStatus"];
            story: string | null;
            words: string;
        };
        UnmetNeedHints: {
            /** @description Unmet needs in nearly the same words, nearest first. */
            duplicates: components["schemas"]["UnmetNeedDuplicate"][];
            /** @description Published needs that may be meant, likeliest first. */
            stories: components["schemas"]["LikelyStory"][];
        };
        UnmetNeedMerge: {
            /** @example US01 */
            story: string;
            /** @description What to tell whoever left an address. */
            words: string | null;
        };
        UnmetNeedRefusal: {
            reason: string;
        };
        UnmetNeedRequest: {
            /** @description Only if an answer is wanted. */
            email?: string | null;
            roleGroup?: string | null;
            words: string;
        };
        UnmetNeedSent: {
            id: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        UnmetNeedStatus: "NEW" | "MERGED" | "DECLINED";
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
            owner: string | null;
            /** Format: date */
            reviewBy: string | null;
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
        /** @enum {string} */
        ViewOf: "QUEUE" | "DASHBOARD";
        Vocabulary: {
            accessFeatures: components["schemas"]["Term"][];
            allocationStatuses: components["schemas"]["Term"][];
            applicationStatuses: components["schemas"]["Term"][];
            authorityTypes: components["schemas"]["Term"][];
            certificates: components["schemas"]["Term"][];
            changeTypes: components["schemas"]["Term"][];
            confidence: components["schemas"]["Term"][];
            constraints: components["schemas"]["Term"][];
            costClasses: components["schemas"]["Term"][];
            courseProblems: components["schemas"]["Term"][];
            declineReasons: components["schemas"]["Term"][];
            formats: components["schemas"]["Term"][];
            languages: components["schemas"]["Term"][];
            lengths: components["schemas"]["Term"][];
            levels: components["schemas"]["Term"][];
            motivators: components["schemas"]["Term"][];
            nations: components["schemas"]["Term"][];
            platforms: components["schemas"]["Term"][];
            reclaimReasons: components["schemas"]["Term"][];
            regions: components["schemas"]["Term"][];
            roleGroups: components["schemas"]["Term"][];
            skills: components["schemas"]["Term"][];
            topics: components["schemas"]["Term"][];
        };
        Vouching: {
            authorityCode: string;
            authorityName: string;
            reason: string;
            vouchedAt: components["schemas"]["Instant"];
            /** @description The name of the administrator who vouched. */
            vouchedBy: string | null;
        };
        VouchingRequest: {
            /** @example LDS */
            authorityCode: string;
            reason: string;
        };
        Wait: {
            /** @description How many took how many working days. */
            distribution: components["schemas"]["MetricsCount"][];
            /** Format: int32 */
            medianWorkingDays: number | null;
            /** Format: int32 */
            nineInTenWorkingDays: number | null;
            /** Format: int64 */
            people: number;
            /**
             * Format: int32
             * @description Within how many working days we promise it; null where we do not.
             */
            promisedWorkingDays: number | null;
            /** @enum {string} */
            step: "decision" | "issue" | "activation";
        };
        Waiting: {
            likely: components["schemas"]["LikelyTurn"];
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
            likely: components["schemas"]["LikelyDate"];
            /** @description Whether staff moved it to the front, with a reason in its timeline. */
            movedToFront: boolean;
            /**
             * Format: int32
             * @description From 1: who gets the next licence, under the policy of the pool.
             */
            place: number;
            /** @example LO-7KQ2-M4XD */
            reference: string;
            /** @description Whether it stands with the colleagues of its team. */
            withTeam: boolean;
        };
        /** @enum {string} */
        WaitingPolicy: "FIRST_COME" | "SPREAD_FIRST";
        WaitingPolicyChoice: {
            policy: components["schemas"]["WaitingPolicy"];
            sentence: string;
        };
        WaitingPolicyRequest: {
            policy: components["schemas"]["WaitingPolicy"];
        };
        /** @description How a pool serves those who wait. */
        WaitingRules: {
            /**
             * Format: int32
             * @description Working days in which to answer.
             */
            answerWorkingDays: number;
            /**
             * Format: int32
             * @description Licences that came back in the days of `historyDays`, and could be given again.
             */
            cameBack: number;
            /** @description Every policy there is. */
            choices: components["schemas"]["WaitingPolicyChoice"][];
            /**
             * Format: int32
             * @description Days since the first licence was given, at most a year.
             */
            historyDays: number;
            /** @description What the caller may do. */
            next: components["schemas"]["WaitingRulesMove"][];
            /**
             * Format: int32
             * @description Whoever waited for more days than this is asked first whether they still want it.
             */
            offerAfterDays: number;
            policy: components["schemas"]["WaitingPolicy"];
            poolId: components["schemas"]["UUID"];
            /** @description The policy in a sentence. */
            sentence: string;
            /**
             * Format: int64
             * @description Of the pool.
             */
            version: number;
        };
        /** @enum {string} */
        WaitingRulesMove: "change-policy" | "move-to-front";
        Webhook: {
            createdAt: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description Deliveries that were given up.
             */
            dead: number;
            description: string | null;
            eventTypes: string[];
            /**
             * Format: date-time
             * @description Since when no delivery worked.
             */
            failingSince: string | null;
            id: components["schemas"]["UUID"];
            next: components["schemas"]["WebhookMove"][];
            /**
             * Format: date-time
             * @description Until when the secret before the present one signs as well.
             */
            previousSecretUntil: string | null;
            /** @description OFF: nothing is delivered, as the address did not work for long. Changes of that time are in the feed. */
            status: components["schemas"]["WebhookStatus"];
            url: string;
            /** Format: int64 */
            version: number;
            /**
             * Format: int64
             * @description Deliveries that wait.
             */
            waiting: number;
        };
        WebhookDelivery: {
            /**
             * Format: int32
             * @description The HTTP status of the last try.
             */
            answer: number | null;
            /** Format: int32 */
            attempts: number;
            createdAt: components["schemas"]["Instant"];
            /** @description What went wrong at the last try. */
            error: string | null;
            /** @description What `webhook-id` says, the same at each try. */
            id: components["schemas"]["UUID"];
            /**
             * Format: date-time
             * @description When it is tried next, unless an earlier change of the same record waits.
             */
            nextAt: string | null;
            /**
             * Format: uuid
             * @description The application, allocation or nomination; null for a test.
             */
            recordId: string | null;
            /** @description Whether it can be delivered again. */
            replayable: boolean;
            status: components["schemas"]["DeliveryStatus"];
            /** Format: date-time */
            triedAt: string | null;
            /** @example allocation.completed */
            type: string;
        };
        /** @enum {string} */
        WebhookMove: "CHANGE" | "TEST" | "ACTIVATE" | "REPLAY" | "RENEW_SECRET" | "REMOVE";
        WebhookReplay: {
            /**
             * Format: int32
             * @description How many are delivered again.
             */
            deliveries: number;
        };
        WebhookRequest: {
            /** @example Puts completions into our learning platform */
            description?: string | null;
            /**
             * @description As `type` of a change says it.
             * @example [
             *       "allocation.completed"
             *     ]
             */
            eventTypes: string[];
            /**
             * @description On the public internet, with https, on port 443.
             * @example https://hooks.example.gov.uk/learning-offer
             */
            url: string;
        };
        WebhookSecret: {
            id: components["schemas"]["UUID"];
            /**
             * Format: date-time
             * @description Until when the secret before this one signs as well.
             */
            previousUntil: string | null;
            /** @description Shown this once. As the Standard Webhooks libraries take it. */
            secret: string;
        };
        /** @enum {string} */
        WebhookStatus: "ON" | "OFF";
        /** @enum {string} */
        Whose: "PERSON" | "AUTHORITY";
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
export type $defs = Record<string, never>;
export interface operations {
    WellKnownResource_keys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonWebKeySet"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WellKnownResource_server: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorizationServer"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AllocationResource_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
                /** @description true: only the caller's own, for staff who are learners too. */
                mine?: boolean;
                /** @description Where a notice that it is taken back stands: OPEN or ANSWERED. */
                notice?: components["schemas"]["ReclaimNoticeStatus"][];
                pool?: components["schemas"]["UUID"];
                status?: components["schemas"]["AllocationStatus"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAllocationResponse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AllocationResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OfferResource_accept: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AllocationResource_activate: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ActivationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AllocationResource_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenceCode"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AllocationResource_complete: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompletionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EvidenceResource_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEvidenceResponse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FeedbackResource_give: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feedback"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LeaveResource_take: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LeaveResource_end: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReclaimResource_give: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReclaimNoticeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReclaimResource_answer: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReclaimResource_withdraw: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReclaimResource_follow: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OfferResource_decline: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AllocationResource_giveBack: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AnnotationResource_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAnnotation"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AnnotationResource_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnotationRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Annotation"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AnnotationResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Annotation"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AnnotationResource_change: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnotationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Annotation"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AnnotationResource_remove: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WindowResource_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageApplicationWindow"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WindowResource_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationWindowRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationWindow"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WindowResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationWindow"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WindowResource_change: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationWindowRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationWindow"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WindowResource_cancel: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationWindow"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WindowResource_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationWindowRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationWindowPreview"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationResource_list: {
        parameters: {
            query?: {
                /** @description Codes of authorities, such as LDS. */
                authority?: string[];
                /** @description true: only what the caller has claimed. */
                claimedByMe?: boolean;
                /** @description Slugs of courses. */
                course?: string[];
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description true: only what waits for a decision after the day that was promised. */
                late?: boolean;
                /** @description How many, 1 to 100. */
                limit?: number;
                /** @description Sent at least so many days ago, as people count them in London. */
                minDays?: number;
                /** @description true: only the caller's own, which is all that an applicant sees anyway. */
                mine?: boolean;
                /** @description Sent at least so many working days ago, as the applicant's nation counts them. */
                minWorkingDays?: number;
                /** @description The start of a reference, with or without LO-, or part of an applicant's name or address, or of a course title. */
                q?: string;
                region?: string[];
                ruleOutcome?: components["schemas"]["EligibilityOutcome"][];
                status?: components["schemas"]["ApplicationStatus"][];
                /** @description Sent on this day or later, in London. */
                submittedFrom?: string;
                /** @description Sent on this day or earlier, in London. */
                submittedTo?: string;
                /** @description Only those of this team, by its id. */
                team?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageApplicationSummary"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationResource_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationResource_answer: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswersRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationResource_answerQuestion: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewResource_approve: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimResource_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimResource_claim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimResource_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewResource_undo: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationResource_eligibility: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Eligibility"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EligibilityReplayResource_replay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibilityReplay"][];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewResource_ask: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationResource_sendLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Look at your mail */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewResource_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePreview"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseMessageResource_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOwnMessage"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseMessageResource_text: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                message: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnMessageText"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoteResource_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseResource_past: {
        parameters: {
            query: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
                of: components["schemas"]["Whose"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePastCaseResponse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProposalResource_confirm: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProposalResource_giveBack: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewResource_decline: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefusalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewResource_reopen: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimResource_reviewers: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageReviewerName"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationResource_submit: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimResource_takeOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TeamResource_team: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TeamResource_leave: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TeamResource_invite: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamInvitationsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TeamResource_send: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationResource_timeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationResource_withdraw: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimResource_next: {
        parameters: {
            query?: {
                /** @description Codes of authorities, such as LDS. */
                authority?: string[];
                /** @description true: only what the caller has claimed. */
                claimedByMe?: boolean;
                /** @description Slugs of courses. */
                course?: string[];
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description true: only what waits for a decision after the day that was promised. */
                late?: boolean;
                /** @description How many, 1 to 100. */
                limit?: number;
                /** @description Sent at least so many days ago, as people count them in London. */
                minDays?: number;
                /** @description true: only the caller's own, which is all that an applicant sees anyway. */
                mine?: boolean;
                /** @description Sent at least so many working days ago, as the applicant's nation counts them. */
                minWorkingDays?: number;
                /** @description The start of a reference, with or without LO-, or part of an applicant's name or address, or of a course title. */
                q?: string;
                region?: string[];
                ruleOutcome?: components["schemas"]["EligibilityOutcome"][];
                status?: components["schemas"]["ApplicationStatus"][];
                /** @description Sent on this day or later, in London. */
                submittedFrom?: string;
                /** @description Sent on this day or earlier, in London. */
                submittedTo?: string;
                /** @description Only those of this team, by its id. */
                team?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextCase"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationResource_counts: {
        parameters: {
            query?: {
                /** @description Sent on this day or later, in London. */
                submittedFrom?: string;
                /** @description Sent on this day or earlier, in London. */
                submittedTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationCounts"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditResource_list: {
        parameters: {
            query?: {
                /** @description What was done, or how it begins: `application` finds `application.approved`. */
                action?: string;
                /** @description Who did it: the id of a person or partner client, or `service`. */
                actor?: string;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description The first day, in London, such as 2026-11-30. */
                from?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
                /** @description The id of that record. */
                subjectId?: string;
                /** @description What kind of record it was done to, such as application. */
                subjectType?: string;
                /** @description The last day, in London. */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAuditEventResponse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignInResource_request: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            /** @description Look at your mail */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInStarted"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignInResource_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInConfirmationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignInResource_logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProviderResource_look: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInProvider"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProviderResource_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderSignInStarted"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProviderResource_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderConfirmationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignInResource_refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    JoiningResource_look: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoiningRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Joining"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    JoiningResource_accept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoiningRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthorityResource_list: {
        parameters: {
            query?: {
                /** @description true: only those that exist today; false: only former ones. */
                current?: boolean;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
                nation?: string[];
                /** @description Part of the name. */
                q?: string;
                region?: string[];
                /** @description Type codes of the register, such as UA. */
                type?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAuthorityResponse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthorityResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authority"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthorityManagementResource_sign: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclarationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authority"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthorityManagementResource_addDomain: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DomainRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authority"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthorityManagementResource_retireDomain: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                code: string;
                domain: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authority"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthorityManagementResource_management: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorityManagement"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthorityResource_resolveQuietly: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolutionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resolution"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthorityResource_resolve: {
        parameters: {
            query?: {
                email?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resolution"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportSubscriptionResource_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardReportSubscription"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportSubscriptionResource_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardReportSubscription"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportSubscriptionResource_end: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BulkRunResource_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageBulkRunResponse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BulkRunResource_prepare: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkRunRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkRun"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BulkRunResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkRun"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BulkRunResource_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkRun"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BulkRunResource_items: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageBulkItemResponse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BulkRunResource_start: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkRun"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChangeResource_after: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before. Without it, from the first change that is known; `now` for a position alone, after everything that happened. */
                after?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClientResource_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageClientResponse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClientResource_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientRequest"];
            };
        };
        responses: {
            /** @description Registered */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientSecret"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClientResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClientResource_revoke: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClientResource_approve: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClientResource_useKeys: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientKeysRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClientResource_addSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Added */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientSecret"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClientResource_revokeSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                secret: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CodeFileResource_send: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeFile"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CodeFileResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeFile"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CourseLinkResource_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
                /** @description WORKS, UNSURE, BROKEN or REFUSED; several are allowed. Left out: all but WORKS. */
                outcome?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCourseLinkResponse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CourseProblemResource_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
                /** @description OPEN or CLOSED. */
                status?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCourseProblemResponse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CourseProblemResource_close: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourseProblemClosure"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseProblem"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CourseResource_list: {
        parameters: {
            query?: {
                accessFeature?: string[];
                certificate?: string[];
                costClass?: string[];
                /** @description The `next` of the page before. */
                cursor?: string;
                format?: string[];
                language?: string[];
                length?: string[];
                level?: string[];
                /** @description How many, 1 to 100. */
                limit?: number;
                /** @description Names of platforms; one that we do not know matches nothing. */
                platform?: string[];
                /** @description Words, as you would say them. “Quotes” hold words together, a minus sign leaves one out. */
                q?: string;
                /** @description relevance: best match of your words, by title without words. shortest: fewest hours. newest-checked: link checked last. most-helpful: most often said to have helped. */
                sort?: "relevance" | "shortest" | "newest-checked" | "most-helpful";
                topic?: string[];
                /** @description Everything that changed at or after this instant, oldest change first, retired courses too (their status says so): for keeping a copy. */
                updatedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseList"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CourseEditResource_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourseRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Course"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CourseResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Course"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CourseEditResource_edit: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourseRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Course"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CourseEditResource_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryChange"][];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LinkConfirmationResource_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseLink"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CourseReportResource_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourseProblemRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseProblemSent"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CourseEditResource_publish: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Course"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CourseEditResource_keepAsDraft: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Course"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CourseEditResource_retire: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetirementRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Course"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CourseVisitResource_count: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counted, or not counted any more today */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CoverageResource_coverage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coverage"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BatchResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskBatch"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BatchResource_addresses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskAddresses"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BatchResource_confirm: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskBatchConfirmationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskBatch"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BatchMemberResource_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageBatchMemberResponse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BatchResource_release: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskBatch"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BatchResource_takeOver: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskBatch"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EligibilityResource_check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EligibilityRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Eligibility"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExportResource_export: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description courses, user-stories or story-courses. */
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FeedbackListResource_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageFeedbackResponse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GapResource_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageGap"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportResource_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageImportResponse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportResource_send: {
        parameters: {
            query: {
                /** @description What the file has: courses, user-stories or story-courses. */
                kind: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportResource_cancel: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportResource_confirm: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportConfirmationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportRowResource_csv: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
                /** @description Only rows with this outcome. */
                outcome?: components["schemas"]["RowOutcome"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageImportRowResponse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportResource_kinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportKind"][];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InvitationResource_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageInvitationResponse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InvitationResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InvitationResource_accept: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InvitationResource_cancel: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InvitationResource_decline: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InvitationResource_sendAgain: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    JobResource_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Jobs"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    JobResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    JobResource_dryRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRun"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    JobResource_run: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LibraryCourseResource_twin: {
        parameters: {
            query?: {
                /** @description Slug of the course that is edited. */
                except?: string;
                title?: string;
                url?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseTwin"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LibraryCourseResource_list: {
        parameters: {
            query?: {
                /** @description Only courses that an editor should look at, for any of these reasons: review-overdue, scheduled, answers-nothing. */
                attention?: string[];
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
                /** @description Part of the title, the code, the slug, the platform or the partner. */
                q?: string;
                status?: components["schemas"]["CourseStatus"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageLibraryCourse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LibraryCourseResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditedCourse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LibraryStoryResource_list: {
        parameters: {
            query?: {
                /** @description Only needs that an editor should look at, for any of these reasons: without-full-fit, only-paid-or-retired, few-courses, review-overdue, mapping-review-overdue. */
                attention?: string[];
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
                /** @description Part of the code, the role, the need, the goal or the owner. */
                q?: string;
                status?: components["schemas"]["StoryStatus"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageLibraryStory"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LibraryStoryResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditedStory"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PoolResource_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePoolResponse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PoolResource_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PoolRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pool"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PoolResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolDetail"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PoolResource_close: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PoolClosingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolDetail"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PoolResource_entries: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageStockEntryResponse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ForecastResource_of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolForecast"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PoolResource_topUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolDetail"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PoolResource_reopen: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolDetail"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SimulationResource_simulate: {
        parameters: {
            query?: {
                /** @description Of the applications that wait for a decision, in place of what was observed. */
                approvalPercent?: number;
                /** @description People a month who are approved, 0 to 5,000, in place of what was observed. */
                askedPerMonth?: number;
                /** @description Of activated licences, in place of what was observed. */
                completionPercent?: number;
                /** @description Of completed courses, in place of what was observed. */
                helpedPercent?: number;
                /** @description Of licences, not activated in time, in place of what was observed. */
                lapsePercent?: number;
                /** @description How long they last, 1 to 36. Without it: 12. */
                months?: number;
                /** @description How many licences to buy, each 1 to 10,000, up to 12 of them. Buying none is always played too. Without it: what would be enough half of the times and nine times in ten. */
                quantities?: number[];
                /** @description Days until one is given back, on average, in place of what was observed. */
                returnDays?: number;
                /** @description Of licences, given back for another person, in place of what was observed. */
                returnPercent?: number;
                /** @description The same seed gives the same answer while the records stay as they are. Without it: 1. */
                seed?: number;
                /** @description The price of one licence in pence, in place of that of the last purchase. */
                unitPricePence?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseSimulation"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WaitingListResource_waitingList: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageWaitingEntryResponse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WaitingListResource_moveToFront: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveToFrontRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingRules"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WaitingListResource_rules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingRules"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WaitingListResource_follow: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaitingPolicyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingRules"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LicenceCodeResource_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeForStaff"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ManagerApprovalResource_answer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManagerAnswerRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagerQuestion"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ManagerApprovalResource_question: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManagerTokenRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagerQuestion"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MatrixResource_matrix: {
        parameters: {
            query?: {
                /** @description Only needs that an editor should look at: without-full-fit, only-paid-or-retired, few-courses, review-overdue, mapping-review-overdue. */
                attention?: string[];
                costClass?: string[];
                /** @description Part of the title, the code, the slug, the platform or the partner. */
                course?: string;
                /** @description The `nextCourses` of the page before. */
                courseCursor?: string;
                /** @description How many courses, 1 to 100. */
                courseLimit?: number;
                courseStatus?: components["schemas"]["CourseStatus"][];
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
                roleGroup?: string[];
                /** @description all courses; mapped: those that answer one of the needs shown; overdue: those whose mapping to one of them is past its review date. */
                show?: "all" | "mapped" | "overdue";
                skill?: string[];
                /** @description Part of the code, the role, the need or the goal. */
                story?: string;
                storyStatus?: components["schemas"]["StoryStatus"][];
                topic?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matrix"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MeResource_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MeResource_change: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnDataResource_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalData"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnErasureResource_outlook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureOutlook"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnErasureResource_erase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnErasureRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SecondFactorResource_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactor"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SecondFactorResource_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SecondFactorResource_newRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SecondFactorResource_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewSecondFactor"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SecondFactorResource_prove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MeResource_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOwnSession"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MeResource_endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MessageResource_list: {
        parameters: {
            query?: {
                /** @description Only those about this application. */
                application?: components["schemas"]["UUID"];
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
                /** @description WAITING, SENT or DEAD; several are allowed. */
                status?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageMessageResponse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MessageResource_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MetricsResource_all: {
        parameters: {
            query?: {
                /** @description Without it: staff for staff, public for everybody else. */
                audience?: "public" | "staff";
                /** @description First day, in London. Without it: a year before the last day. */
                from?: string;
                /** @description Last day, in London. Without it: today. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MetricsResource_one: {
        parameters: {
            query?: {
                /** @description Without it: staff for staff, public for everybody else. */
                audience?: "public" | "staff";
                /** @description The code of one authority, such as LDS. Leads of councils see their own whole. */
                authority?: string;
                /** @description What to break it down by, one of the measure's breakdowns. */
                by?: string;
                /** @description First day, in London. Without it: a year before the last day. */
                from?: string;
                /** @description Cuts the period, in London; weeks begin on Monday. Without it: the whole period alone. */
                step?: "day" | "week" | "month" | "quarter" | "year";
                /** @description Last day, in London. Without it: today. */
                to?: string;
            };
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDetail"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MetricsResource_definitions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDefinitions"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReachResource_all: {
        parameters: {
            query?: {
                /** @description First day, in London. Without it: a year before the last day. */
                from?: string;
                /** @description Last day, in London. Without it: today. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReachByAuthority"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NominationResource_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageInvitationResponse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NominationResource_nominate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NominationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationResult"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticeResource_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticeResource_book: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeBook"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticeResource_add: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeBook"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticeResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeVersion"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticeResource_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeBook"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OpeningResource_opening: {
        parameters: {
            query?: {
                /** @description The slug of a course. */
                course?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opening"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OpeningResource_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpeningNoticeRequest"];
            };
        };
        responses: {
            /** @description One message is sent when they open; then the address is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OverdueReviewResource_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOverdueReview"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PurchaseOutcomeResource_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
                /** @description Only those that filled this pool. */
                pool?: components["schemas"]["UUID"];
                /** @description Only those of this supplier. */
                supplier?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePurchaseOutcomeResponse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PurchaseResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseDetail"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PurchaseResource_putCodes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseCodesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseDetail"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PurchaseResource_entries: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageStockEntryResponse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PurchaseResource_enter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StockEntryRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseDetail"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PurchaseResource_licences: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSeatResponse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReorganisationResource_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageReorganisationResponse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReorganisationResource_plan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReorganisationRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reorganisation"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReorganisationResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reorganisation"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReorganisationResource_change: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReorganisationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reorganisation"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReorganisationResource_cancel: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reorganisation"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReorganisationResource_effects: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReorganisationEffect"][];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReorganisationResource_preview: {
        parameters: {
            query?: {
                /** @description The reorganisation that the plan would change. */
                changing?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReorganisationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReorganisationEffect"][];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RetentionResource_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRetentionClassResponse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoleInvitationResource_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRoleInvitationResponse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoleInvitationResource_invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleInvitationRequest"];
            };
        };
        responses: {
            /** @description Invited */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleInvitation"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoleInvitationResource_sendAgain: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleInvitation"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoleInvitationResource_withdraw: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleInvitation"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SavedViewResource_list: {
        parameters: {
            query?: {
                page?: components["schemas"]["ViewOf"] & unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSavedView"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SavedViewResource_add: {
        parameters: {
            query?: {
                page?: components["schemas"]["ViewOf"] & unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SavedViewResource_change: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SavedViewResource_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SynonymResource_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
                /** @description A part of any term. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSynonymGroup"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SynonymResource_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SynonymRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SynonymGroup"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SynonymResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SynonymGroup"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SynonymResource_change: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SynonymRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SynonymGroup"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SynonymResource_remove: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SynonymResource_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryChange"][];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SettingsResource_overview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsOverview"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SettingsResource_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsPreview"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SettingsResource_versions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSettingsVersion"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SettingsResource_add: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsOverview"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SettingsResource_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsOverview"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StockAlertResource_open: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
                /** @description Only those of this pool. */
                pool?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageStockAlertResponse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SupplierDeskResource_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDeskSupplier"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SupplierDeskResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                supplier: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskSupplier"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SupplierBatchResource_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
            };
            header?: never;
            path: {
                supplier: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageBatchResponse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SupplierBatchResource_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                supplier: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskBatchRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskBatch"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SupplierDeskResource_checks: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
            };
            header?: never;
            path: {
                supplier: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDeskEntry"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SupplierDeskResource_copied: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                supplier: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskAllocationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskSupplier"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SupplierDeskResource_invitations: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
            };
            header?: never;
            path: {
                supplier: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDeskEntry"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SupplierDeskResource_inviteAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                supplier: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskAllocationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskSupplier"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SupplierDeskResource_removals: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
            };
            header?: never;
            path: {
                supplier: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDeskEntry"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportResource_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
                /** @description Only reports of this supplier. */
                supplier?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageReportResponse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportResource_send: {
        parameters: {
            query: {
                /** @description Whose report it is. */
                supplier: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierReport"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierReport"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportResource_cancel: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierReport"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportResource_columns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportColumns"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportResource_choose: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportColumnsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierReport"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportResource_confirm: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierReport"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportResource_missing: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageMissingResponse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportRowResource_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
                /** @description Only rows with this outcome. */
                outcome?: components["schemas"]["RowOutcome1"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageReportRowResponse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportRowResource_match: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplierReportMatchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierReportRow"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SupplierResource_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSupplier"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SupplierResource_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplierRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Supplier"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SupplierResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Supplier"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SupplierResource_change: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplierRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Supplier"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SupplierResource_agreements: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAgreement"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SupplierResource_agree: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SupplierResource_agreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agreement: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SupplierResource_changeAgreement: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                agreement: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UnmetNeedResource_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
                /** @description A part of the words. */
                q?: string;
                roleGroup?: string[];
                /** @description NEW, MERGED or DECLINED; several are allowed. */
                status?: string[];
                /** @description true: only those of people who still wait for an answer. */
                wantsAnswer?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageUnmetNeedResponse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UnmetNeedResource_send: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmetNeedRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnmetNeedSent"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UnmetNeedResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnmetNeed"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UnmetNeedResource_hints: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnmetNeedHints"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UnmetNeedResource_merge: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmetNeedMerge"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnmetNeed"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UnmetNeedResource_decline: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmetNeedRefusal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnmetNeed"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UnmetNeedResource_makeStory: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StoryRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnmetNeed"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StoryResource_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
                motivator?: string[];
                roleGroup?: string[];
                skill?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageStoryCard"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StoryEditResource_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StoryRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserStory"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StoryResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserStory"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StoryEditResource_edit: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StoryRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserStory"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StoryEditResource_mapping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mapping"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StoryEditResource_map: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                code: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MappingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mapping"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StoryEditResource_unmap: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                code: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StoryEditResource_mappingHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryChange"][];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StoryEditResource_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryChange"][];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StoryEditResource_publish: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserStory"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StoryEditResource_retire: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserStory"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StoryResource_match: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Match"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UserResource_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
                /** @description Part of the name or e-mail address. */
                q?: string;
                /** @description Only those who hold this role. */
                role?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageUserResponse"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UserResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UserDataResource_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalData"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UserErasureResource_erase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasureRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UserResource_setRoles: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RolesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UserResource_takeSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UserResource_vouch: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VouchingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UserResource_vouchings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vouching"][];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VocabularyResource_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vocabulary"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WebhookResource_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageWebhook"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WebhookResource_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookRequest"];
            };
        };
        responses: {
            /** @description Registered */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WebhookResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WebhookResource_change: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WebhookResource_remove: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WebhookResource_activate: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeliveryResource_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many, 1 to 100. */
                limit?: number;
                /** @description Only those that wait, were delivered or were given up. */
                status?: components["schemas"]["DeliveryStatus"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDelivery"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeliveryResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delivery: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeliveryResource_replay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delivery: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeliveryResource_replayDead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReplay"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WebhookResource_renewSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeliveryResource_test: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TokenResource_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    client_assertion?: string;
                    client_assertion_type?: string;
                    client_id?: string;
                    client_secret?: string;
                    grant_type?: string;
                    scope?: string;
                };
            };
        };
        responses: {
            /** @description Granted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            /** @description The request is not one we can grant */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The client did not prove who it is */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RobotsResource_robots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SitemapResource_sitemap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            /** @description What went wrong, in words a person can act on. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
