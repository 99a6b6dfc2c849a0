import { paths } from '../../app/paths';
import { hasRole, STAFF, type Role } from '../../shared/api/roles';
import type { Me } from '../../shared/api/types';

interface Area {
  href: string;
  text: string;
  words: string;
  roles: Role[];
}

const areas: Area[] = [
  {
    href: paths.queue(),
    text: 'Applications',
    words: 'Decide, or ask for what is missing',
    roles: ['REVIEWER', 'ADMINISTRATOR'],
  },
  {
    href: paths.pools,
    text: 'Licence pools',
    words: 'What is left, what was bought, who waits',
    roles: ['REVIEWER', 'ADMINISTRATOR', 'ANALYST'],
  },
  {
    href: paths.supplierDesk,
    text: 'Supplier desk',
    words: 'Invite, take away and check by hand, and read what suppliers report',
    roles: ['REVIEWER', 'ADMINISTRATOR'],
  },
  {
    href: paths.imports,
    text: 'Import and export',
    words: 'The library as CSV, in and out',
    roles: ['EDITOR'],
  },
  {
    href: paths.libraryCourses(),
    text: 'Courses',
    words: 'Enter, publish, review and retire',
    roles: ['EDITOR'],
  },
  {
    href: paths.libraryStories(),
    text: 'Needs',
    words: 'User stories, and the courses that answer them',
    roles: ['EDITOR'],
  },
  {
    href: paths.matrix(),
    text: 'Matrix',
    words: 'Which course answers which need, and why',
    roles: ['EDITOR'],
  },
  {
    href: paths.synonyms,
    text: 'Synonyms',
    words: 'Words that mean the same to a search',
    roles: ['EDITOR'],
  },
  {
    href: paths.coverage,
    text: 'Coverage',
    words: 'Where the library falls short',
    roles: ['EDITOR', 'ANALYST', 'ADMINISTRATOR'],
  },
  { href: paths.dashboard(), text: 'Dashboard', words: 'What the offer does, in pictures', roles: STAFF },
  { href: paths.measures, text: 'Measures', words: 'What the offer did', roles: STAFF },
  {
    href: paths.boardReport,
    text: 'Board report',
    words: 'A month on one page, to print',
    roles: STAFF,
  },
  {
    href: paths.annotations,
    text: 'What happened',
    words: 'Days that every chart over time tells of',
    roles: ['ANALYST', 'ADMINISTRATOR'],
  },
  {
    href: paths.messages(),
    text: 'Messages',
    words: 'What was sent, and what could not be',
    roles: ['REVIEWER', 'ADMINISTRATOR'],
  },
  {
    href: paths.unmetNeeds(),
    text: 'Unmet needs',
    words: 'What people could not find, and what becomes of it',
    roles: ['EDITOR'],
  },
  {
    href: paths.gaps,
    text: 'Gaps',
    words: 'What people ask for most and we answer least',
    roles: ['EDITOR', 'ANALYST', 'ADMINISTRATOR'],
  },
  {
    href: paths.attention(),
    text: 'Needs attention',
    words: 'Broken links, reported problems, reviews that are due',
    roles: ['EDITOR'],
  },
  { href: paths.users, text: 'People', words: 'Who may do what', roles: ['ADMINISTRATOR'] },
  {
    href: paths.clients,
    text: 'Partner clients',
    words: 'Systems of councils that use the API',
    roles: ['ADMINISTRATOR'],
  },
  {
    href: paths.authorities,
    text: 'Councils',
    words: 'E-mail domains, the Declaration, reorganisations',
    roles: ['ADMINISTRATOR'],
  },
  {
    href: paths.settings,
    text: 'Settings',
    words: 'Limits, who must agree, when applications open',
    roles: ['ADMINISTRATOR'],
  },
  {
    href: paths.jobs,
    text: 'Timed work',
    words: 'What the service does by itself, and how far behind it is',
    roles: STAFF,
  },
  {
    href: paths.retention,
    text: 'Retention',
    words: 'How long we keep what is about people',
    roles: ['ADMINISTRATOR'],
  },
  {
    href: paths.notices,
    text: 'Notices',
    words: 'What people are told and agree to, in versions',
    roles: ['ADMINISTRATOR'],
  },
  { href: paths.audit(), text: 'Audit', words: 'Who did what, and when', roles: ['ADMINISTRATOR'] },
];

/** The parts of the team's pages that somebody's roles open. */
export const areasFor = (person: Me): Area[] => areas.filter(({ roles }) => hasRole(person, ...roles));
