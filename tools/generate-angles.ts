import { readFileSync } from 'node:fs';
import type { Content } from '@throughline/core/lexicon';
import type { Angle, Angles } from '@throughline/core/story';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkContent, readContent } from './generate-content.ts';
import type { Generated } from './generated.ts';

const folder = new URL('../content/angles/', import.meta.url);
const Id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is kebab-case');
const Words = z.string().trim().min(1);

const AngleShape = z.strictObject({
  id: Id,
  roles: z.array(Id),
  partners: z
    .array(
      z.strictObject({
        name: Words,
        listensFor: Words,
        cores: z.array(Id).min(1),
        words: z.array(Words).min(3),
        ask: Words.endsWith('?'),
      }),
    )
    .min(2),
});

const ContextShape = z.strictObject({
  id: Id,
  name: Words,
  weighs: Words.endsWith('.'),
  prefers: z.array(z.enum(['leadership', 'scope', 'metric', 'brevity'])).min(1),
  ask: Words.endsWith('?'),
});

/** Reads `content/angles/*.yaml` and refuses it when it names what the content does not know. */
export function renderAngles(): Generated[] {
  const angles = checkAngles(readAngles(), checkContent(readContent()));
  return [{ path: 'content/angles.gen.json', bytes: `${JSON.stringify(angles, null, 1)}\n` }];
}

/** The YAML as it stands, unchecked. */
export function readAngles(): { roles: unknown; contexts: unknown } {
  const read = (name: string): unknown => parse(readFileSync(new URL(name, folder), 'utf8'));
  return { roles: read('roles.yaml'), contexts: read('contexts.yaml') };
}

/** The angles if they are whole; throws with every fault in one message otherwise. */
export function checkAngles(raw: { roles: unknown; contexts: unknown }, content: Content): Angles {
  const listed = z.array(AngleShape).parse(raw.roles);
  const contexts = z.array(ContextShape).parse(raw.contexts);
  const any = listed.find(({ id }) => id === 'any');
  const faults = [
    ...(any ? [] : ['no angle is called “any”']),
    ...faultsOf(listed, content),
    ...twice(contexts, 'context'),
  ];
  if (!any || faults.length > 0)
    throw new Error(`content/angles is not whole:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  return { roles: listed.filter((angle) => angle !== any), any, contexts };
}

function faultsOf(angles: readonly Angle[], content: Content): string[] {
  const [roles, cores] = [ids(content.roles), ids(content.coreSkills)];
  const named = angles.flatMap((angle) => angle.roles);
  return [
    ...twice(angles, 'angle'),
    ...named.filter((id, at) => named.indexOf(id) !== at).map((id) => `two angles name the role ${id}`),
    ...named.filter((id) => !roles.has(id)).map((id) => `an angle names the role ${id}, which is not there`),
    ...[...roles].filter((id) => !named.includes(id)).map((id) => `no angle names the role ${id}`),
    ...angles.flatMap(({ id, partners }) =>
      partners.flatMap((partner) => [
        ...partner.cores
          .filter((core) => !cores.has(core))
          .map((core) => `${id} names ${core}, which is not there`),
        ...partner.words.flatMap((word) => brokenPattern(id, word)),
      ]),
    ),
  ];
}

const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));

const twice = (list: readonly { id: string }[], what: string): string[] =>
  list
    .filter(({ id }, at) => list.findIndex((other) => other.id === id) !== at)
    .map(({ id }) => `the ${what} ${id} is there twice`);

function brokenPattern(id: string, word: string): string[] {
  try {
    new RegExp(word, 'iu');
    return [];
  } catch {
    return [`${id}: “${word}” is no pattern`];
  }
}
