import { expect, test } from 'vitest';
import { languageOf } from './language.ts';

test.each([
  ['Led the move of billing to the cloud with a team of nine in two countries', 'English'],
  ['Senior Engineer, Kubernetes, SQL', 'English'],
  [
    'Verantwortlich für die Einführung der neuen Plattform und das Team mit zehn Leuten von 2019 bis heute',
    'German',
  ],
  ['Responsable de la mise en place du service et des équipes pour les clients dans le monde', 'French'],
  [
    'Responsable de la gestión de los equipos y de las cuentas para el mercado por más de dos años',
    'Spanish',
  ],
  ['I am very hard working and I can do any job. Please do give me a chance, I do it well.', 'English'],
  [
    'Kierowałem zespołem i budżetem działu, od 2019 do dziś; praca w terenie i na budowie do odbioru',
    'Polish',
  ],
  [
    'Responsável pela gestão do time e dos contratos do cliente, com metas da diretoria e do conselho',
    'Portuguese',
  ],
  ['负责支付平台的设计与实现，使用 Kubernetes 部署', 'Chinese'],
  ['Руководил командой из девяти человек', 'Cyrillic script'],
  ['', 'English'],
])('%s', (text, language) => expect(languageOf(text)).toBe(language));
