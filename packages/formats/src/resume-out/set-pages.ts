import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { Look, Template } from '@throughline/core/tailor';
import { faces } from './faces.ts';
import type { Sheet } from './sheet.ts';
import { CLASSIC } from './templates/classic.ts';
import { GROUND } from './templates/ground.ts';
import { MODERN } from './templates/modern.ts';

const SOURCES: Record<Template, string> = { classic: GROUND + CLASSIC, modern: GROUND + MODERN };

/** Pages as they were set; they can be measured, printed and drawn. */
export interface Pages {
  count: number;
  pdf(): Uint8Array;
  svg(): string;
}

let loading: Promise<NodeCompiler> | undefined;

/** One compiler for all résumés; loaded when the first is set, since it is a large native module. */
const compiler = (): Promise<NodeCompiler> => {
  loading ??= import('@myriaddreamin/typst-ts-node-compiler').then(({ NodeCompiler }) =>
    NodeCompiler.create({ fontArgs: [{ fontBlobs: faces() }] }),
  );
  return loading;
};

/** Sets a sheet. The same sheet in the same look gives the same bytes. */
export async function setPages(sheet: Sheet, { template, paper, size }: Look): Promise<Pages> {
  const typst = await compiler();
  const set = compile(typst, template, { sheet: JSON.stringify(sheet), paper, size: String(size) });
  return {
    count: set.numOfPages,
    pdf: () => new Uint8Array(typst.pdf(set, { creationTimestamp: 0, pdfStandard: 'ua-1' })),
    svg: () => typst.plainSvg(set),
  };
}

/** Lets go of what was kept for setting the same sheet again at another size. */
export const forgetPages = async (): Promise<void> => (await compiler()).evictCache(10);

function compile(typst: NodeCompiler, template: Template, inputs: Record<string, string>): NodeTypstDocument {
  const compiled = typst.compile({ mainFileContent: SOURCES[template], inputs });
  if (compiled.result) return compiled.result;
  throw new Error(
    `The template “${template}” does not compile: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`,
  );
}
