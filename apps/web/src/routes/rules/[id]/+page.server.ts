import { piecesOf, settingOf } from '#lib/finding/example.ts';
import { railOf } from '#lib/rail/rail.ts';
import { ask } from '#lib/server/ask.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ params, url }) => {
  const rule = await ask('rules.explain', { rule: params.id });
  const from = url.searchParams.get('brief');
  const examples = (list: typeof rule.flags) =>
    list.map((example) => ({
      pieces: piecesOf(example),
      setting: settingOf(example, rule.appliesTo[0]),
      said: [...new Set(example.findings.map(({ message }) => message))],
    }));
  return {
    ...(from && { rail: railOf(await ask('briefs.open', { id: from })) }),
    rule,
    flags: examples(rule.flags),
    quiet: examples(rule.quiet),
  };
};
