import { basicsOf, type Draft, take } from './draft.ts';
import type { Row } from './rows.ts';

const EMAIL =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})*\.\p{L}{2,}/u;
const PHONE =
  /(?<![\p{L}\d/.@_-])(?:\+|00)?(?:\(\d|\d)(?!\d{4}\s\()[\d ().\-–/‐‑\u00a0]{5,22}\d(?![\p{L}\d@])/gu;
const TLD =
  'com|org|net|io|dev|app|co|ai|me|info|edu|gov|tech|xyz|site|online|page|blog|cv|so|to|sh|eu|uk|de|at|ch|fr|es|nl|pt|it|pl|se|no|dk|fi|ie|in|ca|us|au|nz|br|mx|ar|tr|cz|be';
const URL = new RegExp(
  `(?<![\\w@.-])(?:https?://[^\\s|,;<>()]+|(?:www\\.)?[a-z0-9][\\w-]*(?:\\.[\\w-]+)*\\.(?:${TLD})(?:/[^\\s|,;<>()]*)?(?![\\w@.-]*@)(?![\\w-]))`,
  'gi',
);
const NETWORKS: [string, RegExp][] = [
  ['LinkedIn', /linkedin\.com|^linkedin$/i],
  ['GitHub', /github\.(?:com|io)|^github$/i],
  ['GitLab', /gitlab\.com|^gitlab$/i],
  ['X', /(?:^|[/.])(?:x|twitter)\.com|^(?:twitter|x)$/i],
  ['Stack Overflow', /stackoverflow\.com|^stack ?overflow$/i],
  ['Medium', /medium\.com|^medium$/i],
  ['XING', /xing\.(?:com|de)|^xing$/i],
  ['ORCID', /orcid\.org|^orcid$/i],
  ['Kaggle', /kaggle\.com|^kaggle$/i],
  ['Behance', /behance\.net|^behance$/i],
  ['Dribbble', /dribbble\.com|^dribbble$/i],
  ['Google Scholar', /scholar\.google|^(?:google )?scholar$/i],
  ['Instagram', /instagram\.com|^instagram$/i],
  ['Facebook', /facebook\.com|^facebook$/i],
  ['YouTube', /youtube\.com|^youtube$/i],
  ['Bitbucket', /bitbucket\.org|^bitbucket$/i],
];
const LABELLED =
  /\b(linkedin|github|gitlab|twitter|xing|medium|orcid|kaggle|behance|dribbble|instagram)\s*:\s*@?([\w.-]{2,})(?![\w./-])/gi;

const networkOf = (text: string) => NETWORKS.find(([, shape]) => shape.test(text))?.[0];

/** Finds e-mail, phone, web addresses and profiles in rows, in print or behind links. */
export function readContacts(draft: Draft, rows: Row[]): void {
  for (const row of rows.filter((one) => !one.prose)) {
    takeEmail(draft, row);
    takeUrls(draft, row);
    takePhone(draft, row);
  }
}

function takeEmail(draft: Draft, row: Row): void {
  const basics = basicsOf(draft);
  if (basics.email) return;
  const match = EMAIL.exec(row.text);
  if (match)
    basics.email = take(
      draft,
      '/basics/email',
      [{ row, start: match.index, end: match.index + match[0].length }],
      0.98,
    );
}

function takePhone(draft: Draft, row: Row): void {
  const basics = basicsOf(draft);
  if (basics.phone) return;
  const taken = [...row.text.matchAll(URL)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  for (const match of withTabs(row).matchAll(PHONE)) {
    const digits = match[0].replace(/\D/g, '').length;
    const end = match.index + match[0].length;
    const dated = row.dates.some((date) => date.start < end && match.index < date.end);
    if (digits < 7 || digits > 15 || dated || taken.some(([from, to]) => from < end && match.index < to))
      continue;
    basics.phone = take(draft, '/basics/phone', [{ row, start: match.index, end }], 0.93);
    return;
  }
}

function takeUrls(draft: Draft, row: Row): void {
  const email = EMAIL.exec(row.text);
  for (const match of row.text.matchAll(URL)) {
    const text = match[0].replace(/[.,;:]+$/, '');
    const inEmail = email && match.index >= email.index - 1 && match.index < email.index + email[0].length;
    if (!inEmail && !/^\d/.test(text)) addUrl(draft, row, match.index, match.index + text.length, text);
  }
  for (const match of row.text.matchAll(LABELLED)) {
    if (/\.(?:com|org|net)/.test(match[2]!)) continue;
    const start = match.index + match[0].length - match[2]!.length;
    addProfile(draft, networkOf(match[1]!)!, row, start, start + match[2]!.length, { username: match[2]! });
  }
  for (const word of row.words) {
    if (!word.href) continue;
    const network = networkOf(word.href);
    const basics = basicsOf(draft);
    if (/^mailto:/i.test(word.href) && !basics.email && !/@/.test(row.text)) {
      basics.email = word.href.replace(/^mailto:/i, '').replace(/\?.*$/, '');
      take(draft, '/basics/email', [{ row, start: word.start, end: word.end }], 0.85);
    } else if (network && !/[./]/.test(word.text))
      addProfile(draft, network, row, word.start, word.end, { url: word.href });
  }
}

function addUrl(draft: Draft, row: Row, start: number, end: number, url: string): void {
  const basics = basicsOf(draft);
  const network = networkOf(url);
  if (network) addProfile(draft, network, row, start, end, { url });
  else basics.url ??= take(draft, '/basics/url', [{ row, start, end }], 0.85);
}

function addProfile(
  draft: Draft,
  network: string,
  row: Row,
  start: number,
  end: number,
  found: { url?: string; username?: string },
): void {
  const basics = basicsOf(draft);
  basics.profiles ??= [];
  const { profiles } = basics;
  if (profiles.some((profile) => profile.network === network)) return;
  const path = `/basics/profiles/${profiles.length}`;
  take(draft, `${path}/${found.url ? 'url' : 'username'}`, [{ row, start, end }], 0.9);
  profiles.push({ network, ...found });
}

/** The row's text with a tab for each wide gap, so that no number reaches over one. */
const withTabs = (row: Row) =>
  row.words
    .map((word) => (word.tabBefore ? `\t${word.text}` : ` ${word.text}`))
    .join('')
    .slice(1);

/** The row holds a way to reach the person. */
export const isContact = (row: Row): boolean =>
  !row.prose &&
  (EMAIL.test(row.text) ||
    row.text.match(URL) !== null ||
    [...row.text.matchAll(PHONE)].some((match) => match[0].replace(/\D/g, '').length >= 7) ||
    row.text.match(LABELLED) !== null);
