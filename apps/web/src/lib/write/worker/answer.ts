import { content } from '@throughline/content';
import { DraftChecker, printedDraft, readDraft } from '@throughline/core/draft';
import { drawScan, scanDocument } from '@throughline/core/scan';
import { explainRule } from '@throughline/core/signal';
import { signals } from '@throughline/signals';
import type { Answered, Asked, Held } from './messages.ts';

/** Answers what the page asks of a draft; keeps what it is held against. */
export function answering(): (asked: Asked) => Answered | undefined {
  let held: Held | undefined;
  let checker: DraftChecker | undefined;
  return (asked) => {
    switch (asked.kind) {
      case 'hold':
        held = asked.held;
        checker = new DraftChecker({ signals, content, ...held });
        return undefined;
      case 'check':
        return checker && { kind: 'checked', id: asked.id, ...check(checker, asked.text) };
      case 'scan':
        return { kind: 'scanned', id: asked.id, ...scan(asked.text, held) };
      case 'why': {
        const explained = explainRule(asked.rule, signals, content);
        return { kind: 'explained', id: asked.id, ...(explained.ok && { rule: explained.value }) };
      }
    }
  };
}

function check(checker: DraftChecker, text: string) {
  const { draft, ...rest } = checker.check(text);
  return { ...rest, losses: draft.losses };
}

function scan(text: string, held: Held | undefined) {
  const { scan, page } = scanDocument(printedDraft(readDraft(text)), { content, target: held?.target });
  return { scan, svg: drawScan(scan, page, { id: 'draft-page' }) };
}
