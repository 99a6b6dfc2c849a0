import type { Option } from './options';
import { Tag, type TagColour } from './Tag';

type Words<S extends string> = Record<S, readonly [word: string, colour: TagColour]>;

// Total tables: a status added to the contract breaks the build here, not a page.
const application = {
  DRAFT: ['Draft', 'grey'],
  SUBMITTED: ['Sent', 'blue'],
  INFORMATION_REQUESTED: ['Question for you', 'yellow'],
  APPROVED: ['Approved', 'green'],
  WAITING: ['Waiting for a licence', 'purple'],
  FULFILLED: ['Licence given', 'green'],
  DECLINED: ['Declined', 'red'],
  WITHDRAWN: ['Withdrawn', 'grey'],
} as const satisfies Words<string>;

// What the same statuses mean to the people who decide.
const reviewed = {
  ...application,
  SUBMITTED: ['To decide', 'blue'],
  INFORMATION_REQUESTED: ['Question asked', 'yellow'],
} as const satisfies Words<keyof typeof application>;

const eligibility = {
  ELIGIBLE: ['Fits every rule', 'green'],
  NEEDS_REVIEW: ['Needs a look', 'yellow'],
  NOT_ELIGIBLE: ['Does not fit', 'red'],
} as const satisfies Words<string>;

const rule = {
  PASS: ['Fits', 'green'],
  REVIEW: ['Needs a look', 'yellow'],
  FAIL: ['Does not fit', 'red'],
} as const satisfies Words<string>;

const message = {
  WAITING: ['Waiting', 'blue'],
  SENT: ['Sent', 'green'],
  DEAD: ['Not sent', 'red'],
} as const satisfies Words<string>;

const unmetNeed = {
  NEW: ['New', 'blue'],
  MERGED: ['Part of a need', 'green'],
  DECLINED: ['Declined', 'grey'],
} as const satisfies Words<string>;

const link = {
  WORKS: ['Works', 'green'],
  UNSURE: ['Look yourself', 'yellow'],
  BROKEN: ['Broken', 'red'],
  REFUSED: ['Not followed', 'orange'],
} as const satisfies Words<string>;

const allocation = {
  RESERVED: ['Reserved', 'blue'],
  ISSUED: ['Ready to use', 'yellow'],
  ACTIVATED: ['In use', 'green'],
  COMPLETED: ['Finished', 'green'],
  RETURNED: ['Given back', 'grey'],
  LAPSED: ['Not used in time', 'grey'],
  RECLAIMED: ['Taken back', 'orange'],
  EXPIRED: ['Term over', 'grey'],
} as const satisfies Words<string>;

const invitation = {
  OPEN: ['No answer yet', 'blue'],
  ACCEPTED: ['Accepted', 'green'],
  DECLINED: ['Said no', 'grey'],
  CANCELLED: ['Taken back', 'grey'],
  EXPIRED: ['Expired', 'grey'],
} as const satisfies Words<string>;

const roleInvitation = {
  OPEN: ['No answer yet', 'blue'],
  ENDED: ['Ended', 'grey'],
  ACCEPTED: ['Accepted', 'green'],
  WITHDRAWN: ['Withdrawn', 'grey'],
} as const satisfies Words<string>;

const costClass = {
  free: ['Free', 'green'],
  funded: ['Funded', 'blue'],
  paid: ['Paid', 'orange'],
} as const satisfies Words<string>;

const library = {
  DRAFT: ['Draft', 'grey'],
  PUBLISHED: ['Published', 'green'],
  RETIRED: ['Retired', 'orange'],
} as const satisfies Words<string>;

export type ApplicationStatus = keyof typeof application;
export type AllocationStatus = keyof typeof allocation;
export type InvitationStatus = keyof typeof invitation;
export type RoleInvitationStatus = keyof typeof roleInvitation;
export type EligibilityOutcome = keyof typeof eligibility;
export type RuleOutcome = keyof typeof rule;
export type MessageStatus = keyof typeof message;
export type UnmetNeedStatus = keyof typeof unmetNeed;
export type LinkOutcome = keyof typeof link;
export type CostClass = keyof typeof costClass;
export type LibraryStatus = keyof typeof library;

const from =
  <S extends string>(words: Words<S>) =>
  ({ status }: { status: S }) => {
    const [word, colour] = words[status];
    return <Tag colour={colour}>{word}</Tag>;
  };

export const ApplicationTag = from<ApplicationStatus>(application);
export const CaseTag = from<ApplicationStatus>(reviewed);
export const EligibilityTag = from<EligibilityOutcome>(eligibility);
export const RuleTag = from<RuleOutcome>(rule);
export const MessageTag = from<MessageStatus>(message);
export const AllocationTag = from<AllocationStatus>(allocation);
export const LibraryTag = from<LibraryStatus>(library);
export const UnmetNeedTag = from<UnmetNeedStatus>(unmetNeed);
export const LinkTag = from<LinkOutcome>(link);
export const InvitationTag = from<InvitationStatus>(invitation);
export const RoleInvitationTag = from<RoleInvitationStatus>(roleInvitation);
export const CostTag = from<CostClass>(costClass);

const choices =
  <S extends string>(words: Words<S>) =>
  (): Option<S>[] =>
    (Object.keys(words) as S[]).map((value) => ({ value, label: words[value][0] }));

/** The same words as choices of a filter. */
export const caseStatuses = choices<ApplicationStatus>(reviewed);
export const eligibilityOutcomes = choices<EligibilityOutcome>(eligibility);
/** A value of the address as one of these, or '' when it is none. */
export const chosenOf = <S extends string>(options: Option<S>[], value: string): S | '' =>
  options.find((option) => option.value === value)?.value ?? '';

export const messageStatuses = choices<MessageStatus>(message);
export const unmetNeedStatuses = choices<UnmetNeedStatus>(unmetNeed);
export const allocationStatuses = choices<AllocationStatus>(allocation);
export const libraryStatuses = choices<LibraryStatus>(library);
