import { textOf } from '../../layouts/heads.ts';
import type { Entry } from '../content/arrange.ts';
import type { Page, Section } from '../content/page.ts';
import { body, items, lines, tex } from './tex.ts';

const jobsOf = ({ person }: Page) => person.stacks.flat();

interface Labels {
  dates: string;
  position: string;
  tasks: string;
  employer: string;
  degree: string;
  school: string;
}
const labels = (text: string): Labels => {
  const [dates, position, tasks, employer, degree, school] = text.split('|');
  return { dates, position, tasks, employer, degree, school } as Labels;
};

/** The labels of the old Europass form. */
export const EUROPASS: Record<string, Labels> = {
  en: labels(
    'Dates|Occupation or position held|Main activities and responsibilities|Name and address of employer|Title of qualification awarded|Name of organisation providing education',
  ),
  de: labels(
    'Datum|Beruf oder Funktion|Wichtigste Tätigkeiten und Zuständigkeiten|Name und Adresse des Arbeitgebers|Bezeichnung der erworbenen Qualifikation|Name der Bildungseinrichtung',
  ),
  fr: labels(
    'Dates|Fonction ou poste occupé|Principales activités et responsabilités|Nom et adresse de l’employeur|Intitulé du diplôme délivré|Nom de l’établissement d’enseignement',
  ),
  es: labels(
    'Fechas|Profesión o cargo desempeñado|Funciones y responsabilidades principales|Nombre y dirección de la empresa|Título de la cualificación obtenida|Nombre de la organización educativa',
  ),
  pt: labels(
    'Datas|Função ou cargo ocupado|Principais atividades e responsabilidades|Nome e morada do empregador|Designação da qualificação atribuída|Nome da organização de ensino',
  ),
  nl: labels(
    'Data|Beroep of functie|Voornaamste werkzaamheden en verantwoordelijkheden|Naam en adres van de werkgever|Naam van de behaalde kwalificatie|Naam van de onderwijsinstelling',
  ),
};

/** The Commission's own table: labels left of a rule, values right. */
export function europecv(page: Page): string {
  const { person } = page;
  const words = EUROPASS[person.lang]!;
  const item = (label: string, text: string) => `\\ecvitem{${tex(label)}}{${text}}`;
  const section = (one: Section) =>
    `\\ecvsection{${tex(one.heading)}}\n${
      one.part === 'work'
        ? jobsOf(page)
            .map((job) =>
              [
                item(words.dates, tex(job.span.printed)),
                item(words.position, `\\textbf{${tex(job.title)}}`),
                ...(job.highlights.length
                  ? [
                      item(
                        words.tasks,
                        items(job.highlights, page.bullet, 'nosep,leftmargin=*,before=\\vspace{-8pt}'),
                      ),
                    ]
                  : []),
                item(words.employer, tex(`${job.employer}, ${job.place}`)),
                '\\ecvitem[8pt]{}{}',
              ].join('\n'),
            )
            .join('\n')
        : one.part === 'education'
          ? person.schools
              .map((s) =>
                [
                  item(words.dates, tex(s.dates)),
                  item(words.degree, tex(s.degree)),
                  item(words.school, tex(s.school)),
                ].join('\n'),
              )
              .join('\n')
          : item(
              '',
              body(one, page, (it: Entry) => lines(it.head)),
            )
    }`;
  return `\\documentclass[helvetica,narrow,notitle,nologo,english]{europecv}\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}\\usepackage{graphicx,amssymb,enumitem,xcolor}\\usepackage[a4paper,margin=18mm]{geometry}
\\ecvname{${tex(person.name)}}\\ecvaddress{${tex(person.place)}}\\ecvtelephone{${tex(person.phone)}}\\ecvemail{${tex(person.email)}}
\\begin{document}\\begin{europecv}\\ecvpersonalinfo[10pt]
${page.sections.map(section).join('\n')}
\\end{europecv}\\end{document}\n`;
}

/** Its successor: dates left, the title larger, the employer below it. */
export function europasscv(page: Page): string {
  const { person } = page;
  const section = (one: Section) =>
    `\\ecvsection{${tex(one.heading)}}\n${
      one.part === 'work'
        ? jobsOf(page)
            .map(
              (job) =>
                `\\ecvtitle{${tex(job.span.printed)}}{${tex(job.title)}}\n\\ecvitem{}{${tex(`${job.employer}, ${job.place}`)}}\n${job.highlights.length > 0 ? `\\ecvitem{}{${items(job.highlights, page.bullet)}}` : ''}`,
            )
            .join('\n')
        : one.part === 'education'
          ? person.schools
              .map((s) => `\\ecvtitle{${tex(s.dates)}}{${tex(s.degree)}}\n\\ecvitem{}{${tex(s.school)}}`)
              .join('\n')
          : one.entries
            ? one.entries
                .map((it) => `\\ecvitem{}{${it.head.map(({ left }) => tex(textOf(left))).join(', ')}}`)
                .join('\n')
            : `\\ecvitem{}{${tex(one.list?.join(', ') ?? one.text ?? '')}}`
    }`;
  return `\\documentclass[english,a4paper]{europasscv}\\usepackage{amssymb}
\\ecvname{${tex(person.name)}}\\ecvaddress{${tex(person.place)}}\\ecvmobile{${tex(person.phone)}}\\ecvemail{${tex(person.email)}}
\\begin{document}\\begin{europasscv}\\ecvpersonalinfo
${page.sections.map(section).join('\n')}
\\end{europasscv}\\end{document}\n`;
}
