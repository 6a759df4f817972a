import type { Page } from '../content/page.ts';
import { below, body, lines, preamble, tex } from './tex.ts';

const fonts = (name: string) =>
  `\\usepackage{fontspec}\\setmainfont[Ligatures={TeX,Common,Rare,Discretionary}]{${name}}`;
const reach = ({ person }: Page, between: string) =>
  [person.phone, person.email, person.place, ...person.links].map(tex).join(between);

/** System fonts with all their ligatures, letter-spaced headings. */
const spaced = (page: Page) =>
  `${preamble(page, fonts(page.chance.pick(['Liberation Serif', 'DejaVu Sans', 'Liberation Sans', 'Latin Modern Roman'])), '\\pagestyle{empty}\\usepackage{titlesec}\\titleformat{\\section}{\\addfontfeature{LetterSpace=30.0}\\bfseries}{}{0pt}{\\MakeUppercase}')}
\\begin{document}{\\addfontfeature{LetterSpace=22.0}\\LARGE\\MakeUppercase{${tex(page.person.name)}}}\\par ${reach(page, ' · ')}
${page.sections.map((one) => `\\section*{${tex(one.heading)}}\n${body(one, page, (it) => `${lines(it.head)}\n${below(it, page.bullet)}`)}`).join('\n')}
\\end{document}\n`;

/** Dates hang in the outer margin, small. */
const hanging = (page: Page) =>
  `${preamble(page, fonts('Latin Modern Sans'), '\\pagestyle{plain}\\newlength{\\gut}\\setlength{\\gut}{32mm}\\usepackage{titlesec}\\titleformat{\\section}{\\Large}{}{0pt}{}')}
\\begin{document}\\hspace*{\\gut}{\\Huge ${tex(page.person.name)}}\\\\\\hspace*{\\gut}${reach(page, ' / ')}
${page.sections
  .map(
    (one) =>
      `\\section*{\\hspace*{\\gut}${tex(one.heading)}}\n${
        one.entries
          ? one.entries
              .map(
                (it) =>
                  `\\noindent\\begin{minipage}[t]{28mm}\\raggedleft\\footnotesize ${(it.aside ?? []).map(tex).join('\\\\')}\\end{minipage}\\hspace{4mm}\\begin{minipage}[t]{\\dimexpr\\linewidth-\\gut}${lines(it.head)}\n${below(it, page.bullet)}\\end{minipage}\\par\\medskip`,
              )
              .join('\n')
          : `\\hspace*{\\gut}\\begin{minipage}[t]{\\dimexpr\\linewidth-\\gut}${body(one, page, () => '')}\\end{minipage}`
      }`,
  )
  .join('\n')}
\\end{document}\n`;

export const XELATEX = {
  'xelatex letter-spaced': { dates: 'head', source: spaced },
  'xelatex hanging dates': { dates: 'aside', source: hanging },
} as const;
