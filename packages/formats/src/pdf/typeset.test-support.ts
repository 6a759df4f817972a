import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const { resolve } = createRequire(import.meta.url);
const FACES = [
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
];

let compiler: NodeCompiler | undefined;

/** Sets Typst source as a PDF: real fonts, kerning and ligatures for tests of reading. */
export function typeset(source: string): Uint8Array {
  compiler ??= NodeCompiler.create({
    fontArgs: [{ fontBlobs: FACES.map((face) => readFileSync(resolve(`@expo-google-fonts/${face}`))) }],
  });
  const prelude =
    '#set text(font: "Source Sans 3", fallback: false, size: 10pt)\n#set page(paper: "a4", margin: 2cm)\n';
  const compiled = compiler.compile({ mainFileContent: prelude + source });
  if (!compiled.result) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics));
  return new Uint8Array(compiler.pdf(compiled.result, { creationTimestamp: 0 }));
}
