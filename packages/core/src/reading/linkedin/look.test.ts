import { describe, expect, it } from 'vitest';
import { columnsOf, tableByHeader } from './columns.ts';
import { readFileName } from './file-name.ts';
import { lookAtTable } from './look.ts';

const PEOPLE = ['firstName', 'lastName', 'url', 'email', 'company', 'position', 'connectedOn'];

describe('headers by what they mean', () => {
  it.each([
    ['First Name,Last Name,URL,Email Address,Company,Position,Connected On'],
    ['Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am'],
    ['Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Date de connexion'],
    ['Nombre,Apellidos,URL,Dirección de correo electrónico,Empresa,Cargo,Fecha de conexión'],
    ['Nome,Sobrenome,URL,Endereço de e-mail,Empresa,Cargo,Conectado em'],
    ['Nome,Cognome,URL,Indirizzo e-mail,Azienda,Posizione,Collegato il'],
    ['Voornaam,Achternaam,URL,E-mailadres,Bedrijf,Functie,Verbonden op'],
    ['Imię,Nazwisko,URL,Adres e-mail,Firma,Stanowisko,Data nawiązania kontaktu'],
    ['Förnamn,Efternamn,URL,E-postadress,Företag,Befattning,Kontakt sedan'],
    ['Fornavn,Efternavn,URL,E-mailadresse,Virksomhed,Stilling,Forbundet den'],
    ['Etunimi,Sukunimi,URL,Sähköposti,Yritys,Tehtävänimike,Yhdistetty'],
    ['Ad,Soyad,URL,E-posta,Şirket,Pozisyon,Bağlantı tarihi'],
    ['Jméno,Příjmení,URL,E-mailová adresa,Společnost,Pozice,Datum spojení'],
    ['名,姓,URL,メールアドレス,会社,役職,つながった日'],
    ['名字,姓氏,链接,电子邮件,公司,职位,建立联系时间'],
    ['이름,성,URL,이메일,회사,직책,연결 날짜'],
    ['Имя,Фамилия,URL,Электронная почта,Компания,Должность,Дата контакта'],
    ['FIRST NAME, last  name,Profile-URL,E-Mail,Organisation,Job title,connected_on'],
  ])('%s', (header) => {
    expect(columnsOf('connections', header.split(','))).toEqual(
      Object.fromEntries(PEOPLE.map((field, at) => [field, at])),
    );
    expect(tableByHeader(header.split(','))?.kind).toBe('connections');
  });

  it('takes one name column for the whole name, and beside a first name for the last', () => {
    expect(columnsOf('connections', ['Nom', 'Entreprise', 'Poste'])).toEqual({
      name: 0,
      company: 1,
      position: 2,
    });
    expect(columnsOf('connections', ['Nom', 'Prénom'])).toEqual({ lastName: 0, firstName: 1 });
  });

  it('tells tables apart whose files are called anything', () => {
    const kindOf = (header: string) => tableByHeader(header.split(','))?.kind;
    expect(kindOf('Company Name,Title,Started On,Finished On,Location,Description')).toBe('positions');
    expect(kindOf('FROM,TO,DATE,CONTENT,CONVERSATION ID')).toBe('messages');
    expect(kindOf('Name,Url,Authority,Started On,Finished On,License Number')).toBe('certifications');
    expect(kindOf('Name,Url,Price,Weight,Colour')).toBeUndefined();
    expect(kindOf('Product,Price,Quantity')).toBeUndefined();
    expect(kindOf('Name')).toBeUndefined();
  });
});

describe('names of files', () => {
  it.each([
    ['export/Connections.csv', 'connections'],
    ['Connections (1).csv', 'connections'],
    ['Copy of Connections_12345.csv', 'connections'],
    ['Kontakte.csv', 'connections'],
    ['Jobs/Job Applications.csv', 'applications'],
    ['Profile Summary.csv', 'summary'],
    ['Endorsement_Given_Info.csv', 'endorsementsGiven'],
  ])('%s is %s', (name, kind) => {
    expect(readFileName(name)).toEqual({ kind });
  });

  it.each([
    'guide_messages.csv',
    'LearningCoachMessages.csv',
    'Ad_Targeting.csv',
    'Shares_123.csv',
    'PhoneNumbers.csv',
  ])('%s is left alone, and said why', (name) => {
    expect(readFileName(name).leftBecause).toMatch(/\w{4}/);
  });
});

describe('tables without a header that is known', () => {
  const rows = [
    [
      'Hagen',
      '05 Feb 2026',
      'https://www.linkedin.com/in/ilse-hagen-1',
      'Okapi Health',
      'Ilse',
      'Engineer',
      '',
    ],
    [
      'Yilmaz',
      '03 Feb 2026',
      'https://www.linkedin.com/in/efe-yilmaz',
      'Granite',
      'Efe',
      'Analyst',
      'e@mail.example',
    ],
    ['Okafor', '01 Feb 2026', 'https://www.linkedin.com/in/noor-okafor-2', 'Corvus', 'Noor', 'Manager', ''],
  ];

  it('finds names by the addresses, dates and e-mails by their form', () => {
    for (const header of [[], [['Zu', 'Ka', 'Li', 'Mo', 'Ru', 'Ti', 'Va']]]) {
      const look = lookAtTable('Connections.csv', [...header, ...rows]);
      expect(look?.columns).toMatchObject({
        lastName: 0,
        connectedOn: 1,
        url: 2,
        company: 3,
        firstName: 4,
        position: 5,
        email: 6,
      });
      expect([look?.header, look?.guessed.length]).toEqual([header.length - 1, 7]);
    }
  });

  it('does not take any table for people', () => {
    expect(
      lookAtTable('prices.csv', [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ]),
    ).toBeUndefined();
  });
});
