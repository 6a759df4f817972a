import type { Section } from '../../../document/index.ts';
import { phrases, tokens } from './fold.ts';

/** Head words that name a section, with the strongest first: "volunteer experience" is no job. */
const BY_WORD: [Section, string][] = [
  [
    'volunteer',
    `volunteer volunteering voluntary volunteerism ehrenamt ehrenamtlich ehrenamtliche ehrenamtliches ehrenamtliche
benevolat benevole benevoles voluntariado voluntario voluntarios voluntaria vrijwilligerswerk vrijwillig engagement
involvement extracurricular extracurriculars community leadership activities outreach membership memberships
affiliations vereine nebentatigkeiten associatif associations
voluntariados voluntariat freiwilligenarbeit ehrenamter vereinstatigkeit volontariato wolontariat`,
  ],
  [
    'publications',
    `publications publication papers patents publikationen veroffentlichungen publicaciones publicacoes publicaties
articles talks presentations speaking conferences vortrage patente brevets patentes preprints
publicacion publicacao vortraege pubblicazioni publikacje publikationer`,
  ],
  [
    'certificates',
    `certifications certification certificates certificate certificados certificaciones certificacoes certificaten
certificeringen zertifikate zertifizierungen zertifizierung licenses licences licenses licensure credentials
weiterbildung weiterbildungen fortbildung fortbildungen courses coursework cursos kurse
cursussen
certificat certificats certificacion certificacao zertifikat nachweise habilitations attesten certificazioni certyfikaty certifikat kursy kurser
qualifikationen`,
  ],
  [
    'awards',
    `awards award honors honours honor scholarships fellowships grants auszeichnungen preise ehrungen
distincoes distinciones reconocimiento premio premi preis prijs onderscheiding nagrody utmarkelser stipendien distinctions prix recompenses bourses premios reconocimientos becas reconhecimentos bolsas prijzen
onderscheidingen recognition accolades`,
  ],
  [
    'references',
    'references referenzen referencias referenties referees testimonials recommendations referentie referenz referencia referenze referenser',
  ],
  [
    'projects',
    `projects project projekte projekt projets projet proyectos proyecto projetos projeto projecten portfolio
progetti projekty projekter opensource hackathons`,
  ],
  [
    'education',
    `education educational academics studies studium ausbildung bildung bildungsweg schulbildung
hochschulbildung formation formations etudes diplomes scolarite educacion formacion estudios
educacao formacao escolaridade opleiding opleidingen onderwijs studie studies
degrees schooling bildungsgang
habilitacoes habilitaciones titulaciones titulacion estudos schulausbildung hochschulausbildung diplomas istruzione formazione
wyksztalcenie edukacja utbildning uddannelse utdanning egitim opleidingsachtergrond onderwijsloopbaan`,
  ],
  [
    'languages',
    `languages language sprachen sprachkenntnisse langues idiomas linguas talen talenkennis lenguas fremdsprachen lingue jezyki sprak sprog`,
  ],
  [
    'interests',
    `interests hobbies hobby interessen interets loisirs intereses aficiones interesses passions freizeit
vrijetijd hobbys passatempos
freizeitinteressen gostos pasatiempos ocio interessi zainteresowania intressen interesser liefhebberijen`,
  ],
  [
    'skills',
    `skills skill competencies competences competencias competenties kenntnisse fahigkeiten kompetenzen
fertigkeiten faehigkeiten expertise technologies technology tools toolkit toolbox stack proficiencies proficiency
habilidades aptitudes conocimientos conhecimentos vaardigheden kennis logiciels software strengths abilities
specialties specialities capabilities edv informatique starken
aptidoes destrezas connaissances herramientas ferramentas outils tecnologias technologien technologieen programas fachkenntnisse
kernvaardigheden competenze umiejetnosci fardigheter kompetenser kompetencer ferdigheter beceriler computerkenntnisse programmas`,
  ],
  [
    'work',
    `experience experiences employment work career positions internships internship jobs berufserfahrung
berufspraxis berufstatigkeit praxiserfahrung erfahrung erfahrungen praktika berufliche beruflicher experiencias experiencia experiencia laboral
werkervaring ervaring loopbaan parcours emplois employments stages trayectoria empleo trabalho
carreira arbeitserfahrung arbeitsverhaltnisse appointments anstellungen historial
percurso laufbahn karriere carriere carrera empleos puestos postes emploi stationen arbeidsverleden werkverleden functies betrekkingen
esperienze esperienza lavorative lavorativa doswiadczenie erfarenhet arbetslivserfarenhet anstallningar erfaring erhvervserfaring arbeidserfaring deneyim`,
  ],
  [
    'summary',
    `summary profile profil perfil profiel objective objectives about overview zusammenfassung kurzprofil uber ueber
 resumen resumo samenvatting sobre propos accroche objectif objetivo objetivos ziel
introduction bio biography statement intro qualifications
apresentacao presentacion presentation extracto profilo sommario podsumowanie sammanfattning profiel`,
  ],
  [
    'contact',
    `contact contacts kontakt kontaktdaten contacto contato contactgegevens coordonnees profiles links details
personal personalien angaben datos dados personalia personliche information informationen informations
informacion informacoes gegevens socials social
contatti kontaktuppgifter kontaktoplysninger`,
  ],
];

/** Words that stand beside a head word and say nothing of their own. */
const FILLERS = new Set(
  `professional work working relevant related selected additional other further key core main technical technische
technique techniques tecnicas tecnicos technisch personal executive career research teaching industry industrial
academic and und et y e en of the my me in de la le les des du der die das for a an il areas area background
history record to with & training trainings soft hard digital computer programming special recent early previous
prior current full time part general scientific clinical military freelance consulting leadership management
professionnelle professionnelles professionnel professionnels profesional profesionales laboral laborales
profissional profissionais beruflicher berufliche berufliches werdegang wesentliche weitere sonstige zusatzliche besondere
persoonlijke personliche personlich mich mi moi ce que i know do am is who what wat sobre mim over mij complementaires
complementaria complementarias academica academicas academico academicos academicas academique scolaire profissionais profesionales zawodowe professionali professionale universitaire linguistiques
it informatique ict statement highlights achievements accomplishments development experience summary
relevante relevantes pertinente pertinentes ausgewahlte einschlagige bisherige geselecteerde overige seleccionados seleccionadas
selecionados selecionadas choisis choisies otros otras outros outras autres andere weitere beroeps loopbaan
list topics field fields open source side community public peer reviewed refereed international notable major
job training course undergraduate graduate on campus off student organizations organisations organization clubs
service services professionals accreditations memberships honors awards schwerpunkte praktische praktischer`.split(
    /\s+/,
  ),
);

const EXACT: [Section, string][] = [
  [
    'work',
    `work history, professional background, employment history, career history, professional history,
beruflicher werdegang, werdegang, berufliche stationen, historique professionnel, parcours professionnel,
vida laboral, historia laboral, historico profissional, atuacao profissional, where i ve worked,
relevant work, professional activities, military service, industry, teaching, research, consulting`,
  ],
  [
    'summary',
    `summary of qualifications, qualifications summary, about me, uber mich, ueber mich, a propos,
a propos de moi, sobre mi, sobre mim, over mij, who i am, career highlights, executive summary, highlights,
personal statement, personal profile, career summary, professional summary, experience summary, professional profile, career profile, persoonlijk profiel, career objective,
introduction, profil professionnel, perfil profesional, perfil profissional, resume, en bref, berufsziel, kurzvorstellung`,
  ],
  [
    'contact',
    `contact, contact me, contact details, contact information, personal information, personal details, details,
personal data, personliche daten, persoenliche daten, zur person, personliche angaben, informations personnelles,
datos personales, dados pessoais, persoonsgegevens, find me online, online, links, social, socials, profiles`,
  ],
  [
    'skills',
    `what i know, programming languages, languages and tools, languages and technologies, technical proficiency, areas of expertise, core competencies, it kenntnisse, edv kenntnisse,
savoir faire, savoir etre, atouts, technical expertise, technical summary, technical profile, tech stack, kernkompetenzen,
competences techniques, key qualifications, professional skills`,
  ],
  [
    'education',
    `academic background, academic qualifications, education and training, formacion academica,
formacao academica, academic history, academic, academic studies, parcours scolaire, parcours academique, parcours universitaire,
percurso academico, trayectoria academica, qualificacoes academicas, academic profile, academic experience, schulische ausbildung, akademischer werdegang, academic record, educational qualifications`,
  ],
  [
    'certificates',
    `professional development, training, trainings, licenses and certifications, additional training,
formation continue, formations complementaires, formacion complementaria, formacao complementar, relevant coursework, bijscholing`,
  ],
  ['interests', `centres d interet, centre d interet, divers, freizeit, outside work`],
  ['awards', `achievements, key achievements, accomplishments, honors and awards, awards and honors`],
  [
    'volunteer',
    `leadership experience, leadership and activities, extracurricular activities, community service,
activities, on campus involvement, campus involvement, campus activities, vie associative, professional affiliations and activities`,
  ],
  ['projects', 'open source, open source contributions, side projects, research projects, selected work'],
  [
    'work',
    `工作经历, 工作经验, 实习经历, 职业经历, 職務経歴, 職歴, 경력, опыт работы, esperienze lavorative, esperienza lavorativa,
esperienza professionale, doswiadczenie, doswiadczenie zawodowe, erhvervserfaring, arbetslivserfarenhet, is deneyimi, deneyim`,
  ],
  [
    'education',
    '教育背景, 教育经历, 学历, 学歴, 학력, образование, istruzione, istruzione e formazione, wyksztalcenie, uddannelse, utbildning, egitim',
  ],
  [
    'skills',
    '专业技能, 技能, 技能特长, スキル, 기술, навыки, competenze, competenze tecniche, umiejetnosci, kompetencer, kompetenser, beceriler',
  ],
  ['projects', '项目经历, 项目经验, プロジェクト, 프로젝트, проекты, progetti, projekty, projeler'],
  ['awards', '获奖情况, 荣誉奖项, 所获荣誉, 奖项荣誉, 受賞歴, 수상, premi, nagrody'],
  ['volunteer', '校园经历, 社团经历, 志愿者经历, volontariato, wolontariat'],
  ['summary', '个人简介, 个人总结, 自我评价, 自己紹介, 소개, о себе, profilo, podsumowanie, ozet'],
  ['languages', '语言能力, 語学, 언어, языки, lingue, jezyki'],
  ['certificates', '证书, 资格证书, 資格, 자격증, certificazioni, certyfikaty'],
  ['interests', '兴趣爱好, interessi, zainteresowania'],
  [
    'other',
    'additional information, other, miscellaneous, sonstiges, varia, autres, otros, outros, overig, additional',
  ],
];

const WORD_SECTIONS = BY_WORD.map(([section, list]) => [section, new Set(list.trim().split(/\s+/))] as const);
const EXACT_SECTIONS = new Map(
  EXACT.flatMap(([section, list]) =>
    [...phrases(list)].map((phrase) => [tokens(phrase).join(' '), section] as const),
  ),
);
const LONGEST = 6;

/** Section words as they look where a font hides its ligatures: "pro les", "certi cations". */
const WITHOUT_LIGATURES = new Map(
  WORD_SECTIONS.flatMap(([section, list]) =>
    [...list]
      .filter((word) => /f[fil]/.test(word))
      .map((word) => [word.replace(/ff?[il]|ff/g, ''), section] as const),
  ),
);

/** The section that a heading's words name, in six languages; undefined when they name none. */
export function sectionOf(heading: string): Section | undefined {
  const found = tokens(heading);
  if (found.length === 0 || found.length > LONGEST) return undefined;
  const exact = EXACT_SECTIONS.get(found.join(' '));
  if (exact) return exact;
  let first: { section: Section; rank: number } | undefined;
  for (const token of found) {
    const rank = WORD_SECTIONS.findIndex(([, list]) => list.has(token));
    if (rank === -1 && !FILLERS.has(token)) return WITHOUT_LIGATURES.get(found.join(''));
    if (rank !== -1 && (!first || (rank < first.rank && !/[&,/]|\b(?:and|und|et|y|e|en)\b/i.test(heading))))
      first = { section: WORD_SECTIONS[rank]![0], rank };
  }
  return first?.section;
}
