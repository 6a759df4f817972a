import type { Meaning } from './words/columns.ts';

/** How a column's cells are understood. An event cannot have been before LinkedIn was, nor after today; the words
 * of messages stay unread. */
export type CellKind = 'text' | 'link' | 'email' | 'event' | 'date' | 'unread';

interface Field {
  meaning: Meaning;
  cells: CellKind;
}

export interface Table {
  /** In the order LinkedIn writes them: what a file without a readable header is taken to follow. */
  fields: Record<string, Field>;
  /** A row that has none of these says nothing. */
  needs: readonly string[];
  /** Columns of LinkedIn that are known and not kept: addresses, telephone numbers, answers to employers. */
  known?: readonly string[];
}

const text = (meaning: Meaning): Field => ({ meaning, cells: 'text' });
const unread = (meaning: Meaning): Field => ({ meaning, cells: 'unread' });
const link = (meaning: Meaning = 'url'): Field => ({ meaning, cells: 'link' });
const event = (meaning: Meaning = 'date'): Field => ({ meaning, cells: 'event' });
const period = {
  startedOn: { meaning: 'startedOn', cells: 'date' },
  finishedOn: { meaning: 'finishedOn', cells: 'date' },
} as const satisfies Record<string, Field>;

const recommendation: Table = {
  fields: {
    firstName: text('firstName'),
    lastName: text('lastName'),
    company: text('company'),
    position: text('title'),
    text: text('text'),
    date: event(),
    status: text('status'),
    name: text('name'),
    url: link(),
  },
  needs: ['firstName', 'lastName', 'name', 'text', 'url'],
};

const endorsement = (side: 'endorser' | 'endorsee'): Table => ({
  fields: {
    date: event(),
    skill: text('skill'),
    firstName: text(`${side}First`),
    lastName: text(`${side}Last`),
    url: link(`${side}Url`),
    status: text('status'),
  },
  needs: ['skill'],
});

/** The tables of an export that are read, each with what its columns mean. */
export const TABLES = {
  profile: {
    fields: {
      firstName: text('firstName'),
      lastName: text('lastName'),
      headline: text('headline'),
      summary: text('summary'),
      industry: text('industry'),
      location: text('location'),
      websites: text('websites'),
      name: text('name'),
      url: link(),
    },
    needs: ['firstName', 'lastName', 'name', 'headline', 'summary', 'url'],
    known: ['maiden name', 'address', 'birth date', 'zip code', 'twitter handles', 'instant messengers'],
  },
  summary: { fields: { summary: text('summary') }, needs: ['summary'] },
  emails: {
    fields: { email: { meaning: 'email', cells: 'email' } },
    needs: ['email'],
    known: ['confirmed', 'primary', 'updated on'],
  },
  positions: {
    fields: {
      company: text('company'),
      title: text('title'),
      description: text('description'),
      location: text('location'),
      ...period,
    },
    needs: ['company', 'title'],
  },
  education: {
    fields: {
      school: text('school'),
      ...period,
      notes: text('notes'),
      degree: text('degree'),
      activities: text('activities'),
    },
    needs: ['school', 'degree'],
  },
  skills: { fields: { name: text('skill') }, needs: ['name'] },
  certifications: {
    fields: {
      name: text('label'),
      url: link(),
      authority: text('authority'),
      ...period,
      license: text('license'),
    },
    needs: ['name'],
  },
  languages: { fields: { name: text('language'), proficiency: text('proficiency') }, needs: ['name'] },
  projects: {
    fields: { title: text('label'), description: text('description'), url: link(), ...period },
    needs: ['title'],
  },
  connections: {
    fields: {
      firstName: text('firstName'),
      lastName: text('lastName'),
      url: link(),
      email: { meaning: 'email', cells: 'email' },
      company: text('company'),
      position: text('title'),
      connectedOn: event('connectedOn'),
      name: text('name'),
    },
    needs: ['firstName', 'lastName', 'name', 'url', 'email'],
  },
  messages: {
    fields: {
      conversation: text('conversation'),
      conversationTitle: unread('conversationTitle'),
      from: text('from'),
      senderUrl: link('senderUrl'),
      to: text('to'),
      recipientUrls: text('recipientUrls'),
      date: event(),
      subject: unread('subject'),
      content: unread('content'),
      folder: unread('folder'),
      draft: text('draft'),
    },
    needs: ['from', 'senderUrl', 'to', 'recipientUrls'],
    known: ['attachments', 'is conversation draft', 'is conversation archived'],
  },
  invitations: {
    fields: {
      from: text('from'),
      to: text('to'),
      date: event(),
      content: text('content'),
      direction: text('direction'),
      inviterUrl: link('inviterUrl'),
      inviteeUrl: link('inviteeUrl'),
    },
    needs: ['from', 'to', 'inviterUrl', 'inviteeUrl'],
  },
  recommendationsReceived: recommendation,
  recommendationsGiven: recommendation,
  endorsementsReceived: endorsement('endorser'),
  endorsementsGiven: endorsement('endorsee'),
  follows: { fields: { company: text('company'), date: event() }, needs: ['company'] },
  applications: {
    fields: { date: event(), company: text('company'), title: text('title'), url: link('jobUrl') },
    needs: ['company', 'title', 'url'],
    known: ['contact email', 'contact phone number', 'resume name', 'question and answers'],
  },
  savedJobs: {
    fields: { date: event(), url: link('jobUrl'), title: text('title'), company: text('company') },
    needs: ['company', 'title', 'url'],
  },
} satisfies Record<string, Table>;

export type TableKind = keyof typeof TABLES;

export const TABLE_KINDS = Object.keys(TABLES) as TableKind[];
