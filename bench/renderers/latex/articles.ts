import { textOf } from '../../layouts/heads.ts';
import type { Entry } from '../content/arrange.ts';
import type { Page, Section } from '../content/page.ts';
import type { Where } from '../renderer.ts';
import { below, body, line, lines, PDF_FONTS, preamble, rows, tex } from './tex.ts';

type Design = (page: Page) => string;

const contacts = ({ person }: Page) => [person.email, person.phone, person.place, ...person.links];
const document = (head: string, text: string) => `${head}\n\\begin{document}\n${text}\n\\end{document}\n`;
const SIDE = ['skills', 'languages', 'certificates', 'interests', 'awards'];
const split = ({ sections }: Page) => [
  sections.filter(({ part }) => SIDE.includes(part)),
  sections.filter(({ part }) => !SIDE.includes(part)),
];

const RULED = `\\usepackage{titlesec}\\titleformat{\\section}{\\large\\bfseries}{}{0pt}{}[\\titlerule]\\titlespacing*{\\section}{0pt}{8pt}{4pt}\\pagestyle{empty}`;

const centred = (page: Page, size = '\\Huge') =>
  `\\begin{center}{${size} ${tex(page.person.name)}}\\\\[3pt]${contacts(page).map(tex).join(' $|$ ')}\\end{center}`;

const sectionsOf = (all: Section[], page: Page, entry: (one: Entry) => string, star = '*') =>
  all.map((one) => `\\section${star}{${tex(one.heading)}}\n${body(one, page, entry)}`).join('\n\n');

/** Lines in a table as wide as the page, the list below it: the sheet that students hand around. */
const jake: Design = (page) =>
  document(
    preamble(
      page,
      PDF_FONTS.lm!,
      `${RULED}\\titleformat{\\section}{\\scshape\\raggedright\\large}{}{0em}{}[\\color{black}\\titlerule]`,
      '13mm',
    ),
    `${centred(page, '\\Huge\\scshape')}\n${sectionsOf(
      page.sections,
      page,
      (one) =>
        `\\vspace{2pt}\\begin{tabular*}{0.97\\textwidth}[t]{l@{\\extracolsep{\\fill}}r}\n${rows(one.head)}\n\\end{tabular*}\n${below(one, page.bullet, 'leftmargin=0.15in,nosep')}`,
    )}`,
  );

/** Plain article, right sides by \hfill. */
const hfill =
  (fonts: string): Design =>
  (page) =>
    document(
      preamble(page, PDF_FONTS[fonts]!, `${RULED}`),
      `${centred(page)}\n${sectionsOf(page.sections, page, (one) => `${lines(one.head)}\n${below(one, page.bullet)}`)}`,
    );

/** Numbered-looking sans headings with colour and letter-spaced small capitals; titles above firms. */
const awesome: Design = (page) =>
  document(
    preamble(
      page,
      PDF_FONTS.helvetica!,
      `\\usepackage[tracking=true]{microtype}\\usepackage{titlesec}\\definecolor{accent}{HTML}{${page.chance.pick(['DC3522', '00A388', '0395DE', 'EF4089'])}}
\\newcommand{\\two}[1]{{\\color{accent}#1}}\\titleformat{\\section}{\\Large\\bfseries}{}{0pt}{\\two}[{\\color{gray}\\titlerule[0.9pt]}]\\usepackage{fancyhdr}\\pagestyle{fancy}\\fancyhf{}\\renewcommand{\\headrulewidth}{0pt}\\fancyfoot[L]{\\scriptsize\\scshape\\color{gray}\\today}\\fancyfoot[C]{\\scriptsize\\scshape\\color{gray}${tex(page.person.name)}~~~\\textperiodcentered~~~Résumé}\\fancyfoot[R]{\\scriptsize\\thepage}`,
    ),
    `\\begin{center}{\\fontsize{30}{32}\\selectfont\\color{gray}${tex(page.person.name)}}\\\\[2mm]{\\color{accent}\\scshape\\textls[120]{${tex(page.person.label)}}}\\\\[2mm]{\\footnotesize ${contacts(page).map(tex).join('~~\\textbar~~')}}\\end{center}
${sectionsOf(
  page.sections,
  page,
  (one) =>
    `{\\setlength{\\tabcolsep}{0pt}\\begin{tabular*}{\\textwidth}{@{\\extracolsep{\\fill}}>{\\raggedright\\arraybackslash}p{0.7\\textwidth}>{\\raggedleft\\arraybackslash}p{0.28\\textwidth}}\n${rows(one.head)}\n\\end{tabular*}}\n{\\small ${below(one, page.bullet)}}`,
)}`,
  );

/** Two columns of a third and two thirds, all headings in capitals. */
const deedy: Design = (page) => {
  const [side, main] = split(page);
  const column = (all: Section[], width: string) =>
    `\\begin{minipage}[t]{${width}\\textwidth}\\raggedright\n${sectionsOf(all, page, (one) => `${one.head.map(({ left, right }) => [left, ...(right ? [right] : [])].map((side) => line({ left: side })).join(' \\\\ ')).join('\\\\\n')}\n${below(one, page.bullet)}`)}\n\\end{minipage}`;
  return document(
    preamble(
      page,
      PDF_FONTS[page.seed % 2 ? 'helvetica' : 'lm']!,
      `\\usepackage{titlesec}\\titleformat{\\section}{\\color{gray}\\large\\raggedright}{}{0em}{\\MakeUppercase}\\titlespacing*{\\section}{0pt}{8pt}{2pt}\\pagestyle{empty}`,
      '14mm',
    ),
    `\\begin{center}{\\fontsize{34}{38}\\selectfont ${tex(page.person.name)}}\\\\ ${contacts(page).map(tex).join(' | ')}\\end{center}\\vspace{2mm}\n\\noindent ${column(side!, '0.30')}\\hfill\n${column(main!, '0.66')}`,
  );
};

/** Columns that break over pages, with the narrow one right. */
const paracol: Design = (page) => {
  const [side, main] = split(page);
  const entry = (one: Entry) => `${lines(one.head)}\n${below(one, page.bullet)}`;
  return document(
    preamble(
      page,
      PDF_FONTS.helvetica!,
      `${RULED}\\usepackage{paracol}\\columnratio{0.64}\\setlength{\\columnsep}{8mm}`,
    ),
    `{\\Huge\\bfseries\\color{teal} ${tex(page.person.name)}}\\par{\\large ${tex(page.person.label)}}\\par ${contacts(page).map(tex).join('\\quad ')}\n\\begin{paracol}{2}\n${sectionsOf(main!, page, entry)}\n\\switchcolumn\n${sectionsOf(side!, page, entry)}\n\\end{paracol}`,
  );
};

/** Dates in the first column of a table that breaks over pages. */
const longtable: Design = (page) =>
  document(
    preamble(page, PDF_FONTS[page.seed % 2 ? 'palatino' : 'charter']!, `${RULED}\\usepackage{longtable}`),
    `${centred(page)}\n${page.sections
      .map(
        (one) =>
          `\\section*{${tex(one.heading)}}\n${
            one.entries
              ? `\\begin{longtable}{@{}p{0.2\\textwidth}p{0.76\\textwidth}@{}}\n${one.entries
                  .map(
                    (it) =>
                      `\\raggedright ${(it.aside ?? []).map(tex).join(' \\newline ')} & ${it.head.map((l) => tex(textOf(l.left)) + (l.right ? ` \\hfill ${tex(textOf(l.right))}` : '')).join(' \\newline ')}${it.intro ? `\\newline ${tex(it.intro)}` : ''} ${below({ ...it, intro: '' }, page.bullet)}\\\\[4pt]`,
                  )
                  .join('\n')}\n\\end{longtable}`
              : body(one, page, () => '')
          }`,
      )
      .join('\n\n')}`,
  );

/** Headings stand in the margin, as the old "res" class has it. */
const margin: Design = (page) =>
  document(
    preamble(page, PDF_FONTS.times!, '\\pagestyle{empty}\\setlength{\\parskip}{2pt}', '20mm'),
    `\\centerline{\\Large\\textbf{${tex(page.person.name)}}}\\centerline{${contacts(page).map(tex).join(', ')}}\\medskip\n\\begin{list}{}{\\setlength{\\labelwidth}{34mm}\\setlength{\\leftmargin}{38mm}\\setlength{\\labelsep}{4mm}\\renewcommand{\\makelabel}[1]{\\parbox[t]{34mm}{\\raggedright\\textsc{\\textbf{#1}}}}}
${page.sections.map((one) => `\\item[${tex(one.heading)}] ${body(one, page, (it) => `${lines(it.head)}\n${below(it, page.bullet)}`)}`).join('\n')}\n\\end{list}`,
  );

/** Two newspaper columns that flow, headings centred. */
const multicol: Design = (page) =>
  document(
    preamble(
      page,
      PDF_FONTS.lm!,
      `\\usepackage{titlesec,multicol}\\titleformat{\\section}{\\centering\\bfseries\\scshape}{}{0pt}{}\\pagestyle{empty}`,
      '15mm',
    ),
    `${centred(page)}\\begin{multicols}{2}\\small\n${sectionsOf(page.sections, page, (one) => `{\\raggedright ${lines(one.head)}}\n${below(one, page.bullet)}`)}\n\\end{multicols}`,
  );

export const ARTICLES: Record<string, { dates: Where; source: Design }> = {
  'latex jake': { dates: 'head', source: jake },
  'latex hfill, bitmap fonts': { dates: 'head', source: hfill('bitmap') },
  'latex hfill, OT1': { dates: 'head', source: hfill('ot1') },
  'latex awesome': { dates: 'head', source: awesome },
  'latex deedy': { dates: 'head', source: deedy },
  'latex paracol': { dates: 'head', source: paracol },
  'latex longtable': { dates: 'aside', source: longtable },
  'latex margin headings': { dates: 'head', source: margin },
  'latex multicol': { dates: 'head', source: multicol },
};
