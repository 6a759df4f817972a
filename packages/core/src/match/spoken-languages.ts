const NAMES: Record<string, string> = {
  English: 'english englisch anglais inglés engels',
  German: 'german deutsch allemand alemán duits',
  French: 'french französisch français francés frans',
  Spanish: 'spanish spanisch espagnol español spaans',
  Italian: 'italian italienisch italien italiano italiaans',
  Portuguese: 'portuguese portugiesisch portugais portugués português',
  Dutch: 'dutch niederländisch néerlandais nederlands neerlandés',
  Polish: 'polish polnisch polonais polaco polski',
  Swedish: 'swedish schwedisch suédois sueco svenska',
  Danish: 'danish dänisch danois danés dansk',
  Norwegian: 'norwegian norwegisch norvégien noruego norsk',
  Finnish: 'finnish finnisch finnois finlandés suomi',
  Czech: 'czech tschechisch tchèque checo čeština',
  Turkish: 'turkish türkisch turc turco türkçe',
  Russian: 'russian russisch russe ruso',
  Ukrainian: 'ukrainian ukrainisch ukrainien ucraniano',
  Arabic: 'arabic arabisch arabe árabe',
  Hebrew: 'hebrew hebräisch hébreu hebreo',
  Hindi: 'hindi',
  Chinese: 'chinese mandarin cantonese chinesisch chinois chino 中文',
  Japanese: 'japanese japanisch japonais japonés 日本語',
  Korean: 'korean koreanisch coréen coreano 한국어',
};

const SPEAKING =
  /\bfluen\w+|\bnative\b|\bproficien\w+|\bspeak\w*|\bspoken\b|\blanguages?\b|\bbilingual\b|\b[abc][12]\b|\bverhandlungssicher|\bfließend|\bsprach\w*|\bcourant|\bmaîtrise|\bnivel\b|\bvloeiend|\bkenntnisse|\bwritten\b/iu;

/** The spoken language that a phrase names, if any. *Why* by capital: `polish` is a verb, `Polish` a language. */
export const languageIn = (text: string): string | undefined => {
  const words = new Set(text.split(/[^\p{L}]+/u));
  const folded = new Set([...words].map((word) => word.toLowerCase()));
  return Object.keys(NAMES).find(
    (name) => words.has(name) || NAMES[name]!.split(' ').some((word, at) => at > 0 && folded.has(word)),
  );
};

/** The spoken language that a requirement asks for. */
export const languageAsked = (text: string): string | undefined =>
  SPEAKING.test(text) ? languageIn(text) : undefined;
