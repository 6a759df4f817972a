import type { Loss } from '@throughline/core/reading';
import { attributeOf, elementsOf, type HtmlNode, rawTextOf } from '../html/tree.ts';
import { type Fields, isFields, listOf } from '../posting/values.ts';

/** The JobPosting things of a page, and the blocks that could not be read. */
export function jsonLdOf(page: HtmlNode): { jobs: Fields[]; losses: Loss[] } {
  const losses: Loss[] = [];
  const blocks: unknown[] = [];
  for (const element of elementsOf(page)) {
    if (element.tagName !== 'script' || !/ld\+json/i.test(attributeOf(element, 'type') ?? '')) continue;
    const text = rawTextOf(element);
    const value = lenientJson(text);
    if (value === undefined)
      losses.push({
        text: text.trim().slice(0, 200),
        reason: 'this block of structured data is not valid JSON',
      });
    else blocks.push(value);
  }
  return { jobs: jobsIn(blocks), losses };
}

/** JobPosting things in parsed JSON-LD, with references by `@id` filled in. */
export function jobsIn(json: unknown): Fields[] {
  const things = thingsIn(json);
  const byId = new Map(
    things
      .filter((thing) => !isReference(thing))
      .flatMap((thing) => (typeof thing['@id'] === 'string' ? [[thing['@id'], thing]] : [])),
  );
  return things
    .filter(isJobPosting)
    .map((job) =>
      Object.fromEntries(
        Object.entries(job).map(([name, value]) => [
          name,
          isReference(value) ? (byId.get(value['@id']) ?? value) : value,
        ]),
      ),
    );
}

export const isJobPosting = (thing: Fields): boolean =>
  listOf(thing['@type']).some((type) => typeof type === 'string' && /(?:^|[/#:])JobPosting$/.test(type));

const isReference = (value: unknown): value is { '@id': string } =>
  isFields(value) &&
  typeof value['@id'] === 'string' &&
  Object.keys(value).every((key) => key.startsWith('@'));

/** Every object at any depth, in order. *Why* a loop: hostile JSON nests deeper than the call stack. */
function thingsIn(json: unknown): Fields[] {
  const things: Fields[] = [];
  const waiting = [json];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    if (isFields(next)) things.push(next);
    for (const value of Object.values(next).reverse()) if (value !== undefined) waiting.push(value);
  }
  return things;
}

/** Pages often break lines inside strings or wrap the block in comments; both are read. */
function lenientJson(text: string): unknown {
  const bare = text
    .replace(
      /^\s*(?:\/\*.*?\*\/|<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/g,
      '',
    )
    .trim();
  for (const attempt of [bare, bare.replace(/[\n\r\t]+/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return undefined;
}
