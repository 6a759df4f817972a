import { employerScore } from './employers.ts';
import { fold, tokens, words } from './fold.ts';
import { titleScore } from './titles.ts';

/** What a printed label says of the text after it: first field, second field, place or date of an entry. */
export type FieldRole = 'a' | 'b' | 'place' | 'date';

const list = (text: string) =>
  text
    .trim()
    .split(/\s*\/\s*|\n/)
    .map((label) => label.trim());

const ROLES = new Map<string, FieldRole>(
  (
    [
      [
        'a',
        `position / job title / title / designation / position held / job / occupation / degree / qualification / stelle
beruf / tatigkeit als / funktion / abschluss / poste / poste occupe / intitule du poste / diplome / cargo / puesto
titulo / curso / functie / functietitel / opleiding`,
      ],
      [
        'b',
        `company / company name / employer / organisation / organization / firm / institution / university / college
school / firma / unternehmen / arbeitgeber / hochschule / universitat / schule / entreprise / employeur / societe
etablissement / ecole / universite / empresa / compania / empleador / institucion / universidad / empregador
instituicao / universidade / bedrijf / werkgever / organisatie / universiteit`,
      ],
      [
        'place',
        'location / place / city / ort / standort / lieu / ville / lugar / ubicacion / ciudad / local / localizacao / cidade / plaats / locatie',
      ],
      [
        'date',
        `duration / period / dates / date / from / tenure / time period / zeitraum / dauer / periode / duree / dates d'emploi
fecha / fechas / periodo / duracion / duracao / data / datum / looptijd / term`,
      ],
    ] as const
  ).flatMap(([role, labels]) => list(labels).map((label) => [label, role] as const)),
);

const DETAILS = new Set(
  list(`project / projects / project name / project title / client / clients / customer / end client / role / roles
technology / technologies / technologies used / tech / tech stack / technical stack / stack / tools / tools used / environment
skills / skills used / key skills / responsibilities / key responsibilities / roles and responsibilities / roles & responsibilities
duties / tasks / main tasks / activities / achievements / key achievements / accomplishments / key accomplishments / highlights
results / deliverables / team / team size / description / project description / job description / overview / summary / scope
industry / sector / domain / platform / platforms / languages / frameworks / methods / methodologies / budget / reporting to
reports to / supervisor / advisor / manager / reason for leaving / note / notes / impact / focus / key projects / selected projects
website / url / link / thesis / dissertation / coursework / relevant coursework / courses / honors / honours / activities and societies
projekt / projekte / kunde / kunden / rolle / technologien / technik / techniken / werkzeuge / umfeld / aufgaben / tatigkeiten
aufgabenbereich / hauptaufgaben / verantwortlichkeiten / verantwortung / schwerpunkte / schwerpunkt / erfolge / ergebnisse / branche
beschreibung / teamgrosse / methoden / betreuer / thema / abschlussarbeit / bachelorarbeit / masterarbeit
projet / projets / environnement / environnement technique / missions / mission / taches / responsabilites / realisations / outils
secteur / equipe / resultats / contexte / objectif / sujet / memoire / encadrant
proyecto / proyectos / cliente / clientes / rol / tecnologias / herramientas / funciones / responsabilidades / logros / tareas
entorno / equipo / descripcion / resultados / actividades / tesis / tutor
projeto / projetos / papel / ferramentas / atividades / conquistas / funcoes / principais atividades / tarefas / ambiente / equipe
descricao / tese / orientador
projecten / klant / rol / technologieen / taken / werkzaamheden / verantwoordelijkheden / resultaten / hulpmiddelen / omgeving
omschrijving / scriptie / begeleider`),
);

/** What words a longer label names its field by: "Name and address of employer". */
const NAMING: [FieldRole | 'detail', Set<string>][] = [
  [
    'detail',
    words(`activities responsibilities subjects tatigkeiten zustandigkeiten verantwortlichkeiten
facher wirtschaftszweig activites responsabilites matieres actividades responsabilidades materias atividades
disciplinas werkzaamheden verantwoordelijkheden vakken attivita mansioni`),
  ],
  [
    'b',
    words(`employer organisation organization institution company arbeitgeber bildungseinrichtung einrichtung ausbildungsstatte
employeur etablissement organisme entreprise empresa empleador organizacion institucion centro empregador
organizacao instituicao estabelecimento werkgever organisatie instelling bedrijf datore istituto`),
  ],
  [
    'a',
    words(`occupation position qualification beruf funktion position qualifikation fonction poste diplome profesion
cargo puesto cualificacion titulo funcao qualificacao designacao beroep functie diploma kwalificatie lavoro qualifica`),
  ],
  ['date', words('dates date datum daten zeitraum fechas fecha datas data date datum')],
];

function namedBy(name: string): FieldRole | 'detail' | undefined {
  const found = tokens(name);
  if (/[|•·,;\d]/.test(name)) return undefined;
  if (found.length < 3 || found.length > 9 || titleScore(name) >= 2 || employerScore(name) >= 2)
    return undefined;
  return NAMING.find(([, list]) => found.some((token) => list.has(token)))?.[0];
}

/** What a label printed without a colon, in a column or cell of its own, says of what stands beside it. */
export function labelNamed(name: string): FieldRole | 'detail' | undefined {
  const plain = fold(name.trim().replace(/\s*:$/, ''));
  return ROLES.get(plain) ?? (DETAILS.has(plain) ? 'detail' : namedBy(name.trim()));
}

const LABEL = /^(\p{L}[\p{L}\p{N} .&'’()/-]{1,60}?)\s*:(?:\s+|$)/u;

/** The label at the start of a text, with its colon: what field it names, or none where it names a detail. */
export function labelAt(text: string): { role?: FieldRole; length: number } | undefined {
  const match = LABEL.exec(text);
  const named = match && labelNamed(match[1]!);
  if (!match || !named) return undefined;
  return named === 'detail' ? { length: match[0].length } : { role: named, length: match[0].length };
}
