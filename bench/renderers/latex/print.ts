import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Order, type Renderer, run, succeeds, twoAtATime, type Where } from '../renderer.ts';
import { ARTICLES } from './articles.ts';
import { CLASSES } from './classes.ts';
import { XELATEX } from './xelatex.ts';

/** Where FontAwesome is not installed, its icons come from another icon font. */
const ICONS = `\\ProvidesPackage{fontawesome5}\\RequirePackage{marvosym}
\\newcommand\\faMobile{\\Mobilefone}\\newcommand\\faPhone{\\Telefon}\\newcommand\\faFax{\\FAX}\\newcommand\\faGlobe{\\Mundus}
\\newcommand\\faEnvelope[1][]{\\Letter}\\newcommand\\faCircle[1][]{$\\bullet$}\\newcommand\\faGithub{\\ComputerMouse}\\newcommand\\faLinkedin{\\Info}
`;

type Designs = Record<string, { dates: Where; source: (page: Order['page']) => string }>;

const printer = (command: string, designs: Designs): Renderer => ({
  command,
  extension: 'pdf',
  designs: Object.fromEntries(Object.entries(designs).map(([name, { dates }]) => [name, dates])),
  print: (orders) =>
    twoAtATime(orders, async ({ design, page, out, scratch }) => {
      await writeFile(join(scratch, 'resume.tex'), designs[design]!.source(page));
      if (!(await succeeds('kpsewhich', ['fontawesome5.sty'])))
        await writeFile(join(scratch, 'fontawesome5.sty'), ICONS);
      const said = await run(command, ['-interaction=nonstopmode', 'resume.tex'], scratch);
      await copyFile(join(scratch, 'resume.pdf'), out).catch(() =>
        console.log(`${design}: ${said.slice(-800)}`),
      );
    }),
});

export const LATEX = [printer('pdflatex', { ...ARTICLES, ...CLASSES }), printer('xelatex', XELATEX)];
