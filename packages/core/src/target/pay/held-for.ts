const ON_TARGET = /\bOTE\b|on[- ]target/iu;
/** Words before a sum that name the pay as such, and nothing that it holds for. */
const ONLY_PAY =
  /^(?:(?:the|our|your|an?|annual|yearly|hourly|monthly|daily|base|gross|target|expected|full|total|estimated|starting|salary|salaries|pay|wage|compensation|rate|range|ranges|package|band|is|are|for|this|role|position|of|between|from|up|to|cash|und|gehalt|vergütung|salaire|rémunération|salario|loon|salaris|zwischen|entre|tussen|de|ab|bis|zu|plus|in|and|or|with|job|we|offer|lön|ctc|stipendio|ral|sueldo|remuneração|remuneration|details|perks|benefits|rate|money|full-time|part-time|permanent|contract|freelance|remote|hybrid|onsite|on-site)\s*)*$/iu;

/** What a sum holds for, where the posting says so beside it: `Berlin: €60k–€70k`, `$180k–$220k in New York`, `OTE`. */
export function heldFor(before: string, after: string): string | undefined {
  if (ON_TARGET.test(after.slice(0, 25).split(/[,;\d$€£]/u)[0]!) || ON_TARGET.test(before.slice(-20)))
    return 'OTE';
  const [, label] =
    /(?:^|[;•|]|[-–]\s)\s*([\p{Lu}(][^:;|•\d]{1,45}?)\s*[):|–-]?\s*[:|–-]\s*$/u.exec(before) ?? [];
  const [, place] =
    /^\s?(?:USD|EUR|GBP|CAD)?\s?(?:\/?(?:per |a )?(?:year|annum|yr|month|hour)\s?)?(?:in|for) (\p{Lu}[\p{L}.,' -]{1,40}?)(?=[.;)]|\s(?:and|or|to|is|are|based)\b|,? (?:and )?[$€£]|$)/u.exec(
      after,
    ) ?? [];
  const [, bracket] = /^\s?\(([\p{Lu}][^()]{1,40})\)/u.exec(after) ?? [];
  const named = [label, place, bracket].map((name) => name?.replace(/[\s,(]+$/u, '').trim());
  return named.find((name) => name && !ONLY_PAY.test(name));
}
