import type { Document } from '../document/index.ts';
import type { Content } from '../lexicon/index.ts';
import { mapRole } from '../match/index.ts';
import { scanDocument } from '../scan/index.ts';
import { checkDocument, type Signal } from '../signal/index.ts';
import type { Target } from '../target/index.ts';
import { checklistOf } from './checklist.ts';
import { proofOf } from './proof.ts';
import { readLines } from './read-lines.ts';
import type { Brief } from './types.ts';

export interface BriefInput {
  document: Document;
  resumeName: string;
  target: Target;
  signals: readonly Signal[];
  content: Content;
  /** ISO date. */
  today?: string;
  losses?: { text: string; reason: string }[];
}

/** The whole picture of one résumé against one target: scan, check, map, proof and the gate. */
export function composeBrief({
  document,
  resumeName,
  target,
  signals,
  content,
  today,
  losses = [],
}: BriefInput): Brief {
  const { scan, page } = scanDocument(document, { content, target });
  const dated = today === undefined ? {} : { today };
  const check = checkDocument(document, signals, { target, content, ...dated });
  const map = mapRole(document, target, content, dated);
  const lines = readLines(document);
  const person = document.resume?.basics?.name;
  return {
    ...(person && { person }),
    resumeName,
    target: map.target,
    scan,
    check,
    map,
    proof: proofOf(lines, map),
    checklist: checklistOf({ scan, check, lines }),
    page,
    losses,
  };
}
