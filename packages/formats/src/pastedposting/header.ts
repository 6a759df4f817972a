import type { Label } from './labels.ts';
import { labelled } from './labels.ts';
import { isTitle, titleInSentence } from './titles.ts';

/** What the top of a pasted posting says about itself. */
export type Header = Partial<Record<Label, string>>;

const TOP = 25;
const PLACE =
  /\b(?:remote|hybrid|on-?site|anywhere|worldwide|emea|europe|united states|usa?|uk|germany|deutschland|france|spain|netherlands|canada|india)\b|^\p{Lu}[\p{L} .'-]+, ?(?:\p{Lu}{2}\b|\p{Lu}\p{L}+)/iu;

/** Labels first, then the first lines by their form, then the sentence that says who is looked for. */
export function headerOf(text: string): Header {
  const lines = text.split('\n').filter((line) => line.trim());
  const header: Header = {};
  for (const line of lines.slice(0, TOP)) {
    const found = labelled(line);
    if (found) header[found.label] ??= found.value;
  }
  readTopLines(
    header,
    lines.slice(0, 4).filter((line) => !labelled(line)),
  );
  const said = titleInSentence(text.slice(0, 6000));
  header.title ??= said?.title;
  header.company ??= said?.company ?? companyInProse(text);
  if (header.title) header.title = withoutCompany(header);
  return header;
}

/** `Title`, `Company | Place`, `Company`, `Place`: short lines before the first prose. */
function readTopLines(header: Header, lines: string[]): void {
  const prose = lines.findIndex((line) => line.length > 110 || /[.!?:]$/.test(line) || /^- /.test(line));
  const top = prose === -1 ? lines : lines.slice(0, prose);
  const titleAt = header.title ? -1 : Math.max(top.findIndex(isTitle), 0);
  if (!header.title && top[titleAt] && (isTitle(top[titleAt]) || isAlone(top, titleAt))) {
    const [first, ...rest] = top[titleAt].split(/\s+[|·•]\s+/);
    header.title = first;
    for (const part of rest) place(header, part);
  }
  top.forEach((line, at) => {
    if (at !== titleAt) for (const part of line.split(/\s+[|·•–—]\s+|\s+-\s+/)) place(header, part, at < 3);
  });
}

const isAlone = (top: string[], at: number) =>
  at === 0 && /^\p{Lu}/u.test(top[0]!) && top[0]!.length < 80 && !SECTION.test(top[0]!);
const SECTION =
  /^(?:about|job description|description|overview|requirements|responsibilities|who|what|why|how)\b/i;

function place(header: Header, part: string, mayBeCompany = true): void {
  if (
    /\bago\b|applicants|^\d|full[- ]time|part[- ]time|permanent|contract\b/i.test(part) ||
    SECTION.test(part)
  )
    return;
  if (PLACE.test(part)) header.location ??= part;
  else if (mayBeCompany && part.length < 60 && /^[\p{Lu}\d]/u.test(part) && !isTitle(part))
    header.company ??= part;
}

/** `About Acme`, `At Acme, we …`, `Acme is a …` at the start of a line. */
function companyInProse(text: string): string | undefined {
  const name = '(\\p{Lu}[\\p{L}\\d.&-]*(?: \\p{Lu}[\\p{L}\\d.&-]*){0,3})';
  const found = [
    new RegExp(`^About ${name}:?$`, 'mu'),
    new RegExp(`\\bAt ${name}, (?:we|you|our)\\b`, 'u'),
    new RegExp(`^${name} is (?:an?|the|on a|building|one of)\\b`, 'mu'),
  ].map((pattern) => pattern.exec(text)?.[1]);
  return found.find(
    (company) => company && !/^(?:Us|You|Our|The|This|We|Role|Team|Job|It|Position)\b/.test(company),
  );
}

/** `Engineer at Acme` and `Engineer @ Acme` name the company too. */
function withoutCompany(header: Header): string {
  const [, title, company] = /^(.+?)\s+(?:at|@|bei|chez)\s+(\p{Lu}.{1,50})$/u.exec(header.title!) ?? [];
  if (!title || !company) return header.title!;
  header.company ??= company;
  return title;
}
