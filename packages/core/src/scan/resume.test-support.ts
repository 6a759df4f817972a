import type { Block, Document, Section } from '../document/index.ts';
import type { Content, Level, Role } from '../lexicon/index.ts';

export interface Sketch {
  name?: string;
  label?: string;
  summary?: string;
  work?: { title?: string; employer?: string; dates?: string; highlights?: string[] }[];
  education?: string[];
}

/** A résumé as a reader would hand it over, from a few words about an invented person. */
export function sketch({ name, label, summary, work = [], education = [] }: Sketch): Document {
  let text = '';
  const blocks: Block[] = [];
  const add = (kind: Block['kind'], words: string | undefined, section?: Section, path?: string) => {
    if (!words) return;
    const span = { start: text.length, end: text.length + words.length };
    blocks.push({ kind, span, ...(section && { section }), ...(path && { path }) });
    text += `${words}\n`;
  };
  add('name', name);
  add('label', label);
  add('paragraph', summary, 'summary', '/basics/summary');
  if (work.length > 0) add('heading', 'Experience', 'work');
  for (const [index, { title, employer, dates, highlights = [] }] of work.entries()) {
    const head = [title, employer].filter(Boolean).join(', ');
    add('position', [head, dates].filter(Boolean).join('\n'), 'work', `/work/${index}`);
    for (const [line, words] of highlights.entries())
      add('highlight', words, 'work', `/work/${index}/highlights/${line}`);
  }
  if (education.length > 0) add('heading', 'Education', 'education');
  for (const [index, words] of education.entries()) add('item', words, 'education', `/education/${index}`);
  const entries = work.map(({ title, employer }) => ({
    ...(title && { position: title }),
    ...(employer && { name: employer }),
  }));
  return { channel: 'resume', text, blocks, resume: { ...(name && { basics: { name } }), work: entries } };
}

const role = (id: string, name: string, family: Role['family'], level?: string): Role => ({
  id,
  name,
  family,
  titles: [name.toLowerCase()],
  partners: '',
  core: [],
  skills: [],
  ...(level && { level }),
});
const level = (id: string, name: string, rank: number, track: Level['track'] = 'ic'): Level => ({
  id,
  name,
  rank,
  track,
  words: [id],
  expects: '',
});

/** Just enough knowledge to read a title. */
export const CONTENT: Content = {
  skills: [],
  coreSkills: [],
  roles: [
    role('software-engineer', 'Software engineer', 'engineering'),
    role('engineering-manager', 'Engineering manager', 'engineering-management', 'manager'),
    role('product-manager', 'Product manager', 'product'),
  ],
  levels: [
    level('senior', 'Senior', 3),
    level('staff', 'Staff', 4),
    level('manager', 'Manager', 5, 'manager'),
  ],
  domains: [{ id: 'logistics', name: 'Logistics', words: ['freight', 'parcels'] }],
};

export const INES: Sketch = {
  name: 'Ines Duarte',
  summary: 'Curious generalist with a love of platforms and of people, always learning, always sharing.',
  work: [
    {
      title: 'Staff Software Engineer',
      employer: 'Tideway Rail',
      dates: 'Apr 2021 – Present',
      highlights: [
        'Rebuilt the seat planner, delays fell from 14 to 5 minutes on 60 lines',
        'Responsible for dashboards and reports of all kinds',
        'Worked with vendors on several integrations',
      ],
    },
    {
      title: 'Software Engineer',
      employer: 'Corvo Maps',
      dates: 'Jan 2016 – Mar 2021',
      highlights: ['Built the tile cache used by 3 million people', 'Maintained deployment scripts'],
    },
  ],
  education: ['M.Sc. Informatics, University of Porto'],
};
