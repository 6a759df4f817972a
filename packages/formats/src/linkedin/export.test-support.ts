import fc from 'fast-check';

/** A table as it is before it is written: its header and its rows. */
export interface PlainTable {
  header: string[];
  rows: string[][];
}

interface Person {
  first: string;
  last: string;
  url: string;
  email: string;
  company: string;
  position: string;
  /** `YYYY-MM-DD` */
  on: string;
}

export interface PlainExport {
  owner: { first: string; last: string; url: string };
  people: Person[];
  tables: Record<string, PlainTable>;
}

const FIRST =
  'Ilse Efe Noor José Zoë Ågot Anaïs Bruno Kaito Ciara Petra Ebba Jürgen Inès Tancred Solveig Perrin Imke Rhys Ottó'.split(
    ' ',
  );
const LAST =
  "Hagen Yilmaz Núñez Lindqvist Okafor O'Malley van der Berg|de la Cruz|Castile Dacre Müller Français Sandvik Talbot-Reyes Nwosu Ibsen Ñandú".split(
    /[ |](?!der|Berg|la|Cruz)/,
  );
const COMPANIES = [
  'Okapi Health',
  'Granite Mutual',
  'Acme, Inc.',
  'Polaris Rail',
  'Orlestone Logistics',
  'Société Brume',
  'Blue "Heron" Energy',
  'Corvus Labs',
  '',
];
const POSITIONS = [
  'Product Manager',
  'Engineer',
  'Director, Operations',
  'Data Analyst',
  'Head of Design',
  'Recruiter',
  'Account Executive',
  'Staff Engineer',
];

const slug = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^\p{L} -]/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');

const DAY = 86_400_000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

const person = fc
  .record({
    first: fc.constantFrom(...FIRST),
    last: fc.constantFrom(...LAST),
    company: fc.constantFrom(...COMPANIES),
    position: fc.constantFrom(...POSITIONS),
    hasEmail: fc.boolean(),
    daysAgo: fc.nat(5000),
  })
  .map(({ hasEmail, daysAgo, ...who }) => ({
    ...who,
    hasEmail,
    on: iso(Date.UTC(2026, 5, 1) - daysAgo * DAY),
  }));

/** An export of an invented person with invented connections, as LinkedIn would write it today. */
export const anExport: fc.Arbitrary<PlainExport> = fc
  .array(person, { minLength: 6, maxLength: 40 })
  .map((drawn) => {
    const people = drawn
      .map(({ hasEmail, ...who }, at) => ({
        ...who,
        url: `https://www.linkedin.com/in/${slug(who.first)}-${slug(who.last)}-x${at}`,
        email: hasEmail ? `${slug(who.first)}.${at}@mail.example` : '',
      }))
      .sort((a, b) => b.on.localeCompare(a.on));
    const owner = { first: 'Mira', last: 'Solberg', url: 'https://www.linkedin.com/in/mira-solberg-own' };
    return { owner, people, tables: tablesOf(owner, people) };
  });

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** `05 Feb 2026`, as LinkedIn writes days. */
export const printed = (on: string) => `${on.slice(8)} ${MONTHS[+on.slice(5, 7) - 1]} ${on.slice(0, 4)}`;

function tablesOf(owner: PlainExport['owner'], people: Person[]): Record<string, PlainTable> {
  const me = `${owner.first} ${owner.last}`;
  return {
    'Connections.csv': {
      header: ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'],
      rows: people.map(({ first, last, url, email, company, position, on }) => [
        first,
        last,
        url,
        email,
        company,
        position,
        printed(on),
      ]),
    },
    'Profile.csv': {
      header: [
        'First Name',
        'Last Name',
        'Maiden Name',
        'Address',
        'Birth Date',
        'Headline',
        'Summary',
        'Industry',
        'Zip Code',
        'Geo Location',
      ],
      rows: [
        [
          owner.first,
          owner.last,
          '',
          '',
          '',
          'Product Manager',
          'Ships, "mostly".',
          'Software',
          '',
          'Bergen',
        ],
      ],
    },
    'Positions.csv': {
      header: ['Company Name', 'Title', 'Description', 'Location', 'Started On', 'Finished On'],
      rows: [
        [
          'Halden Freight',
          'Product Manager',
          'Pricing.\nNine countries, 2,300 shippers.',
          'Bergen',
          'Mar 2021',
          '',
        ],
        ['Lorme', 'Analyst', '', '', '2015', '01 Oct 2020'],
      ],
    },
    'Skills.csv': { header: ['Name'], rows: [['SQL'], ['Pricing'], ['sql']] },
    'Certifications.csv': {
      header: ['Name', 'Url', 'Authority', 'Started On', 'Finished On', 'License Number'],
      rows: [['Scrum', '', 'Guild', 'Mar 2021', '', '']],
    },
    'messages.csv': {
      header: [
        'CONVERSATION ID',
        'CONVERSATION TITLE',
        'FROM',
        'SENDER PROFILE URL',
        'TO',
        'RECIPIENT PROFILE URLS',
        'DATE',
        'SUBJECT',
        'CONTENT',
        'FOLDER',
      ],
      rows: people.slice(0, 12).flatMap(({ first, last, url, on }, at) => {
        const them = `${first} ${last}`;
        const say = (from: string, fromUrl: string, to: string, toUrl: string, text: string) => [
          `c${at}`,
          '',
          from,
          fromUrl,
          to,
          toUrl,
          `${on} 10:00:00 UTC`,
          '',
          text,
          'INBOX',
        ];
        return [
          say(them, url, me, owner.url, `Hello, "${at}",\nare you well?`),
          ...(at % 2 ? [say(me, owner.url, them, url, 'Very; and you?')] : []),
        ];
      }),
    },
    'Recommendations_Received.csv': {
      header: ['First Name', 'Last Name', 'Company', 'Job Title', 'Text', 'Creation Date', 'Status'],
      rows: people
        .slice(0, 2)
        .map(({ first, last, company, position }) => [
          first,
          last,
          company,
          position,
          'Asks well, listens better.',
          '03/02/20, 09:00 AM',
          'VISIBLE',
        ]),
    },
    'Ad_Targeting.csv': {
      header: ['Member Age', 'Company Names', 'Company Names'],
      rows: [['30-40', 'A', 'B']],
    },
  };
}
