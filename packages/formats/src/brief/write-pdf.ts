import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { Brief } from '@throughline/core/brief';
import { drawScan } from '@throughline/core/scan';
import { PDF_TEMPLATE } from './pdf-template.ts';
import { type Report, reportOf } from './report.ts';

const require = createRequire(import.meta.url);
const FACES = [
  require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  require.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
  require.resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
  require.resolve('@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf'),
  require.resolve('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
];
const LETTER_WIDTH = 612;
/** What the faces above can print: Latin, Greek, Cyrillic and common signs. */
const UNPRINTABLE = /[^\p{Cc}\u0020-\u058f\u1e00-\u1fff\u2000-\u23ff\u2500-\u27bf\ufb00-\ufb06]/u;

let loading: Promise<NodeCompiler> | undefined;

/** One compiler for all briefs; loaded when the first PDF is asked for, since it is a large native module. */
const compiler = (): Promise<NodeCompiler> => {
  loading ??= import('@myriaddreamin/typst-ts-node-compiler').then(({ NodeCompiler }) =>
    NodeCompiler.create({
      fontArgs: [{ fontBlobs: FACES.map((face) => readFileSync(face)) }],
    }),
  );
  return loading;
};

const MOST_PAGES = 3;

/** A brief as a tagged PDF of one to three pages, set smaller where it is long; the same brief gives the same bytes. */
export async function writeBriefPdf(brief: Brief): Promise<Uint8Array> {
  const typst = await compiler();
  const picture = drawScan(brief.scan, brief.page);
  const inputs = {
    report: JSON.stringify(withNote(reportOf(brief))),
    picture,
    alt: /<desc[^>]*>([^<]*)/.exec(picture)?.[1] ?? '',
    paper: brief.page.pages[0]?.width === LETTER_WIDTH ? 'us-letter' : 'a4',
  };
  const roomy = compile(typst, { ...inputs, compact: 'no' });
  const fitting = roomy.numOfPages > MOST_PAGES ? compile(typst, { ...inputs, compact: 'yes' }) : roomy;
  const bytes = new Uint8Array(typst.pdf(fitting, { creationTimestamp: 0 }));
  typst.evictCache(10);
  return bytes;
}

function compile(typst: NodeCompiler, inputs: Record<string, string>): NodeTypstDocument {
  const compiled = typst.compile({ mainFileContent: PDF_TEMPLATE, inputs });
  if (compiled.result) return compiled.result;
  throw new Error(
    `The template of the brief does not compile: ${compiled.takeDiagnostics()?.shortDiagnostics}`,
  );
}

/** Says so where a script cannot be printed here, instead of leaving holes. */
function withNote(report: Report): Report {
  const unprintable = UNPRINTABLE.exec(JSON.stringify(report))?.[0];
  if (!unprintable) return report;
  const loss = {
    text: 'Some letters',
    reason: 'The faces of this PDF do not have them. The HTML and Markdown files show them.',
  };
  return { ...report, losses: { ...report.losses, items: [...report.losses.items, loss] } };
}
