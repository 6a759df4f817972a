import { idOf } from './claim-id.ts';
import { scopeOf } from './contradictions/scope-of.ts';
import { measuresIn } from './measure/index.ts';
import { partOf } from './place.ts';
import type { Claim } from './types.ts';

/** The results and sizes that a statement tells, each a claim of its own within it. */
function partsOf(statement: Claim): Claim[] {
  const { id, text, post, origins, standing } = statement;
  const own = origins.find((origin) => origin.text === text);
  return measuresIn(text).map((measure) => {
    const kind = scopeOf(text, measure) ? 'scope' : 'metric';
    const words = text.slice(measure.clause.start, measure.clause.end).trim();
    return {
      id: idOf(kind, words, text.slice(measure.span.start, measure.span.end), id),
      kind,
      text: words,
      origins: own ? [partOf(own, measure.span)] : origins,
      ...(post && { post }),
      within: id,
      standing,
      private: statement.private,
    };
  });
}

/** Puts the parts of every statement behind it. */
export const withParts = (claims: readonly Claim[]): Claim[] =>
  claims.flatMap((claim) => (claim.kind === 'statement' ? [claim, ...unlike(partsOf(claim))] : [claim]));

/** Two numbers told in the same words of one sentence are one part. */
const unlike = (parts: readonly Claim[]): Claim[] => [
  ...new Map(parts.map((part) => [part.id, part])).values(),
];

/** After corrections: a corrected part changes its statement, and a corrected statement has other parts. */
export function settleParts(claims: readonly Claim[]): Claim[] {
  const corrected = new Map<string, Claim>();
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  for (const part of claims) {
    const statement = part.within === undefined ? undefined : byId.get(part.within);
    if (!statement || part.standing !== 'corrected' || statement.standing === 'corrected') continue;
    const before = partsOf({ ...statement }).find(({ id }) => id === part.id);
    if (before) Object.assign(statement, { text: statement.text.replace(before.text, part.text) });
    corrected.set(statement.id, statement);
  }
  const reread = (statement: Claim): Claim[] => {
    const kept = claims.filter((claim) => claim.within === statement.id && claim.history);
    return [
      ...kept,
      ...unlike(partsOf(statement)).filter(({ text }) => !kept.some((part) => part.text === text)),
    ];
  };
  const again = (claim: Claim) =>
    claim.kind === 'statement' && (claim.standing === 'corrected' || corrected.has(claim.id));
  return claims.flatMap((claim) => {
    const statement = claim.within === undefined ? undefined : byId.get(claim.within);
    if (statement && again(statement)) return [];
    return again(claim) ? [claim, ...reread(claim)] : [claim];
  });
}
