/**
 * What a column means → how its header is written, folded, one phrase between bars. The first of a list is the
 * word LinkedIn itself uses; others come from older exports, localised ones, spreadsheets saved again by hand.
 * *Why* a table: LinkedIn's columns change their place and their language, never their meaning.
 */
const WRITTEN = {
  firstName: `first name|given name|forename|firstname|fname|vorname|prenom|nombre|nombres|nombre de pila|primer nombre|nome|primeiro nome|
    nome proprio|voornaam|imie|fornamn|fornavn|etunimi|ad|adi|isim|jmeno|krestni jmeno|prenume|utonev|keresztnev|имя|ім'я|имя собственное|
    ονομα|nama depan|名|名字|名前|이름|الاسم الاول|שם פרטי|पहला नाम|ten`,
  lastName: `last name|family name|surname|lastname|lname|second name|nachname|familienname|zuname|nom|nom de famille|apellido|apellidos|
    primer apellido|sobrenome|apelido|ultimo nome|cognome|achternaam|familienaam|nazwisko|efternamn|efternavn|etternavn|sukunimi|soyad|
    soyadi|prijmeni|nume|nume de familie|vezeteknev|csaladnev|фамилия|прізвище|επωνυμο|nama belakang|nama keluarga|姓|姓氏|성|
    اسم العائلة|שם משפחה|उपनाम|ho`,
  name: `name|nom|nombre|nome|full name|fullname|contact name|contact|person|connection name|vollstandiger name|kontakt|nom complet|nom et prenom|contact|
    nombre completo|nombre y apellidos|nome completo|nome e cognome|volledige naam|naam|imie i nazwisko|namn|fullstandigt namn|navn|
    fulde navn|fullt navn|nimi|koko nimi|ad soyad|adi soyadi|cele jmeno|jmeno a prijmeni|nume complet|teljes nev|nev|полное имя|имя и фамилия|
    повне ім'я|ονοματεπωνυμο|nama|nama lengkap|氏名|姓名|성명|이름|الاسم|الاسم الكامل|שם|שם מלא|नाम|ho ten`,
  url: `url|profile url|linkedin url|linkedin profile|linkedin|profile link|profile|public url|public profile url|link|member url|profil|
    profil url|profil-url|profillink|url du profil|lien|lien du profil|url de perfil|url del perfil|enlace|enlace del perfil|perfil|
    url do perfil|link do perfil|url del profilo|profilo|profiel|profiel-url|profiellink|adres url|adres url profilu|profil-url|profiili|
    profiilin url|profil baglantisi|profil url'si|adresa url profilu|url profilu|ссылка|профиль|url профиля|посилання|tautan profil|
    url profil|プロフィールurl|プロフィール|链接|个人资料链接|个人档案网址|連結|프로필 url|프로필|رابط|رابط الملف الشخصي|קישור`,
  email: `email address|email|e mail|e-mail|mail|mail address|e-mail address|contact email|emailaddress|e-mail-adresse|emailadresse|
    adresse e-mail|adresse email|adresse electronique|courriel|adresse de courriel|adresse mail|direccion de correo electronico|
    correo electronico|correo|direccion de correo|direccion de email|endereco de e-mail|endereco de email|correio eletronico|
    indirizzo e-mail|indirizzo email|posta elettronica|e-mailadres|emailadres|adres e-mail|adres email|e-postadress|e-post|e-mailadresse|
    e-postadresse|sahkoposti|sahkopostiosoite|e-posta|e-posta adresi|eposta|e-mailova adresa|adresa de e-mail|e-mail cim|
    адрес электронной почты|электронная почта|эл. почта|електронна пошта|διευθυνση email|alamat email|メールアドレス|メール|电子邮件|
    电子邮件地址|邮箱|電子郵件|電子郵件地址|이메일|이메일 주소|البريد الالكتروني|כתובת דוא"ל|דוא"ל|ईमेल`,
  company: `company|company name|organization|organisation|organization name|employer|current company|companies|firm|workplace|unternehmen|firma|
    firmenname|unternehmensname|arbeitgeber|entreprise|nom de l'entreprise|societe|nom de la societe|employeur|empresa|
    nombre de la empresa|compania|organizacion|nome da empresa|empregador|companhia|azienda|nome azienda|nome dell'azienda|societa|bedrijf|
    bedrijfsnaam|werkgever|organisatie|nazwa firmy|pracodawca|foretag|foretagsnamn|arbetsgivare|virksomhed|virksomhedens navn|
    arbejdsgiver|bedrift|bedriftsnavn|firmanavn|selskap|arbeidsgiver|yritys|yrityksen nimi|tyonantaja|sirket|sirket adi|kurum|spolecnost|
    nazev spolecnosti|zamestnavatel|companie|angajator|ceg|cegnev|munkaltato|vallalat|компания|организация|название компании|компанія|
    εταιρεια|εταιρια|perusahaan|nama perusahaan|会社|会社名|企業|勤務先|公司|公司名称|公司名稱|单位|회사|회사명|الشركة|חברה|कंपनी|cong ty`,
  title: `position|title|job title|role|headline|occupation|designation|job|current position|rolle|titel|jobtitel|jobbezeichnung|
    berufsbezeichnung|stellenbezeichnung|tatigkeit|stelle|funktion|poste|intitule du poste|titre|titre du poste|fonction|cargo|puesto|
    titulo|titulo del puesto|posicion|ocupacion|funcao|posicao|titulo do cargo|posizione|qualifica|ruolo|posizione lavorativa|functie|
    functietitel|functienaam|positie|stanowisko|nazwa stanowiska|befattning|jobbtitel|roll|stilling|stillingsbetegnelse|stillingstittel|
    tehtavanimike|asema|nimike|pozisyon|unvan|is unvani|pozice|nazev pozice|funkce|pozitie|functie|post|beosztas|munkakor|должность|
    позиция|посада|θεση|jabatan|posisi|役職|職位|职位|职务|職稱|直책|직책|직위|직함|المنصب|المسمى الوظيفي|תפקיד|पद|chuc vu`,
  connectedOn: `connected on|connected at|connected|connection date|date connected|connected date|connected since|connect date|verbunden am|
    verbunden seit|kontakt seit|verbindungsdatum|verknupft am|vernetzt am|datum der kontaktaufnahme|date de connexion|connecte le|
    mis en relation le|en relation depuis|date de mise en relation|relation depuis le|fecha de conexion|conectado el|conectado en|
    fecha de contacto|contacto desde|conectado em|data de conexao|data da conexao|data de ligacao|conexao em|collegato il|
    collegato dal|data di collegamento|data collegamento|data di connessione|verbonden op|connectie sinds|connectie gemaakt op|
    datum connectie|verbindingsdatum|data polaczenia|data nawiazania kontaktu|polaczono|w kontakcie od|kontakt sedan|ansluten den|
    datum for kontakt|forbundet den|forbindelsesdato|kontakt siden|tilknyttet|tilkoblet|yhdistetty|verkostoituminen|kontakti alkaen|
    baglanti tarihi|baglanti kuruldu|spojeno|datum spojeni|ve spojeni od|conectat la|data conectarii|kapcsolat datuma|csatlakozas datuma|
    дата установления контакта|дата контакта|дата добавления|дата зв'язку|ημερομηνια συνδεσης|terhubung pada|tanggal terhubung|つながり日|
    つながった日|つながった日付|接続日|加为好友时间|建立联系时间|连接时间|建立聯繫日期|연결 날짜|연결일|1촌 맺은 날짜|تاريخ الاتصال|תאריך חיבור`,
  date: `date|datum|fecha|data|dato|paivamaara|tarih|дата|ημερομηνια|tanggal|日付|日期|날짜|التاريخ|תאריך|sent at|sent on|creation date|created on|
    endorsement date|application date|applied on|applied at|saved date|saved on|saved at|followed on|following since|erstellungsdatum|gesendet am|
    envoye le|date de creation|date d'envoi|fecha de creacion|fecha de envio|enviado el|data de criacao|data de envio|enviado em|
    data di creazione|inviato il|aanmaakdatum|verzonden op|bewerbungsdatum|date de candidature|fecha de solicitud|data da candidatura|
    folge ich seit|gefolgt am|suivi le|date de suivi|seguido el|seguido em|gevolgd op|gespeichert am|enregistre le|guardado el|salvo em`,
  description: `description|beschreibung|tatigkeitsbeschreibung|descripcion|descricao|descrizione|beschrijving|omschrijving|opis|beskrivning|
    beskrivelse|kuvaus|aciklama|popis|descriere|leiras|описание|опис|περιγραφη|deskripsi|説明|描述|설명|الوصف|תיאור`,
  location: `location|geo location|place|city|ort|standort|arbeitsort|lieu|localisation|ubicacion|lugar|localidade|localizacao|local|localita|
    luogo|sede|locatie|plaats|lokalizacja|miejsce|plats|ort|sted|placering|sijainti|paikka|konum|yer|misto|lokalita|locatie|hely|
    местоположение|место|розташування|τοποθεσια|lokasi|場所|勤務地|地点|位置|地點|위치|지역|الموقع|מיקום`,
  startedOn: `started on|start date|started|start|from|begin|beginn|startdatum|anfangsdatum|begonnen am|von|date de debut|debut|commence le|
    fecha de inicio|inicio|desde|empezo el|data de inicio|iniciado em|inizio|data di inizio|data inizio|begindatum|gestart op|
    data rozpoczecia|startdato|begyndt|alkamispaiva|aloitettu|baslangic tarihi|baslangic|datum zahajeni|zacatek|od|data inceperii|
    kezdes|kezdo datum|дата начала|начало|дата початку|ημερομηνια εναρξης|tanggal mulai|mulai|開始日|开始日期|開始日期|시작일|تاريخ البدء|תאריך התחלה`,
  finishedOn: `finished on|end date|finished|end|ended on|to|until|ende|enddatum|beendet am|bis|date de fin|fin|termine le|fecha de finalizacion|
    fecha de fin|finalizacion|hasta|finalizado el|data de termino|data de conclusao|termino|fim|concluido em|fine|data di fine|data fine|
    einddatum|beeindigd op|data zakonczenia|slutdatum|slutdato|sluttdato|paattymispaiva|paattynyt|bitis tarihi|bitis|datum ukonceni|konec|
    data incheierii|befejezes|дата окончания|окончание|дата завершення|ημερομηνια ληξης|tanggal selesai|selesai|終了日|结束日期|結束日期|
    종료일|تاريخ الانتهاء|תאריך סיום`,
  headline: `headline|profil-slogan|slogan|titre du profil|titular|titulo|titulo do perfil|sommario|kopregel|naglowek|rubrik|overskrift|profiltext`,
  summary: `summary|profile summary|about|info|zusammenfassung|uber mich|resume|a propos|extracto|acerca de|resumen|resumo|sobre|
    riepilogo|informazioni|samenvatting|over|podsumowanie|sammanfattning|om|yhteenveto|ozet|souhrn|о себе|概要|摘要|요약`,
  industry: `industry|branche|secteur|sector|setor|settore|branza|bransch|branche|toimiala|sektor|obor|отрасль|業界|行业|업종`,
  websites: `websites|website|webseiten|sites web|sitios web|sites|siti web|strony`,
  school: `school name|school|institution|institution name|university|schule|hochschule|bildungseinrichtung|name der schule|
    ecole|nom de l'ecole|etablissement|universidad|escuela|institucion educativa|centro educativo|nombre de la institucion|
    instituicao de ensino|instituicao|escola|nome da instituicao|istituto|scuola|nome dell'istituto|school naam|onderwijsinstelling|
    uczelnia|szkola|skola|larosate|skole|uddannelsessted|oppilaitos|koulu|okul|okul adi|учебное заведение|学校|学校名|학교`,
  degree: `degree name|degree|abschluss|studienabschluss|diplome|titulo|titulacion|nombre del titulo|diploma|grau|nome do diploma|
    titolo di studio|laurea|graad|opleiding|stopien|tytul|examen|grad|uddannelse|tutkinto|derece|titul|степень|学位|학위`,
  notes: `notes|notizen|anmerkungen|remarques|notas|note|notities|opmerkingen|uwagi|anteckningar|noter|muistiinpanot|notlar|poznamky|заметки|備考|备注|메모`,
  activities: `activities|aktivitaten|activites|actividades|atividades|attivita|activiteiten|dzialalnosc|aktiviteter|toiminta|faaliyetler|активность`,
  skill: `name|skill|skill name|kenntnis|kenntnisse|fahigkeit|faehigkeit|competence|nom|nom de la competence|aptitud|nombre|conocimiento|
    nombre de la aptitud|competencia|nome|nome da competencia|competenza|vaardigheid|naam|umiejetnosc|nazwa|kompetens|namn|kompetence|navn|
    osaaminen|nimi|yetenek|dovednost|навык|スキル|技能|기술`,
  label: `name|title|titel|bezeichnung|nom|titre|nombre|titulo|nome|titolo|naam|nazwa|namn|navn|nimi|ad|nazev|название|名称|이름`,
  authority: `authority|issuing organization|issuer|organization|publisher|aussteller|zertifizierungsstelle|ausstellende organisation|
    autorite|organisme|organisme de delivrance|autoridad|institucion emisora|emisor|entidad emisora|autoridade|organizacao emissora|
    ente di rilascio|autorita|instantie|uitgever|organ|wydawca|utfardare|udsteder|utsteder|myontaja`,
  license: `license number|licence number|credential id|license|lizenznummer|numero de licence|numero de licencia|numero da licenca|
    numero di licenza|licentienummer|numer licencji`,
  proficiency: `proficiency|level|niveau|sprachniveau|kenntnisse|competencia|nivel|competence|dominio|proficiencia|competenza|livello|
    vaardigheid|bieglosc|poziom|niva|kunskapsniva|taso|duzey|uroven|уровень|熟练程度|レベル`,
  language: `name|language|sprache|langue|idioma|lingua|taal|jezyk|sprak|sprog|kieli|dil|jazyk|язык|言語|语言|언어|nom|nombre|nome|naam`,
  text: `text|recommendation|recommendation text|empfehlung|empfehlungstext|recommandation|texte|recomendacion|texto|recomendacao|testo|
    segnalazione|aanbeveling|tekst|rekomendacja`,
  status: `status|endorsement status|statut|estado|situacao|stato|tila|durum|stav|статус`,
  conversation: `conversation id|conversationid|thread id|konversations-id|unterhaltungs-id|id de conversation|id de la conversation|
    id de conversacion|id de la conversacion|id da conversa|id conversazione|gespreks-id|conversatie-id|id konwersacji`,
  conversationTitle: `conversation title|title|konversationstitel|titre de la conversation|titulo de la conversacion|titulo da conversa|titolo conversazione|gesprekstitel`,
  from: `from|sender|sender name|von|absender|de|expediteur|remitente|remetente|da|mittente|van|afzender|od|nadawca|fran|avsandare|fra|afsender|
    avsender|lahettaja|kimden|gonderen|odesilatel|от|отправитель|від|差出人|送信者|发件人|寄件者|보낸 사람`,
  senderUrl: `sender profile url|sender url|from url|absender-profil-url|profil-url des absenders|url du profil de l'expediteur|
    url del perfil del remitente|url do perfil do remetente|url profilo mittente|profiel-url afzender`,
  to: `to|recipient|recipients|recipient name|an|empfanger|a|destinataire|destinatario|destinatarios|para|destinataires|aan|ontvanger|do|odbiorca|
    till|mottagare|til|modtager|mottaker|vastaanottaja|kime|alici|prijemce|komu|кому|получатель|宛先|收件人|받는 사람`,
  recipientUrls: `recipient profile urls|recipient profile url|recipient urls|empfanger-profil-urls|profil-urls der empfanger|
    url des profils des destinataires|url de los perfiles de los destinatarios|urls dos perfis dos destinatarios|profiel-urls ontvangers`,
  subject: `subject|betreff|objet|sujet|asunto|assunto|oggetto|onderwerp|temat|amne|emne|aihe|konu|predmet|тема|件名|主题|主旨|제목`,
  content: `content|message|body|text|inhalt|nachricht|contenu|message|contenido|mensaje|conteudo|mensagem|contenuto|messaggio|inhoud|bericht|
    tresc|wiadomosc|innehall|indhold|innhold|sisalto|icerik|obsah|содержание|сообщение|内容|내용`,
  folder: `folder|ordner|dossier|carpeta|pasta|cartella|map|folder wiadomosci|mapp|mappe|kansio|klasor|slozka|папка`,
  draft: `is message draft|is draft|draft|entwurf|brouillon|borrador|rascunho|bozza|concept`,
  direction: `direction|richtung|sens|direccion|direcao|direzione|richting|kierunek|riktning|retning|suunta|yon|smer|направление`,
  inviterUrl: `inviterprofileurl|inviter profile url|inviter url`,
  inviteeUrl: `inviteeprofileurl|invitee profile url|invitee url`,
  endorserFirst: `endorser first name`,
  endorserLast: `endorser last name`,
  endorserUrl: `endorser public url|endorser url`,
  endorseeFirst: `endorsee first name`,
  endorseeLast: `endorsee last name`,
  endorseeUrl: `endorsee public url|endorsee url`,
  jobUrl: `job url|url|link|stellen-url|url de l'offre|url del empleo|url da vaga`,
} as const;

/** What a column can mean. */
export type Meaning = keyof typeof WRITTEN;

/** How each meaning is written, one phrase an item, not yet brought to a common form. */
export const WRITTEN_AS = Object.fromEntries(
  Object.entries(WRITTEN).map(([meaning, list]) => [meaning, list.split('|').map((phrase) => phrase.trim())]),
) as Record<Meaning, string[]>;
