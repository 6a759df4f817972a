import { readdirSync, readFileSync } from 'node:fs';
import type { Content } from '@throughline/core/lexicon';
import { parse } from 'yaml';
import { contentFaults } from './content-faults.ts';
import { expandInstances } from './content-instances.ts';
import { ContentShape } from './content-shape.ts';
import type { Generated } from './generated.ts';

const folder = new URL('../content/', import.meta.url);

/** Reads `content/*.yaml`, refuses it when a reference dangles or a name is claimed twice, and gives the JSON. */
export function renderContent(): Generated[] {
  const content = checkContent(readContent());
  return [{ path: 'content/content.gen.json', bytes: `${JSON.stringify(content, null, 1)}\n` }];
}

/** The content if it is whole; throws with every fault in one message otherwise. */
export function checkContent(raw: unknown): Content {
  const content: Content = ContentShape.parse(raw);
  const faults = contentFaults(content);
  if (faults.length > 0) throw new Error(`content/ is not whole:\n${faults.map((f) => `  ${f}`).join('\n')}`);
  return content;
}

/** The YAML as it stands, unchecked. */
export function readContent(): Record<keyof Content, unknown> {
  const areas = readdirSync(new URL('skills/', folder)).sort();
  return {
    skills: expandInstances(areas.flatMap((area) => readYaml(`skills/${area}`) as unknown[])),
    coreSkills: readYaml('core-skills.yaml'),
    roles: readYaml('roles.yaml'),
    levels: readYaml('levels.yaml'),
    domains: readYaml('domains.yaml'),
    companies: readYaml('companies.yaml'),
  };
}

const readYaml = (name: string): unknown => parse(readFileSync(new URL(name, folder), 'utf8'));
