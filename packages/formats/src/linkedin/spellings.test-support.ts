import { printed } from './export.test-support.ts';

/** Headers of Connections.csv as other languages and hands write them. */
export const HEADERS = [
  ['Vorname', 'Nachname', 'URL', 'E-Mail-Adresse', 'Unternehmen', 'Position', 'Verbunden am'],
  ['Prénom', 'Nom', 'URL', 'Adresse e-mail', 'Entreprise', 'Poste', 'Date de connexion'],
  ['Nombre', 'Apellidos', 'URL', 'Dirección de correo electrónico', 'Empresa', 'Cargo', 'Fecha de conexión'],
  ['Nome', 'Sobrenome', 'URL', 'Endereço de e-mail', 'Empresa', 'Cargo', 'Conectado em'],
  ['Nome', 'Cognome', 'URL', 'Indirizzo e-mail', 'Azienda', 'Posizione', 'Collegato il'],
  ['Voornaam', 'Achternaam', 'URL', 'E-mailadres', 'Bedrijf', 'Functie', 'Verbonden op'],
  ['first name', ' LAST NAME ', 'Profile URL', 'E-mail', 'Organization', 'Job Title', 'Connection date'],
];
export const UNKNOWN = ['Kuzu', 'Vabu', 'Lidu', 'Pesu', 'Gorfa', 'Tirni', 'Zeb'];
export const WIDE_HEADERS = [
  ['名', '姓', 'URL', 'メールアドレス', '会社', '役職', 'つながった日'],
  ['Имя', 'Фамилия', 'URL', 'Адрес электронной почты', 'Компания', 'Должность', 'Дата контакта'],
  ['Imię', 'Nazwisko', 'URL', 'Adres e-mail', 'Firma', 'Stanowisko', 'Data nawiązania kontaktu'],
];
export const PREAMBLES = [
  [],
  ['Notes:', '"When exporting, you may notice that some addresses are missing, as expected."', ''],
  ['Notes:', 'One line of a note.', 'Another, unquoted.', ''],
  ['"Notes:"', ''],
  ['Notes:,,,,,,', '"Some addresses, of some people, are missing.",,,,,,', ',,,,,,'],
  ['Hinweise:', '"Beim Export fehlen einige Adressen."', ''],
  ['sep=;'],
];
export const DATES: ((on: string) => string)[] = [
  printed,
  (on) => on,
  (on) => `${+on.slice(8)}-${printed(on).slice(3, 6)}-${on.slice(2, 4)}`,
  (on) => `${on.slice(8)}.${on.slice(5, 7)}.${on.slice(0, 4)}`,
  (on) => `${on.slice(0, 4)}年${+on.slice(5, 7)}月${+on.slice(8)}日`,
  (on) =>
    new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(on),
    ),
  (on) =>
    new Intl.DateTimeFormat('pl', {
      day: '2-digit',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(on)),
];
