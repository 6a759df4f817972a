import type { Block, Document } from '@throughline/core/document';

const LINES: [Block['kind'], string][] = [
  ['name', 'Marit Solberg'],
  ['contact', 'Bergen, Norway · marit.solberg@example.org · +47 555 01 284'],
  ['heading', 'Summary'],
  [
    'paragraph',
    'Passionate team player with broad experience in digital products and a drive for excellence in everything she does.',
  ],
  ['heading', 'Experience'],
  ['position', 'Senior Product Manager, Fjordkraft Retail\nFeb 2021 – Present'],
  ['highlight', 'Responsible for the checkout and its roadmap'],
  ['highlight', 'Cut checkout time from 9 to 4 minutes for 210,000 customers a month'],
  ['highlight', 'Helped with hiring of two product managers'],
  ['highlight', 'Worked with design, engineering and customer service on several initiatives'],
  ['position', 'Product Manager, Nordlys Ticketing\nAug 2017 – Jan 2021'],
  ['highlight', 'Launched group booking in six countries, 14 % of sales within a year'],
  ['highlight', 'Maintained the backlog and wrote user stories'],
  ['heading', 'Education'],
  ['item', 'M.Sc. Industrial Economics, NTNU Trondheim, 2012 – 2017'],
  ['heading', 'Skills'],
  ['item', 'Roadmaps, experiments, SQL, Amplitude, stakeholder management'],
];

/** An invented person's résumé as a document; `poison` is put after every line. */
export function sampleResume(poison = ''): Document {
  let text = '';
  const blocks = LINES.map(([kind, line]): Block => {
    const words = poison ? `${line} ${poison}` : line;
    const start = text.length;
    text += `${words}\n`;
    return { kind, span: { start, end: start + words.length } };
  });
  return { channel: 'resume', text, blocks };
}
