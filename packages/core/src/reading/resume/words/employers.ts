import { fold, tokens, words } from './fold.ts';
import { isAnywhere, STATE_CODES } from './places.ts';
import { NAME_PARTICLE, PARTICLES, sentenceLike } from './sentence.ts';
import { namesField } from './titles.ts';

const LEGAL =
  words(`inc incorporated llc llp lp ltd limited corp corporation co plc gmbh ag kg kgaa ohg ug gbr mbh ev sa
sas sarl sasu eurl spa srl sl slu sau nv bv vof cv oy oyj ab as asa aps kk pty pvt pte bhd ltda eireli cie se sp zoo`);

const INSTITUTIONS =
  words(`university universitat universitaet universite universidad universidade universiteit college
school schule hochschule fachhochschule ecole escuela escola hogeschool institute institut instituto instituut
academy akademie academie academia hospital krankenhaus klinik klinikum clinic hopital ziekenhuis bank banque banco
sparkasse ministry ministerium ministere ministerio agency bundesamt behorde council city municipality
foundation stiftung fondation fundacion fundacao stichting association verein museum library church army navy
airforce force government state laboratory laboratories labs lab observatory polytechnic politecnico tu eth cnrs
centre center zentrum centro laboratoire laboratorio labor mairie clinique clinica lycee prefecture rectorat
ayuntamiento colegio prefeitura gemeente provincie ministerie basisschool stadt landkreis landesamt kita grundschule
department office senate senator parliament embassy botschaft ambassade embajada`);

const COMPANY =
  words(`firm company companies employer arbeitgeber unternehmen employeur entreprise empleador empresa empregador werkgever bedrijf group gruppe groupe grupo groep holding holdings technologies technology tech solutions
systems systemes sistemas software services consulting consultants consultancy partners ventures capital digital
media studio studios networks network industries international global enterprises enterprise insurance versicherung
logistics logistik airlines airways motors automotive energy energie power health healthcare pharma pharmaceuticals
biotech therapeutics foods restaurant hotel hotels stores store marketplace financial
bancorp trust fund interactive entertainment games gaming robotics semiconductor
electronics telecom telekom mobile works werke factory ateliers atelier startup organization organisation
corporate agence agentur cabinet collective cooperative associates brothers sons kft gebruder gebr hermanos hnos
freres irmaos asociados associados gemeinde kanton bureau office
editions librairie boulangerie pharmacie garage bufete libreria panaderia farmacia editorial radio loja padaria jornal
bakkerij apotheek drukkerij uitgeverij backerei apotheke praxis kanzlei verlag bakery cafe diner bistro brasserie
plumbing bookshop pharmacy newspaper chronicle tribune gazette markt museo musee museu`);

/** "Garcia, Lopez and Brown", "Harbor & Finch": what firms are called after their people. */
const PEOPLE =
  /^(?:(?:van|von|de|den|der|ter|ten|la|le|dos|da) )*\p{Lu}[\p{L}'’.-]+(?:, \p{Lu}[\p{L}'’.-]+)*,? (?:and|&|und|et|y|e|en|og|och|i) (?:(?:van|von|de|den|der|ter|ten|la|le|dos|da) )*(?:\p{Lu}[\p{L}'’.-]+|sons|fils|hijos|filhos|zonen)$/u;
const DOUBLE_NAME =
  /^(?:(?:van|von|de|den|der|ter|ten) )*\p{Lu}\p{Ll}+-(?:(?:van|von|de|den|der|ter|ten) )*\p{Lu}\p{Ll}+$/u;

/** Words that no name has: content in lower case. */
const plainWords = (text: string) =>
  text.split(/\s+/).filter((word, i) => i > 0 && /^\p{Ll}{3}/u.test(word) && !PARTICLES.test(word)).length;

const OWN_WORK =
  /^(?:self[- ]?employed|freelance|freelancer|independent|selbst+andig|freiberuflich|independant|auto[- ]?entrepreneur|autonom[oa]|trabalhador[a]? (?:independente|autonom[oa])|trabajador[a]? (?:autonom[oa]|independiente)|por cuenta propia|travailleur independant|zelfstandige?|freelance work|zzp|various(?: clients)?|stealth startup|confidential)\b/;

/** A part of an employer: "Department of Physics", "Payments Team". */
export const isUnit = (text: string): boolean =>
  /^(?:department|dept|division|faculty|section|unit|abteilung|bereich|fachbereich|fakultat|direction|departement|departamento|afdeling)\b|\b(?:team|department|division|dept|unit|abteilung)$/.test(
    fold(text).trim(),
  );

/** How much a text reads like the name of an employer, about −2 to 4. */
export function employerScore(text: string): number {
  const folded = fold(text)
    .replace(/\bco-op/g, 'coop')
    .replace(/\b([a-z])\.(?=[a-z]\b|\s|$|,)/g, '$1');
  const found = tokens(folded);
  if (found.length === 0) return -2;
  if (isUnit(text)) return /^\p{L}+ (?:of|de|du|des|für|van)\b/iu.test(text) ? -0.4 : -2.5;
  if (STATE_CODES.has(text.trim()) || text.split(/,\s*/).every(isAnywhere)) return -1.5;
  if (found.length === 1 && LEGAL.has(found[0]!) && found[0]!.length > 2) return -2;
  let score = 0;
  const isLegal = (token: string, i: number) =>
    LEGAL.has(token) && (i > 0 || found.length === 1) && (token.length > 2 || i >= found.length - 3);
  if (found.some(isLegal) || /\be\.? ?v\.?$/.test(folded)) score += 3;
  if (found.some((token) => INSTITUTIONS.has(token))) score += 2.2;
  else if (found.some((token) => COMPANY.has(token))) score += 1.3;
  if (OWN_WORK.test(folded.trim())) score += 2;
  if (/^[\p{L}\d-]+\.(?:com|io|ai|org|net|co|dev|app|de|fr|es|nl|pt|eu|inc)$/iu.test(text.trim())) score += 2;
  if (/\p{Ll}\p{Lu}/u.test(text)) score += 0.8;
  if (/^[\p{Lu}&]{2,6}$/u.test(text.trim())) score += 0.6;
  if (found.length === 1) score += 0.4;
  if (!namesField(found) && PEOPLE.test(text)) score += 1;
  else if (DOUBLE_NAME.test(text)) score += 0.5;
  if (score < 2) score -= Math.min(1.8, plainWords(text) * 0.6);
  if (score < 2) score -= Math.max(0, found.length - 6) * 0.4;
  if (/%|\d{3}/.test(text)) score -= 1;
  if (found.length > 9) score -= 2;
  if (
    /^\p{Ll}/u.test(text) &&
    !NAME_PARTICLE.test(text) &&
    !/^\p{Ll}\p{Lu}|^[\p{Ll}\d-]+(?:\.\p{Ll}+)?$/u.test(text)
  )
    score -= 2;
  return score - sentenceLike(text);
}
