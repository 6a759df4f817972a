/** Words that an employer writes, with what each is worth; in the languages we read. */
const EMPLOYER: [RegExp, number][] = [
  [/\b(?:we(?:[’']re| are)|is) (?:\w+ )?(?:looking for|hiring|seeking|searching for)\b|\bjoin our\b/i, 2],
  [/\b(?:wir suchen|nous recherchons|nous cherchons|buscamos|wij zoeken|we zoeken|cerchiamo)\b/i, 3],
  [/^[^\w\n]*(?:job title|job description|about the (?:role|job|position|team)|the role)\b/im, 2],
  [
    /^[^\w\n]*(?:requirements|(?:basic |minimum |required |preferred |your )?qualifications|must[- ]haves?)\b.{0,25}$/im,
    2,
  ],
  [/^[^\w\n]*(?:key |your |main )?responsibilities\b.{0,20}$/im, 2],
  [
    /^[^\w\n]*(?:nice[- ]to[- ]haves?|bonus points|what (?:you|we)(?:[’']ll| will|[’']re| are| offer| bring)|who you are|about you)\b/im,
    2,
  ],
  [/^[^\w\n]*(?:benefits|perks|what we offer|about us|how to apply|why join)\b.{0,30}$/im, 1],
  [
    /^[^\w\n]*(?:dein profil|ihr profil|deine aufgaben|wir bieten|profil recherché|vos missions|requisitos|functie-?eisen|wat ga je doen)\b/im,
    3,
  ],
  [/\byou(?:[’']ll| will)\b|\byou (?:have|bring|are)\b/i, 1],
  [
    /\bequal[- ]opportunity|\bapply (?:now|today|here)|\bvisa sponsorship\b|\((?:m\/[wf]\/d|[mfh]\/[fhmw](?:\/[dx])?)\)/i,
    2,
  ],
  [/\b\d+\+?\s*(?:-\s*\d+\s*)?years?[’']? (?:of )?(?:\w+ ){0,3}experience\b/i, 1],
];

/** Words that a person writes about themself, or in a letter or an article. */
const PERSON: [RegExp, number][] = [
  [/[\w.+-]+@[\w-]+\.\w{2,}/, 1],
  [
    /^[^\w\n]*(?:(?:work|professional|relevant) )?(?:experience|employment(?: history)?|work history)\W*$/im,
    3,
  ],
  [
    /^[^\w\n]*(?:education|certifications?|projects|publications|languages|references|summary|profile|skills)\W*$/im,
    1,
  ],
  [
    /(?:\b(?:19|20)\d{2}\s*(?:-|–|—|to)\s*(?:(?:\w{3,9}\.? )?(?:19|20)\d{2}|present|now|current)[\s\S]*){2}/i,
    4,
  ],
  [/\b(?:I|I[’']m|I[’']ve|my)\b[\s\S]*\b(?:I|I[’']m|I[’']ve|my)\b/, 3],
  [/^---\n[\s\S]{0,2000}?^(?:title|layout|date):/m, 4],
];

const HEAD = 12_000;

/**
 * How surely a text is a job posting: what employers write, less what people write about themselves. Never 0:
 * who says that a text is a posting is believed.
 */
export function recognisesPosting(text: string): number {
  const head = text.slice(0, HEAD);
  const weight = (cues: [RegExp, number][]) =>
    cues.reduce((sum, [cue, worth]) => sum + (cue.test(head) ? worth : 0), 0);
  const balance = weight(EMPLOYER) - weight(PERSON);
  return balance < 2 ? 0.04 : Math.min(0.9, 0.15 + balance * 0.1);
}
