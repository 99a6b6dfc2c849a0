interface ProblemType {
  status: number;
  title: string;
  /** When it is the answer. */
  when: string;
  /** What a program or a person does about it. */
  then: string;
}

/** Every `type` a problem can have, by the last part of its address. */
export const problems: Record<string, ProblemType> = {
  invalid: {
    status: 400,
    title: 'Some of what you sent needs to be corrected',
    when: 'A field is missing, has a value we cannot take, or is not one we know. Nothing was saved.',
    then: 'Read “errors”: it lists every field at once, each with a JSON pointer and what to do. Correct them and send again.',
  },
  unreadable: {
    status: 400,
    title: 'The request could not be read',
    when: 'The body is not valid JSON, or not in UTF-8.',
    then: 'Check what your program sends, letter by letter.',
  },
  'idempotency-missing': {
    status: 400,
    title: 'An Idempotency-Key header is needed',
    when: 'A POST that creates or moves something came without the header.',
    then: 'Make a new random key for each thing you want to do, and send the same key when you try again.',
  },
  unauthorised: {
    status: 401,
    title: 'Sign in first',
    when: 'There is no access token, or it is no longer valid.',
    then: 'Ask for a new access token, then send the request again.',
  },
  'expired-link': {
    status: 401,
    title: 'This link or code no longer works',
    when: 'A sign-in link or code was used already, or is older than 10 minutes; or an invitation was used, withdrawn or is over its time.',
    then: 'Ask for a new e-mail and use the newest one.',
  },
  forbidden: {
    status: 403,
    title: 'You may not do this',
    when: 'You are known, but your account does not have the role that this needs.',
    then: 'Ask an administrator of the service for the role.',
  },
  'second-factor-needed': {
    status: 403,
    title: 'Show your second factor first',
    when: 'Somebody of the team signed in by mail alone. Their roles do not count yet.',
    then: 'Send a code of the authenticator app to /api/v1/me/second-factor/showing, then send the request again.',
  },
  'step-up': {
    status: 403,
    title: 'Confirm that it is you',
    when: 'The operation wants a second factor that was shown in the last ten minutes. Nothing was changed.',
    then: 'Send a code to /api/v1/me/second-factor/showing, then send the same request again, with the same key.',
  },
  'sign-in-again': {
    status: 403,
    title: 'Sign in again first',
    when: 'It cannot be undone, and you signed in more than 10 minutes ago.',
    then: 'Sign in again, and do it within 10 minutes.',
  },
  'not-found': {
    status: 404,
    title: 'Not found',
    when: 'It does not exist, or it is not yours to see. Both have the same answer.',
    then: 'Check the address.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'That method is not offered here',
    when: 'The address exists, but not for this method.',
    then: 'Look it up in the description of the API.',
  },
  'not-acceptable': {
    status: 406,
    title: 'That format is not offered here',
    when: 'The Accept header asks for a format we do not have.',
    then: 'Ask for application/json.',
  },
  'illegal-transition': {
    status: 409,
    title: 'That is not possible from where this stands now',
    when: 'An application or a licence has moved on: for example, it was withdrawn before it was approved.',
    then: 'Read it again. Its “next” says what is possible now.',
  },
  'already-exists': {
    status: 409,
    title: 'That exists already',
    when: 'There is one already, and only one may be: such as an open application for the same course.',
    then: 'Use the one that exists.',
  },
  claimed: {
    status: 409,
    title: 'Another reviewer has this case',
    when: 'A reviewer claimed the case, and the claim has not ended.',
    then: 'Go to another case, or take this one over and say why.',
  },
  'sold-out': {
    status: 409,
    title: 'No licence is free',
    when: 'The last licence went to somebody else.',
    then: 'The waiting list takes the person in turn.',
  },
  'in-progress': {
    status: 409,
    title: 'The same request is still being worked on',
    when: 'A request with the same Idempotency-Key has not ended yet.',
    then: 'Wait a second and send it again: you get the answer of the first one.',
  },
  stale: {
    status: 412,
    title: 'Somebody changed this before you',
    when: 'The If-Match header has an older version than the record.',
    then: 'Read the record again, make your change to that, and send it with the new ETag.',
  },
  'too-large': {
    status: 413,
    title: 'Too large',
    when: 'The body or a file is larger than we take.',
    then: 'Send less at once.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'That media type is not understood here',
    when: 'The Content-Type header is missing, or not one we read.',
    then: 'Send application/json.',
  },
  'idempotency-mismatch': {
    status: 422,
    title: 'That Idempotency-Key was used for another request',
    when: 'The key is known, but the body is not the same as the first time.',
    then: 'Make a new key for a new request.',
  },
  'precondition-required': {
    status: 428,
    title: 'An If-Match header is needed',
    when: 'A change of a shared record came without the version it is based on.',
    then: 'Send the ETag of what you read in If-Match.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    when: 'You asked more often than we can serve everybody.',
    then: 'Wait as many seconds as the Retry-After header says.',
  },
  internal: {
    status: 500,
    title: 'Something went wrong on our side',
    when: 'We made a mistake. Nothing was saved.',
    then: 'Try again later. If you tell us, give the “requestId”.',
  },
  unavailable: {
    status: 503,
    title: 'The service is busy',
    when: 'We could not do it just now. Nothing was changed.',
    then: 'Send the same request again after as many seconds as the Retry-After header says.',
  },
};
