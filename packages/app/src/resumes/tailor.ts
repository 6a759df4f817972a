import { openDocument, READING_PROBLEMS } from '../documents/open-document.ts';
import { withLexicons } from '../documents/open-lexicons.ts';
import { openTarget, TARGET_PROBLEMS } from '../documents/open-target.ts';
import { InputFile, IsoDate, Lexicons, Pick, TargetInput } from '../schemas/input.ts';
import { Fitted, Wishes } from '../schemas/tailored.ts';
import { defineUseCase } from '../use-case/define.ts';
import { fitFor } from './fit.ts';

export const tailorFile = defineUseCase({
  name: 'resumes.tailor',
  summary:
    'The résumé for one target, chosen and ordered by what it asks, on one or two pages; no word changed.',
  input: Wishes.extend({
    file: InputFile,
    target: TargetInput,
    pick: Pick,
    today: IsoDate.optional(),
    lexicon: Lexicons,
  }),
  output: Fitted,
  problems: [...READING_PROBLEMS, ...TARGET_PROBLEMS],
  async run({ ports, input, cancel }) {
    const { file, target, pick, lexicon, ...wishes } = input;
    const document = await openDocument({ ports, cancel }, file, 'resume');
    if (!document.ok) return document;
    const extended = await withLexicons(ports, lexicon, cancel);
    if (!extended.ok) return extended;
    const { ports: reach, notes } = extended.value;
    const opened = await openTarget({ ports: reach, cancel }, target, pick);
    if (!opened.ok) return opened;
    const today = input.today ?? ports.clock.now().slice(0, 10);
    const fitted = await fitFor(reach, {
      document: document.value,
      target: opened.value.target,
      today,
      wishes,
    });
    return { ok: true, value: { ...fitted, notes: [...fitted.notes, ...notes.map(({ reason }) => reason)] } };
  },
});
