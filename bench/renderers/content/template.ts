import type { Chance } from '../../layouts/chance.ts';
import type { Person } from './person.ts';

const NAMES = [
  'Your Name',
  'First Last',
  'John Doe',
  'Jane Q. Public',
  'FirstName LastName',
  'Max Mustermann',
];
const TITLES = [
  ['Job Title', 'Job Title', 'Job Title', 'Job Title'],
  ['Job Title 1', 'Job Title 2', 'Job Title 3', 'Job Title 4'],
  ['Position Title', 'Former Position Title', 'First Position Title', 'Internship Title'],
  ['Your Role', 'Your Previous Role', 'Another Role', 'Early Role'],
  ['Role Name', 'Previous Role Name', 'Intern Role', 'Volunteer Role'],
];
const EMPLOYERS = [
  ['Company Name', 'Previous Company Name', 'Another Company', 'First Company'],
  ['Employer 1', 'Employer 2', 'Employer 3', 'Employer 4'],
  ['Company A', 'Company B', 'Company C', 'Company D'],
  ['ABC Corporation', 'XYZ Inc.', 'Company DEF', 'Company GHI'],
  ['Organization Name', 'Employer Name', 'Some University', 'Startup Name'],
];
const PLACES = ['City, State', 'City, Country', 'Location', 'City, ST'];
const LINES = [
  'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore',
  'Suspendisse potenti. Nam sed ex ut nunc rhoncus viverra.',
  'Accomplished X, as measured by Y, by doing Z',
  'Describe what you did here, with a number',
  'Achievement one: say how much, for whom and how',
  'Integer vitae justo at turpis laoreet blandit',
  'Used Technology A and Technology B to build Product C',
];

/** The same person as the template of a résumé shows them: every word a placeholder, the frame as it was. */
export function asTemplate(person: Person, chance: Chance): Person {
  const [titles, employers, place] = [chance.pick(TITLES), chance.pick(EMPLOYERS), chance.pick(PLACES)];
  let job = 0;
  return {
    ...person,
    name: chance.pick(NAMES),
    email: chance.pick(['your.email@example.com', 'first.last@gmail.com', 'name@domain.com']),
    label: titles[0]!,
    place,
    stacks: person.stacks.map((jobs, at) =>
      jobs.map((one) => ({
        ...one,
        title: titles[job++ % titles.length]!,
        employer: employers[at % employers.length]!,
        place,
        highlights: one.highlights.map((_, i) => LINES[(i + at * 3) % LINES.length]!),
      })),
    ),
    schools: person.schools.map((school, at) => ({
      ...school,
      school: ['University Name', 'School Name'][at % 2]!,
      degree: ['Degree in Field of Study', 'B.S. in Your Major'][at % 2]!,
      place,
    })),
  };
}
