import type { ImportedLexicon } from '@throughline/core/lexicon';
import { type Fields, isFields, textOf } from '../posting/values.ts';
import { lightcastSkills } from './tables.ts';

/** Entries of a JSON that lists skills: Lightcast's `{ data: [{ id, name, type: { name } }] }`, or the list alone. */
export function skillEntries(json: unknown): Fields[] {
  const list = isFields(json) ? (json.data ?? json.skills ?? json.items ?? json.results) : json;
  const entries = (Array.isArray(list) ? list : []).filter(isFields);
  const fit = entries.slice(0, 50).filter(isSkill);
  return fit.length > 0 && fit.length >= Math.min(50, entries.length) * 0.8 ? entries : [];
}

/** *Why* so much: jobs and people have ids and names too; these have a type or category, and no prose. */
const isSkill = (entry: Fields): boolean =>
  textOf(entry.id) !== undefined &&
  textOf(entry.name) !== undefined &&
  ('infoUrl' in entry ||
    'category' in entry ||
    'subcategory' in entry ||
    'tags' in entry ||
    'isSoftware' in entry ||
    /^(?:KS|ES|BGS)/.test(String(entry.id))) &&
  !('title' in entry);

export const lightcastJson = (json: unknown): ImportedLexicon =>
  lightcastSkills(
    skillEntries(json).map((entry) => ({
      id: textOf(entry.id) ?? '',
      name: textOf(entry.name) ?? '',
      type: named(entry.type),
      category: named(entry.subcategory) || named(entry.category),
    })),
  );

const named = (value: unknown): string => textOf(isFields(value) ? value.name : value) ?? '';
