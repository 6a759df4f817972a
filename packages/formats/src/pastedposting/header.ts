import { isPostingHeading } from '@throughline/core/target';
import { companyInProse } from './company.ts';
import { type Label, labelAbove, labelled } from './labels.ts';
import { isPageNoise } from './page-noise.ts';
import { isTitle, titleInSentence } from './titles.ts';

/** What the top of a pasted posting says about itself. */
export type Header = Partial<Record<Label, string>>;

const TOP = 25;
/** Who hires and where stands in the first pages, if anywhere. */
const HEAD = 20_000;
const PLACE =
  /\b(?:remote|hybrid|on-?site|anywhere|worldwide|emea|europe|united states|usa?|uk|germany|deutschland|france|spain|netherlands|canada|india)\b|^\p{Lu}[\p{L} .'-]+, ?(?:\p{Lu}{2}\b|\p{Lu}\p{L}+)/iu;

const ORGANISATION =
  /\b(?:universit\p{L}+|department|institute?|college|school|hospital|ministry|inc|ltd|llc|gmbh)\b/iu;

/** Labels first, then the first lines by their form, then the sentence that says who is looked for. */
export function headerOf(whole: string): Header {
  const text = whole.slice(0, HEAD);
  const lines = text.split('\n').filter((line) => line.trim() && !isPageNoise(line));
  const header: Header = {};
  const used = new Set<number>();
  for (const [at, line] of lines.slice(0, TOP).entries()) {
    const found = labelled(line) ?? labelAbove(line, lines[at + 1]);
    if (!found) continue;
    header[found.label] ??= found.value;
    used.add(at);
    if (!labelled(line)) used.add(at + 1);
  }
  const named = header.company;
  readTopLines(
    header,
    lines.slice(0, 4).filter((_, at) => !used.has(at)),
  );
  const said = titleInSentence(text.slice(0, 6000));
  header.title ??= said?.title;
  const told = said?.company ?? companyInProse(text);
  if (!named && header.company && told) believeProse(header, told, text);
  header.company ??= told;
  if (!named && !told) doubtLonePlace(header, text);
  header.location ??= placeInProse(text);
  if (header.title) header.title = withoutCompany(header);
  if (header.title) header.title = withoutPlace(header);
  return header;
}

/** A name that only the top prints, where the prose calls the employer something else, was the place. */
function believeProse(header: Header, told: string, text: string): void {
  const top = header.company!;
  if (told.includes(top) || top.includes(told) || text.split(top).length > 2) return;
  header.company = told;
  if (top.split(/\s+/).length <= 3) header.location ??= top;
}

/** An employer's name comes back in its own posting; a word under the title that never does is a town. */
function doubtLonePlace(header: Header, text: string): void {
  const { company } = header;
  if (
    !company ||
    header.location ||
    text.length < 300 ||
    !/^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?$/u.test(company)
  )
    return;
  if (text.split(company).length > 2) return;
  header.location = company;
  delete header.company;
}

const TOWN = '(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,2})';
const SEATS = [
  `\\b(?:Standort|Büro|Niederlassung) in ${TOWN}`,
  `\\b(?:[Bb]ureaux?|[Pp]oste basé|[Bb]asée?s?) à ${TOWN}`,
  `\\b(?:[Oo]ffice|[Rr]ole is|[Pp]osition is|[Jj]ob is)(?: based)? in ${TOWN}`,
  `\\b[Ww]e['’]re (?:based )?in ${TOWN}`,
  `\\b(?:[Oo]ficinas?|[Pp]uesto) en ${TOWN}`,
  `\\b[Kk]antoor in ${TOWN}`,
].map((seat) => new RegExp(seat, 'u'));

/** The town that the prose names as where the work is. */
const placeInProse = (text: string): string | undefined =>
  SEATS.map((seat) => seat.exec(text)?.[1]).find((town) => town && !/^(?:The|Our|Your)\b/.test(town));

/** `Title`, `Company | Place`, `Company`, `Place`: short lines before the first prose. */
function readTopLines(header: Header, lines: string[]): void {
  const prose = lines.findIndex((line) => line.length > 110 || /[.!?:]$/.test(line) || /^- /.test(line));
  const top = prose === -1 ? lines : lines.slice(0, prose);
  const titleAt = header.title ? -1 : Math.max(top.findIndex(isTitle), 0);
  if (!header.title && top[titleAt] && (isTitle(top[titleAt]) || isAlone(top, titleAt))) {
    const parts = top[titleAt].split(/\s+[|·•]\s+/);
    const first = Math.max(parts.findIndex(isTitle), 0);
    header.title = parts[first];
    for (const [at, part] of parts.entries()) if (at !== first) place(header, part);
  }
  top.forEach((line, at) => {
    if (at !== titleAt) for (const part of line.split(/\s+[|·•–—]\s+|\s+-\s+/)) place(header, part, at < 3);
  });
}

const isAlone = (top: string[], at: number) =>
  at === 0 &&
  /^\p{Lu}/u.test(top[0]!) &&
  top[0]!.length < 80 &&
  !SECTION.test(top[0]!) &&
  !isPostingHeading(top[0]!);
const SECTION =
  /^(?:about|job description|description|overview|requirements|responsibilities|who|what|why|how)\b/i;

function place(header: Header, part: string, mayBeCompany = true): void {
  if (
    /\bago\b|applicants|^\d|full[- ]time|part[- ]time|permanent|contract\b/i.test(part) ||
    SECTION.test(part) ||
    isPostingHeading(part) ||
    /[:：]/.test(part)
  )
    return;
  if (PLACE.test(part) && !ORGANISATION.test(part)) header.location ??= part;
  else if (mayBeCompany && part.length < 60 && /^[\p{Lu}\d]/u.test(part) && !isTitle(part))
    header.company ??= part;
}

/** `Engineer at Acme` and `Engineer @ Acme` name the company too. */
function withoutCompany(header: Header): string {
  const [, title, company] = /^(.+?)\s+(?:at|@|bei|chez)\s+(\p{Lu}.{1,50})$/u.exec(header.title!) ?? [];
  if (!title || !company) return header.title!;
  header.company ??= company;
  return title;
}

const WAY =
  'remote|hybrid|h[íi]brido|hybride|on-?site|presencial|full[- ]time|part[- ]time|vollzeit|teilzeit|cdi|cdd|temps plein';
const PLACED = new RegExp(
  `^(.+?)\\s*(?:[-–|,]\\s+|\\()(${WAY})\\s*[-–|,]\\s*(\\p{Lu}[\\p{L} .'-]{2,40})\\)?$`,
  'iu',
);

/** `Analyst (Hybrid - Valencia)` says where and how; a place alone at the end could be a team. */
function withoutPlace(header: Header): string {
  const [, title, way, city] = PLACED.exec(header.title!) ?? [];
  if (!title || !city) return header.title!;
  header.location ??= /remote|h[yí]bri|site|presencial/iu.test(way!)
    ? `${city} (${way!.toLowerCase().replace('híbrido', 'hybrid').replace('hybride', 'hybrid')})`
    : city;
  return title;
}
