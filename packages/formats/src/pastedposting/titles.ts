/** Nouns that job titles are made with; enough to tell a title from a company or a place, not to know the role. */
const JOB =
  /\b(?:engineer(?:ing)?|developer|programmer|manager|management|designer|scientist|analyst|architect|director|lead|head|officer|specialist|consultant|administrator|researcher|writer|recruiter|representative|executive|associate|assistant|coordinator|owner|scrum master|strategist|marketer|intern(?:ship)?|trainee|vp|vice president|chief|c[tpedfiom]o|sre|technician|advis[eo]r|partner|planner|producer|editor|expert|tester|operator|accountant|controller|auditor|buyer|nurse|teacher|librarian|engenheir[oa]|desenvolvedor[a]?|(?:\p{L}*)(?:entwickler|ingenieur|leiter|berater|architekt)(?:in|:in|\*in)?|chef de|ingénieur|développeu[rs]e?|responsable|directeur|desarrollador|ingenier[oa]|gerente|jef[ea]|analista|ontwikkelaar|medewerker|beheerder)\b/iu;

/** Only titles say who may apply. */
const GENDERS = /\((?:[mwfdxh]\/[mwfdxh](?:\/[dxi])?|all genders|gn)\)/iu;

export const isTitle = (line: string): boolean =>
  line.length <= 110 &&
  (JOB.test(line) || GENDERS.test(line)) &&
  !/[.!?:]$/.test(line) &&
  !/^(?:we|you|our|as|about|why|wir|nous)\b/i.test(line);

const OPENINGS = [
  /\b(?:[Ww]e(?:[’']re| are)(?: currently| now| actively)?|(?<company>\p{Lu}[\p{L}\d.&-]*(?: \p{Lu}[\p{L}\d.&-]*){0,3}) is(?: currently| now)?) (?:looking for|hiring|seeking|searching for|recruiting)(?: for)? (?:an?|our(?: next| first)?|the|someone|\d+|multiple|several)?\s*(?<title>[^.\n;]{3,120})/u,
  /\b(?:[Jj]oin (?:us|our [\w ]{0,30}team|[\p{Lu}]\w+) as|[Ii]n (?:this|the) role as|[Aa]s) (?:an?|our(?: next| first)?|the)\s+(?<title>\p{Lu}[^.\n;]{2,100})/u,
  /\b(?:wir suchen|wij zoeken|we zoeken|nous recherchons|nous cherchons|buscamos)(?: ab sofort| zum nächstmöglichen Zeitpunkt| actuellement)? (?:eine?n?(?:[:*/(]\S+)?|une?(?:[(/.]\S+)?|een|una?(?:\/\S+)?)\s+(?<title>[^.\n;]{3,100})/iu,
];
/** Where a title inside a sentence ends. */
const ENDS =
  /\s+(?:to|who|with|that|for|in|at|on|and join|based|ready|responsible|which|you|joining|für|mit|der|die|zur|pour|avec|qui|para|con|que|voor|met|die)\b|[,!?]|\s[–—-]\s|\s\((?![mfwhdx/]+\))/iu;

/** The title that a sentence names, with the company where the sentence says who hires. */
export function titleInSentence(text: string): { title: string; company?: string } | undefined {
  for (const opening of OPENINGS) {
    const { title, company } = opening.exec(text)?.groups ?? {};
    const named = title && properPart(title.split(ENDS)[0]!.trim());
    if (named && (isTitle(named) || /^\p{Lu}/u.test(named)) && named.length < 80)
      return { title: named, ...(company && company !== 'This' && { company }) };
  }
  return undefined;
}

/** Without praise before the title: `experienced Senior Engineer` → `Senior Engineer`. */
const properPart = (phrase: string) =>
  /\p{Lu}.*$/u.exec(phrase)?.[0] ??
  phrase.replace(/^(?:experienced|talented|motivated|passionate|skilled|great)\s+/i, '');
