import { words } from './fold.ts';

/** Names of languages, folded, in six languages. */
export const LANGUAGES =
  words(`english german french spanish portuguese dutch italian russian chinese mandarin cantonese
japanese korean arabic hindi urdu bengali punjabi tamil telugu marathi gujarati kannada malayalam turkish polish czech
slovak hungarian romanian bulgarian greek ukrainian serbian croatian slovenian swedish norwegian danish finnish
icelandic estonian latvian lithuanian hebrew persian farsi thai vietnamese indonesian malay tagalog filipino swahili
catalan basque galician welsh irish latin esperanto albanian macedonian georgian armenian
englisch deutsch franzosisch spanisch portugiesisch niederlandisch italienisch russisch chinesisch japanisch koreanisch
arabisch turkisch polnisch tschechisch ungarisch rumanisch griechisch schwedisch latein ukrainisch
anglais allemand francais espagnol portugais neerlandais italien russe chinois japonais arabe turc polonais
ingles aleman frances espanol castellano portugues neerlandes italiano ruso chino japones catala euskera gallego
alemao espanhol holandes russo chines mandarim
engels duits frans spaans portugees nederlands italiaans russisch chinees japans arabisch turks pools vlaams`);

/** How well a language is spoken. */
export const FLUENCY =
  /\b(?:native|mother tongue|bilingual|fluent|fluency|proficient|proficiency|advanced|intermediate|upper|basic|beginner|elementary|conversational|professional|working|limited|full|business|[abc][12]\+?|muttersprache|muttersprachlich|fliessend|verhandlungssicher|sehr gut|gut|grundkenntnisse|langue maternelle|maternelle|bilingue|courant|couramment|avance|intermediaire|scolaire|notions|lu|nativo|nativa|lengua materna|fluido|avanzado|intermedio|basico|fluente|avancado|intermediario|moedertaal|vloeiend|goed|basis|toefl|ielts|delf|dalf|dele|[1-5]\/5)\b/;
