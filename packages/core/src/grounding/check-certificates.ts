import type { Span } from '../document/index.ts';
import { compileLexicon, findSkills } from '../lexicon/index.ts';
import type { Sentence } from './draft.ts';
import { type Knowledge, placeOf } from './knowledge.ts';
import { ungrounded, type Verdict } from './verdict.ts';
import { wordsOf } from './words.ts';

/** Certificates by their letters, with the words they stand for where these are said too. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    PMP: 'project management professional',
    CAPM: 'certified associate in project management',
    PgMP: 'program management professional',
    'PMI-ACP': 'agile certified practitioner',
    CSM: 'certified scrum master',
    CSPO: 'certified scrum product owner',
    PSM: 'professional scrum master',
    PSPO: 'professional scrum product owner',
    CKA: 'certified kubernetes administrator',
    CKAD: 'certified kubernetes application developer',
    CISSP: 'certified information systems security professional',
    CISA: 'certified information systems auditor',
    CISM: 'certified information security manager',
    CEH: 'certified ethical hacker',
    CPA: 'certified public accountant',
    CFA: 'chartered financial analyst',
    CMA: 'certified management accountant',
    ACCA: 'chartered certified accountant',
    CCNA: 'cisco certified network associate',
    CBAP: 'certified business analysis professional',
    PHR: 'professional in human resources',
    SPHR: 'senior professional in human resources',
    OSCP: 'offensive security certified professional',
    ITIL: '',
    PRINCE2: '',
    TOGAF: '',
    CIPD: '',
    HACCP: '',
    ISTQB: '',
    PTCB: '',
    NEBOSH: '',
    QTS: 'qualified teacher status',
    CIPP: '',
    SAFe: '',
    LEED: '',
  }),
);

const LETTER_FORM = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...LETTERS.keys()].join('|')})(?![\\p{L}])`, 'gu');
const CAPS = '\\p{Lu}[\\p{L}\\p{N}+.-]*';
const NAMED = new RegExp(
  [
    `(?:${CAPS}\\s){0,3}(?:Certified|Chartered|Licensed|Registered)(?:\\s${CAPS})+(?:\\s(?:of|in|and|–|-)\\s${CAPS}(?:\\s${CAPS})*)*`,
    `(?:${CAPS}\\s)+(?:[Cc]ertificat(?:e|ion)|[Cc]redential|[Ll]icen[cs]e|[Bb]lack [Bb]elt|[Gg]reen [Bb]elt)(?:\\sin(?:\\s${CAPS})+)?`,
    `(?:[Cc]ertificat(?:e|ion)|[Cc]ertified|[Ll]icen[cs]ed|[Cc]hartered)(?:\\s(?:in|as|by|for))?(?:\\sa[n]?)?(?:\\s${CAPS})+`,
    `(?:${CAPS}[\\s-])+[Cc]ertified`,
    `[Cc]ertified\\s(?:\\p{Ll}+\\s){1,3}?(?:master|owner|professional|manager|administrator|architect|accountant|practitioner|trainer|coach|auditor|developer)`,
    `(?:[Cc]hartered|[Ll]icensed|[Rr]egistered|[Bb]oard-certified)\\s(?:accountant|engineer|surveyor|psychologist|nurse|midwife|dietitian|architect|pharmacist|physician|electrician|teacher|therapist|counsel+or|practitioner|broker|pilot|analyst|manager)`,
    `(?:AWS|Azure|GCP|Google Cloud|Microsoft|Salesforce|Cisco|Oracle|Adobe|HubSpot)(?:\\s${CAPS}){1,3}(?:\\s[–—-]\\s|\\s)(?:Associate|Professional|Expert|Practitioner|Specialty|Fundamentals)`,
    `(?:${[...LETTERS.keys()].join('|')})\\s(?:\\d\\s)?(?:Expert|Master|Professional|Practitioner|Foundation|Associate|Specialist|Intermediate|Advanced|Fellow)`,
  ].join('|'),
  'gu',
);

/** Degrees by their letters and words, with how high they are. */
const DEGREES: readonly [RegExp, string][] = [
  [/\b(?:Ph\.?D\.?|D\.?Phil|doctorate|doctoral degree|doctor of)(?![\p{L}])/giu, 'doctor'],
  [/\bMBA\b|\bmaster of business administration/giu, 'mba'],
  [
    /\b(?:M\.?Sc|M\.?S|M\.?A|M\.?Eng|M\.?Phil|M\.?Ed|LL\.?M)\.?(?![\p{L}\p{N}’'])|\b[Mm]aster(?:’s|'s|s)?(?=\s(?:of|in|degree)\b)/gu,
    'master',
  ],
  [
    /\b(?:B\.?Sc|B\.?S|B\.?A|B\.?Eng|B\.?Ed|LL\.?B)\.?(?![\p{L}\p{N}’'])|\b[Bb]achelor(?:’s|'s|s)?(?=\s(?:of|in|degree)\b)/gu,
    'bachelor',
  ],
];

/** Looks for certificates, licences and degrees that no fact names. */
export function checkCertificates(known: Knowledge, sentence: Sentence): Verdict[] {
  if (sentence.wish && !/\bI\b/u.test(sentence.text)) return [];
  return [...degrees(known, sentence), ...named(known, sentence), ...misspelt(known, sentence)];
}

/** `SMSTS` of `SSSTS`: letters that no fact has, one away from letters that stand there. */
function misspelt({ statements, content, phrases }: Knowledge, { words }: Sentence): Verdict[] {
  return words.flatMap(({ text, lower, start, end }): Verdict[] => {
    if (!/^\p{Lu}{4,6}$/u.test(text) || phrases.word(lower)) return [];
    if (findSkills(compileLexicon(content), text).length > 0) return [];
    const like = statements.find((one) => one.words.some((word) => isOneAway(text, word.text)));
    return like ? [ungrounded({ start, end }, 'certificate', `The facts say “${like.text.trim()}”.`)] : [];
  });
}

const isOneAway = (told: string, held: string): boolean =>
  told.length === held.length && [...told].filter((letter, at) => letter !== held[at]).length === 1;

function named(known: Knowledge, { text, start }: Sentence): Verdict[] {
  return [...text.matchAll(NAMED), ...text.matchAll(LETTER_FORM)].map(({ 0: name, index }): Verdict => {
    const lead = /^(?:(?:[Aa]n?|[Tt]he|I|My|As|With|Am|Is|And)\s)*/u.exec(name)![0].length;
    const span = { start: start + index + lead, end: start + index + name.length };
    const stated = heldAs(known, name.slice(lead)) ?? inOtherWords(known, name.slice(lead));
    return stated
      ? { span, is: 'grounded', from: [placeOf(stated, { start: 0, end: stated.text.length })] }
      : ungrounded(span, 'certificate', `No fact names “${text.slice(span.start, span.end)}”.`);
  });
}

/** That a tool is known is no certificate for it: where only *certified* is said, the facts have to say it too. */
function heldAs({ phrases, statements }: Knowledge, name: string) {
  const words = certificateWords(name);
  const stated = phrases.has(words);
  const said = words.length < wordsOf(name).length && !words.some(({ text }) => LETTERS.has(text));
  const [first] = words;
  if (!stated || !said || !first) return stated;
  return statements.find(({ text }) =>
    text.split(/[,;.]\s/u).some((item) => item.toLowerCase().includes(first.lower) && CREDENTIAL.test(item)),
  );
}

const CREDENTIAL =
  /certif|licen[cs]|accredit|diploma|chartered|registered|foundation|practitioner|professional|associate|\bbelt\b|\blevel \d/iu;

/** The name itself: that it is a certificate is said by the words around it. */
const certificateWords = (name: string) => {
  const words = wordsOf(name);
  const kept = words.filter(
    ({ lower }) =>
      !/^(?:certificat(?:e|ion)|credential|licen[cs]ed?|in|as|by|for|an?|certified)$/.test(lower),
  );
  return /^[\p{L}\s]*\bCertified\s\p{Lu}/u.test(name) || !kept.length ? words : kept;
};

/** `CSPO` of `Certified Scrum Product Owner`, and the other way round. */
function inOtherWords({ phrases, statements }: Knowledge, name: string) {
  const spelt = LETTERS.get(name);
  if (spelt) return phrases.has(wordsOf(spelt));
  const plain = name.toLowerCase().replace(/scrummaster/u, 'scrum master');
  const letters = [...LETTERS].find(([, words]) => words && plain.includes(words))?.[0];
  return letters ? statements.find(({ words }) => words.some(({ text }) => text === letters)) : undefined;
}

const FIELD =
  /^\s?(?:degree\s)?(?:in|of)\s(?<field>\p{L}[\p{L}]*(?:\s\p{Lu}\p{L}*)*)|^\s(?<bare>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}*)*)/u;

function degrees(known: Knowledge, { text, start }: Sentence): Verdict[] {
  return DEGREES.flatMap(([form, rank]) =>
    Array.from(text.matchAll(form)).flatMap(({ 0: name, index }): Verdict[] => {
      const span: Span = { start: start + index, end: start + index + name.length };
      const held = known.statements.filter((one) =>
        DEGREES.some(
          ([of, at]) =>
            (at === rank || (rank === 'master' && at === 'mba')) &&
            new RegExp(of.source, of.flags).test(one.text),
        ),
      );
      if (!held.length) return [ungrounded(span, 'certificate', 'No fact names this degree.')];
      const field = FIELD.exec(text.slice(index + name.length));
      const words = wordsOf(field?.groups?.field ?? field?.groups?.bare ?? '').filter(
        ({ content }) => content,
      );
      const [one] = held;
      if (words.length === 0 || words.some(({ key }) => held.some(({ keys }) => keys.has(key))))
        return [{ span, is: 'grounded', from: [placeOf(one!, { start: 0, end: one!.text.length })] }];
      return [
        ungrounded(
          { start: span.start, end: span.end + field![0].length },
          'certificate',
          `The facts say “${one!.text.trim()}”.`,
        ),
      ];
    }),
  );
}
