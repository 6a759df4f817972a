import { textOf } from '../../layouts/heads.ts';
import type { Page, Section } from '../content/page.ts';
import type { Where } from '../renderer.ts';
import { europasscv, europecv } from './europass.ts';
import { body, items, lines, tex } from './tex.ts';

type Design = (page: Page) => string;

const names = ({ person }: Page) => {
  const [given = '', ...family] = person.name.split(' ');
  return [given, family.join(' ')];
};

/** The jobs of the page, for classes that arrange the fields themselves. */
const jobsOf = ({ person }: Page) => person.stacks.flat();

const cventry = (...fields: string[]) => `\\cventry${fields.map((field) => `{${field}}`).join('')}`;

function moderncvSection(one: Section, page: Page): string {
  const { person, bullet } = page;
  const heading = `\\section{${tex(one.heading)}}`;
  if (one.part === 'work')
    return `${heading}\n${jobsOf(page)
      .map((job) =>
        cventry(
          tex(job.span.printed),
          tex(job.title),
          tex(job.employer),
          tex(job.place),
          '',
          `${job.intro ? tex(job.intro) : ''}${bullet ? items(job.highlights, bullet) : job.highlights.map(tex).join('\\newline ')}`,
        ),
      )
      .join('\n')}`;
  if (one.part === 'education')
    return `${heading}\n${person.schools.map((s) => cventry(tex(s.dates), tex(s.degree), tex(s.school), tex(s.place), s.detail ?? '', '')).join('\n')}`;
  if (one.part === 'languages')
    return `${heading}\n${one.list!.map((text) => `\\cvlistitem{${tex(text)}}`).join('\n')}`;
  if (one.list) return `${heading}\n\\cvitem{}{${tex(one.list.join(', '))}}`;
  if (one.entries)
    return `${heading}\n${one.entries.map((it) => cventry('', tex(textOf(it.head[0]!.left)), tex(textOf(it.head[1]?.left)), '', '', it.items.map(tex).join(' '))).join('\n')}`;
  return `${heading}\n\\cvitem{}{${tex(one.text ?? '')}}`;
}

const moderncv =
  (style: string): Design =>
  (page) => {
    const [given, family] = names(page);
    const { person } = page;
    return `\\documentclass[${page.points > 10.5 ? 11 : 10}pt,${page.paper}paper,${page.seed % 2 ? 'sans' : 'roman'}]{moderncv}
\\moderncvstyle{${style}}\\moderncvcolor{${page.chance.pick(['blue', 'orange', 'green', 'red', 'grey', 'black'])}}
\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}\\usepackage{lmodern}\\usepackage[scale=0.78]{geometry}\\usepackage{amssymb,enumitem}${style === 'oldstyle' ? '\\AtBeginDocument{\\setlength{\\hintscolumnwidth}{0.34\\textwidth}\\recomputecvlengths}' : ''}
\\name{${tex(given!)}}{${tex(family!)}}
\\title{${tex(person.label)}}\\address{${tex(person.place)}}{}{}\\phone[mobile]{${tex(person.phone)}}\\email{${tex(person.email)}}
${person.links.map((link) => `\\homepage{${tex(link)}}`).join('')}
\\begin{document}\\makecvtitle
${page.sections.map((one) => moderncvSection(one, page)).join('\n')}
\\end{document}\n`;
  };

/** "currvita": labelled lists with a wide gutter. */
const currvita: Design = (page) =>
  `\\documentclass[${Math.round(page.points)}pt,${page.paper}paper]{article}\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}\\usepackage{lmodern,amssymb,xcolor}\\usepackage[margin=22mm]{geometry}\\usepackage[LabelsAligned]{currvita}\\usepackage{enumitem}\\setlength{\\cvlabelwidth}{38mm}\\pagestyle{empty}
\\begin{document}\\begin{cv}{${tex(page.person.name)}}
\\begin{cvlist}{}\\item ${[page.person.email, page.person.phone, page.person.place, ...page.person.links].map(tex).join('\\\\ ')}\\end{cvlist}
${page.sections
  .map(
    (one) =>
      `\\begin{cvlist}{${tex(one.heading)}}\n${
        one.entries
          ? one.entries
              .map(
                (it) =>
                  `\\item[{\\parbox[t]{36mm}{\\raggedright ${(it.aside ?? []).map(tex).join('\\\\')}}}] ${lines(it.head)}${it.intro ? `\\\\${tex(it.intro)}` : ''}\n${items(it.items, page.bullet)}`,
              )
              .join('\n')
          : `\\item ${body(one, page, () => '')}`
      }\n\\end{cvlist}`,
  )
  .join('\n')}
\\end{cv}\\end{document}\n`;

export const CLASSES: Record<string, { dates: Where; source: Design }> = {
  'moderncv classic': { dates: 'own', source: moderncv('classic') },
  'moderncv casual': { dates: 'own', source: moderncv('casual') },
  'moderncv banking': { dates: 'own', source: moderncv('banking') },
  'moderncv oldstyle': { dates: 'own', source: moderncv('oldstyle') },
  europecv: { dates: 'own', source: europecv },
  europasscv: { dates: 'own', source: europasscv },
  currvita: { dates: 'aside', source: currvita },
};
