import type { Content } from '@throughline/core/lexicon';
import {
  applyEdits,
  checkExample,
  plainExample,
  type Signal,
  type SignalExample,
} from '@throughline/core/signal';

/** What a rule fails to keep of what every rule promises; empty when it keeps all. */
export function faultsOf(place: string, signal: Signal, content: Content): string[] {
  const { id, family, examples, why, basis } = signal;
  return [
    ...(place === `${family}/${id}` ? [] : [`stands in ${place}, not in ${family}/${id}`]),
    ...(examples.flags.length >= 2 ? [] : ['has fewer than two examples that flag']),
    ...(examples.quiet.length >= 2 ? [] : ['has fewer than two examples that stay quiet']),
    ...(why.trim() && basis.ref.trim() ? [] : ['does not say why, or on what it rests']),
    ...examples.flags.flatMap((example) => flagFaults(signal, example, content)),
    ...examples.quiet.flatMap((example) => quietFaults(signal, example, content)),
  ];
}

function flagFaults(signal: Signal, example: SignalExample, content: Content): string[] {
  const { text, spans } = plainExample(signal, example);
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
    const left = checkExample(signal, { ...plainExample(signal, example), text: fixed }, content).length;
    return left < found.length ? [] : [`still finds the same in “${fixed}” after its own fix`];
  });
}

function quietFaults(signal: Signal, example: SignalExample, content: Content): string[] {
  const found = checkExample(signal, example, content);
  return found.length === 0
    ? []
    : [`finds ${quoted(found.map(({ text }) => text))} in “${plainExample(signal, example).text}”`];
}

const quoted = (words: string[]): string =>
  words.length ? words.map((word) => `“${word}”`).join(' ') : 'nothing';
