import type { AllocationStatus } from '../ui/statuses';

/** One person holding one licence, for a time. */
export interface Allocation {
  id: string;
  applicationId: string;
  reference: string;
  course: { slug: string | null; title: string; url: string; platform: string };
  status: AllocationStatus;
  reservedAt: string;
  issuedAt: string | null;
  activateBy: string | null;
  activatedAt: string | null;
  completedAt: string | null;
  endedAt: string | null;
  endsOn: string;
  hasCode: boolean;
  howToActivate: string[];
  feedbackGiven: boolean;
  next: string[];
  version: number;
}
