import { content } from '@throughline/content';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon, findSkills } from './index.ts';

const lexicon = compileLexicon(content);
const ids = (text: string): string[] => findSkills(lexicon, text).map(({ skill }) => skill.id);

describe('finding skills', () => {
  it.each([
    ['C++, C#, .NET, Node.js, R, Go', ['cpp', 'csharp', 'dotnet', 'nodejs', 'r-language', 'go']],
    ['NodeJS, Node JS and node.js', ['nodejs', 'nodejs', 'nodejs']],
    ['C/C++ on embedded Linux', ['c-language', 'cpp', 'embedded-systems']],
    ['HTML5/CSS3 with Python3', ['html', 'css', 'python']],
    ['ran it on k8s in GCP', ['kubernetes', 'gcp']],
    ['ASP.NET Core behind nginx', ['asp-net', 'nginx']],
    ['mentored two engineers', ['mentoring']],
    ['she mentors; he was mentoring', ['mentoring', 'mentoring']],
    ['prioritized and prioritised the backlog', ['prioritisation-practice', 'prioritisation-practice']],
    ['kept the product roadmaps honest', ['product-roadmapping']],
    [
      'front-end, frontend and front end',
      ['frontend-development', 'frontend-development', 'frontend-development'],
    ],
    ['CI/CD, CI CD and ci / cd', ['ci-cd', 'ci-cd', 'ci-cd']],
    ['A/B tests on the checkout', ['ab-testing']],
    ['Führte das Anforderungsmanagement ein', ['requirements-engineering']],
    ['gestion de projet et prise de décision', ['project-management', 'decision-making']],
    ['machine\nlearning across a line break', ['machine-learning']],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it('takes the longest name', () => {
    expect(ids('Amazon Web Services')).toEqual(['aws']);
    expect(ids('React Native')).toEqual(['react-native']);
    expect(ids('Spring Boot')).toEqual(['spring']);
  });

  it('reads a word said once for two', () => {
    expect(ids('unit and integration tests')).toEqual(['unit-testing', 'integration-testing']);
    expect(ids('product vision and strategy')).toEqual(['product-vision', 'product-strategy']);
    expect(ids('product and project management')).toEqual(['product-management', 'project-management']);
  });

  it('tells the shown name from another one', () => {
    const [name, alias] = findSkills(lexicon, 'Kubernetes, then k8s');
    expect([name?.as, alias?.as]).toEqual(['name', 'alias']);
  });
});

describe('the words around a name', () => {
  it.each([
    ['- React (hooks, context)', ['react']],
    ['Prometheus (metrics, alerting)', ['prometheus', 'observability']],
    ['Go, Rust and C', ['go', 'rust', 'c-language']],
    ['Fluent English', ['english']],
    ['English C1', ['english']],
    ['a Danish company', []],
    ['medical coding and CPT codes', []],
    ['coding in the evening', ['programming']],
    ['landscape architecture, experience with architecture', []],
    ['translate business requirements', ['requirements-engineering']],
    ['customer-facing products', []],
    ['SDKs/developer tooling', ['sdk-development', 'developer-tooling']],
    ['thesis on the deployment of troops', []],
    ['to support user stories', ['user-stories']],
    ['data structures, integrations', ['algorithms']],
    ['product vision & strategy', ['product-vision', 'product-strategy']],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });
});

describe('everyday words', () => {
  it.each([
    'Took it from plan to go to customers.',
    'We excel at listening and go the extra mile.',
    'A swift response to every ticket',
    'Across the rust belt, sparks flew',
    'Spark interest in the new plan',
    'Excel in your career',
    'C-level sponsors and a Series C round',
    'Vitamin C, Plan R',
    'in the Spring 2021 term',
    'Rust Belt states',
    'the rest of the team, with soap and water',
    'react to incidents; express ideas; a notion of order',
    'Worked at Oracle and at Stripe',
    'The spa and the sauna',
    'Michael R. Smith',
  ])('no tool in: %s', (text) => {
    const tools = findSkills(lexicon, text).filter(
      ({ skill }) => skill.kind === 'tool' || skill.kind === 'language',
    );
    expect(tools.map(({ skill }) => skill.id)).toEqual([]);
  });

  it.each([
    ['Rewrote the billing service in Go', ['go']],
    ['Go developer', ['go']],
    ['Analysed the survey in R and Excel', ['r-language', 'excel']],
    ['Java, Go and Rust', ['java', 'go', 'rust']],
    ['javascript, go, rust', ['javascript', 'go', 'rust']],
    ['- Rust\n- Go\n- Swift', ['rust', 'go', 'swift']],
    ['migrated from Chef to Ansible', ['chef', 'ansible']],
    ['AWS GCP Docker React', ['aws', 'gcp', 'docker', 'react']],
    ['Swift', ['swift']],
    ['REST and SOAP endpoints', ['rest-apis', 'soap']],
    ['Spark jobs on a daily schedule', ['spark']],
  ])('meant as skills: %s', (text, expected) => {
    expect(ids(text).filter((id) => expected.includes(id))).toEqual(expected);
  });
});

describe('places', () => {
  it('leaves addresses alone', () => {
    expect(ids('https://github.com/someone and someone@python.example.org')).toEqual([]);
  });

  it('gives spans in order, without overlap, that hold the words they name', () => {
    const word = fc.constantFrom(
      'Go',
      'C++',
      'and',
      ',',
      '/',
      'React',
      'native',
      'led',
      'unit',
      'tests',
      '\n- ',
      '.',
      'é',
      '👩‍💻',
      'R&D',
      '&',
      '#',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.string(), (words, noise) => {
        const text = words.join(' ') + noise;
        const mentions = findSkills(lexicon, text);
        let last = 0;
        for (const { span, text: said } of mentions) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(span.start, span.end)).toBe(said);
          last = span.end;
        }
      }),
    );
  });

  it('finds the same skill wherever it stands in a plain list', () => {
    const names = content.skills
      .filter(({ kind, ambiguous, name }) => kind === 'tool' && !ambiguous && /^[A-Za-z]{4,}$/u.test(name))
      .map(({ id, name }) => ({ id, name }));
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: 2, maxLength: 6 }), (chosen) => {
        expect(ids(`Tools: ${chosen.map(({ name }) => name).join(', ')}.`)).toEqual(
          chosen.map(({ id }) => id),
        );
      }),
    );
  });
});
