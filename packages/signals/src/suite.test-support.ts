import type { Content } from '@throughline/core/lexicon';
import {
  applyEdits,
  checkDocument,
  checkExample,
  documentOfExample,
  type Finding,
  type PlainExample,
  plainExample,
  type Signal,
  type SignalExample,
} from '@throughline/core/signal';
import { nameTarget } from '@throughline/core/target';

/** What a rule fails to keep of what every rule promises, beside all the others; empty when it keeps all. */
export function faultsOf(
  place: string,
  signal: Signal,
  content: Content,
  others: readonly Signal[] = [],
): string[] {
  const { id, family, examples, why, basis } = signal;
  const all = [...others.filter((other) => other.id !== id), signal];
  return [
    ...(place === `${family}/${id}` ? [] : [`stands in ${place}, not in ${family}/${id}`]),
    ...(examples.flags.length >= 2 ? [] : ['has fewer than two examples that flag']),
    ...(examples.quiet.length >= 2 ? [] : ['has fewer than two examples that stay quiet']),
    ...(why.trim() && basis.ref.trim() ? [] : ['does not say why, or on what it rests']),
    ...examples.flags.flatMap((example) => flagFaults(signal, example, content, all)),
    ...answerFaults(signal, content, all),
    ...examples.quiet.flatMap((example) => quietFaults(signal, example, content)),
  ];
}

function flagFaults(
  signal: Signal,
  example: SignalExample,
  content: Content,
  all: readonly Signal[],
): string[] {
  const plain = plainExample(signal, example);
  const { text, spans } = plain;
  const found = checkExample(signal, example, content);
  const wanted = spans.map(({ start, end }) => text.slice(start, end));
  if (spans.length === 0) return [`marks nothing in “${text}”`];
  const places = (list: { start: number; end: number }[]) =>
    list.map(({ start, end }) => `${start}–${end}`).join();
  if (places(spans) !== places(found.map(({ span }) => span)))
    return [`marks ${quoted(wanted)} and finds ${quoted(found.map((finding) => finding.text))} in “${text}”`];
  return found.flatMap(({ fix }) => {
    if (!fix) return [`offers no fix for “${text}”`];
    if (fix.kind === 'ask') return fix.question.trim() ? [] : [`asks nothing about “${text}”`];
    const fixed = applyEdits(text, fix.edits).text;
    const left = checkExample(signal, { ...plain, text: fixed }, content).length;
    return [
      ...(left < found.length ? [] : [`still finds the same in “${fixed}” after its own fix`]),
      ...causedBy(plain, fixed, content, all).map((rule) => `its fix makes ${rule} speak: “${fixed}”`),
    ];
  });
}

/** A rule that asks shows at least once how the text reads after a good answer: nothing found, and nothing new. */
function answerFaults(signal: Signal, content: Content, all: readonly Signal[]): string[] {
  // What is found between documents is answered in one of them, which the example of several cannot show.
  if (signal.checkTogether) return [];
  const asking = signal.examples.flags.filter((example) =>
    checkExample(signal, example, content).some(({ fix }) => fix?.kind === 'ask'),
  );
  const answered = asking.map((example) => plainExample(signal, example)).filter(({ fixed }) => fixed);
  if (asking.length > 0 && answered.length === 0) return ['asks and shows no answered example (`fixed`)'];
  return answered.flatMap((plain) => [
    ...(checkExample(signal, { ...plain, text: plain.fixed! }, content).length === 0
      ? []
      : [`still speaks after a good answer: “${plain.fixed}”`]),
    ...causedBy(plain, plain.fixed!, content, all).map(
      (rule) => `a good answer makes ${rule} speak: “${plain.fixed}”`,
    ),
  ]);
}

/** The rules that find more in a text than they found before it was changed. */
function causedBy(before: PlainExample, after: string, content: Content, all: readonly Signal[]): string[] {
  const rulesIn = (plain: PlainExample) =>
    checkDocument(documentOfExample(plain), all, {
      content,
      today: '2026-01-15',
      ...(plain.target && { target: nameTarget(plain.target, content) }),
    }).findings;
  return moreThan(rulesIn(before), rulesIn({ ...before, text: after }));
}

/** The rules of which there are more findings than there were. */
export function moreThan(before: readonly Finding[], after: readonly Finding[]): string[] {
  const count = (findings: readonly Finding[], rule: string) =>
    findings.filter((finding) => finding.rule === rule).length;
  return [...new Set(after.map(({ rule }) => rule))].filter(
    (rule) => count(after, rule) > count(before, rule),
  );
}

function quietFaults(signal: Signal, example: SignalExample, content: Content): string[] {
  const found = checkExample(signal, example, content);
  return found.length === 0
    ? []
    : [`finds ${quoted(found.map(({ text }) => text))} in “${plainExample(signal, example).text}”`];
}

const quoted = (words: string[]): string =>
  words.length ? words.map((word) => `“${word}”`).join(' ') : 'nothing';
