import { fold, tokens, words } from './fold.ts';
import { sentenceLike } from './sentence.ts';

/** Nouns that name a role, folded, in English, German, French, Spanish, Portuguese and Dutch. */
const ROLES = words(`
engineer developer programmer architect manager director officer president vp svp evp avp ceo cto cfo coo cpo cmo cio
ciso cdo chro lead leader head chief founder cofounder owner partner principal analyst scientist researcher
consultant advisor adviser designer administrator admin coordinator specialist technician associate assistant intern
trainee apprentice fellow student tutor teacher lecturer instructor professor postdoc mentor coach trainer editor
writer author journalist reporter translator copywriter strategist planner producer accountant auditor bookkeeper
controller treasurer buyer recruiter sourcer representative rep agent broker clerk cashier secretary receptionist
operator supervisor foreman inspector tester nurse physician doctor pharmacist therapist counselor paralegal lawyer
attorney counsel judge chef cook waiter waitress barista driver guard captain sergeant lieutenant pilot contractor
freelancer volunteer member chair chairman chairwoman chairperson delegate ambassador evangelist advocate
statistician mathematician physicist chemist biologist economist sysadmin devops sre dba tpm swe sde
sdet webmaster maintainer contributor committer organizer organiser facilitator curator librarian archivist artist
animator illustrator photographer videographer marketer merchandiser salesperson seller executive expert master
scrum steward janitor carpenter electrician mechanic plumber welder machinist surveyor estimator underwriter actuary
trader banker teller practitioner responder blower examiner handler ranger warden bailiff solicitor barrister midwife vet
adjuster dispatcher scheduler expediter benevole voluntario voluntaria ehrenamtlicher freiwilliger vrijwilliger helfer helferin
resident ta ra coop uitvoerder promovendus werkvoorbereider hulpverlener
entwickler entwicklerin ingenieur ingenieurin leiter leiterin berater beraterin geschaftsfuhrer geschaftsfuhrerin
mitarbeiter mitarbeiterin praktikant praktikantin werkstudent werkstudentin auszubildender auszubildende azubi
hilfskraft assistent assistentin referent referentin sachbearbeiter sachbearbeiterin projektleiter projektmanager
teamleiter abteilungsleiter bereichsleiter gruppenleiter kaufmann kauffrau fachinformatiker fachinformatikerin
programmierer programmiererin architekt architektin gestalter gestalterin redakteur redakteurin dozent dozentin
lehrer lehrerin doktorand doktorandin techniker technikerin meister vorstand inhaber inhaberin grunder grunderin
verkaufer verkauferin einkaufer analytiker analystin koordinator koordinatorin spezialist spezialistin
trainerin volontar volontarin zivildienstleistender aushilfe
ingenieure developpeur developpeuse responsable cheffe directeur directrice gerant gerante charge
chargee conseiller conseillere consultante stagiaire alternant alternante apprenti apprentie
technicien technicienne administrateur administratrice concepteur conceptrice architecte analyste chercheur
chercheuse enseignant enseignante formateur formatrice assistante adjoint adjointe fondateur fondatrice cofondateur
comptable vendeur vendeuse redacteur redactrice graphiste coordinateur coordinatrice doctorant doctorante delegue
ingeniero ingeniera desarrollador desarrolladora programador programadora jefe jefa directora gerente
analista consultor consultora disenador disenadora arquitecto arquitecta tecnico tecnica becario becaria
practicante coordinador coordinadora administrador administradora profesor profesora investigador investigadora
asistente auxiliar encargado encargada fundador fundadora socio socia lider cientifico cientifica especialista
contador contadora vendedor vendedora redactor redactora asesor asesora
engenheiro engenheira desenvolvedor desenvolvedora diretor diretora estagiario estagiaria bolsista professora
pesquisador pesquisadora arquiteto arquiteta cientista coordenador coordenadora assessor assessora chefe
nurses infirmier infirmiere soignant soignante medecin pharmacien pharmacienne enfermero enfermera medico medica
farmaceutico enfermeiro enfermeira medecine krankenpfleger krankenschwester pflegekraft arzt arztin apotheker
apothekerin verpleegkundige arts professeur professeure instituteur institutrice maestro maestra catedratico
docente educador educadora leraar lerares electricien electricienne electricista eletricista elektriker elektrikerin
elektricien elektromonteur mecanicien mecanico macon albanil bauleiter monteur installateur juriste avocat avocate
abogado abogada advogado advogada anwalt anwaltin jurist advocaat traducteur traductrice traductor traductora
tradutor ubersetzer ubersetzerin vertaler journaliste periodista jornalista cuisinier cuisiniere cocinero
cozinheiro koch kochin kok serveur serveuse camarero kellner chauffeur conductor motorista fahrer acheteur acheteuse
comprador secretaire secretario secretaria sekretar sekretarin secretaresse economiste economista okonom
urbaniste decorateur monitor monitora animateur animatrice educateur educatrice sozialarbeiter
erzieher erzieherin kundenberater kundenberaterin sachverstandiger gutachter disponent disponentin buchhalter
buchhalterin boekhouder tesorero contable auditeur controleur contabilista socorrista
title position role puesto cargo intitule functietitel
ontwikkelaar projectleider teamleider adviseur medewerker stagiair onderzoeker docent eigenaar
oprichter beheerder ontwerper analist hoofd bestuurder leidinggevende`);

/** Endings of one-word role names, mostly German and Dutch compounds. */
const ROLE_ENDING =
  /(?:entwickler|ingenieur|leiter|berater|manager|assistent|techniker|architekt|analyst|kaufmann|kauffrau|referent|arbeiter|gestalter|informatiker|fuhrer|kraft|student|praktikant|verwalter|redakteur|ontwikkelaar|leider|medewerker|adviseur|beheerder|directeur|ingenieur|engineer|developer|ologist|keeper|chauffeur|kundige|therapeut|leerkracht|ontwerper|bereider|monteur|mechatroniker|elektroniker|zeichner|pfleger|verkaufer|meister|controller|redacteur|assistente?)(?:in|innen|e|s)?$/;

/** What comes before a role and makes it more or less senior, or says how long. */
const GRADES =
  words(`senior sr junior jr mid staff principal lead chief head vice deputy assistant associate executive
interim acting co founding graduate entry global regional group technical full stack frontend backend part working
leitender leitende stellvertretender stellvertretende selbststandiger freiberuflicher wissenschaftlicher
wissenschaftliche studentische jefe directeur`);

/** Words that end a field of work: "Product Marketing", "Head of Data". Weak signs of a title. */
const FIELDS =
  words(`engineering development marketing sales operations product design research support success
management analytics strategy finance growth quality security infrastructure platform data software partnerships
recruiting communications`);

export const namesField = (found: string[]): boolean => found.some((token) => FIELDS.has(token));

/** Endings of words for people by what they do, in six languages. Surnames have them too, so they say little. */
const AGENT =
  /(?:er|or|ist|ian|ant|man|woman|eur|euse|rice|iere|ier|dor|dora|ista|logo|loga|grafo|wirt|arzt|erin|orin|istin|antin|entin|ologue|graphe|ster)$/;

const OF = /\b(?:of|de|du|des|fur|voor|von|der|to|do|da|del)\b/;

/**
 * How much a text reads like the title of a job, about −2 to 4.
 * Why a sum of signs: no list of titles is whole, but a role noun at the end, or before "of", rarely deceives.
 */
export function titleScore(text: string): number {
  const found = tokens(
    text
      .replace(/\bco-op\b/gi, 'coop')
      .replace(/\b([mwfdx])\s*[/|]\s*([mwfdx])(\s*[/|]\s*[mwfdx])?\b/gi, ' '),
  );
  if (found.length === 0) return -2;
  const bare = found.filter((token) => !/^(?:i{1,3}|iv|v|[1-5]|[a-z]\d?|l\d|ic\d|in)$/.test(token));
  const isRole = (token: string) => ROLES.has(token) || ROLE_ENDING.test(token);
  let score = 0;
  const main = fold(text)
    .split(OF)[0]!
    .split(/[,(|–—]/)[0]!;
  const mainTokens = tokens(main).filter((token) => bare.includes(token));
  if (isRole(mainTokens.at(-1) ?? '')) score += 3;
  else if (bare.some(isRole)) score += 1.6;
  if (GRADES.has(found[0]!)) score += 0.7;
  if (score < 1 && FIELDS.has(bare.at(-1) ?? '')) score += 0.6;
  if (score < 1 && /(?:ist|ian|eer|ologist|grapher)$/.test(mainTokens.at(-1) ?? '')) score += 1;
  const last = mainTokens.at(-1) ?? '';
  if (score < 1 && last.length >= 5 && AGENT.test(last))
    score += /\s\p{Ll}/u.test(text) || found.length === 1 ? 0.8 : 0.4;
  if (/\d{2}/.test(text)) score -= 1;
  if (/\b[mwfdx]\s*[/|]\s*[mwfdx]\b/i.test(text)) score += 1.5;
  if (found.length > 9) score -= 2;
  return score - sentenceLike(text);
}
