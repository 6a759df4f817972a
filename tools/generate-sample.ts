import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

import type { Generated } from './generated.ts';

const SAMPLE = new URL('../content/sample/', import.meta.url);
const FONTS = new URL('../node_modules/@expo-google-fonts/source-serif-4/', import.meta.url);
const WEIGHTS = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'];

/** The sample person's résumés as PDF, set from their JSON; the same bytes every time. */
export function renderSample(): Generated[] {
  const compiler = NodeCompiler.create({
    fontArgs: [
      {
        fontBlobs: WEIGHTS.map((weight) =>
          readFileSync(new URL(`${weight}/SourceSerif4_${weight}.ttf`, FONTS)),
        ),
      },
    ],
  });
  return ['resume-earlier', 'resume-later'].map((name) => ({
    path: `content/sample/${name}.pdf`,
    bytes: compiler.pdf(
      {
        mainFileContent: readFileSync(new URL('resume.typ', SAMPLE), 'utf8'),
        inputs: { data: readFileSync(new URL(`${name}.json`, SAMPLE), 'utf8') },
      },
      { creationTimestamp: Date.UTC(2026, 0, 1) / 1000 },
    ),
  }));
}
