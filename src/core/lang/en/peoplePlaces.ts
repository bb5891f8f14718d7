// Countries (ISO 3166, short English names as news uses them), and cities and regions that stand for governments or are named most often.

export const places: ReadonlySet<string> = new Set([
  ...(
    'afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium belize benin bhutan bolivia ' +
    'botswana brazil britain brunei bulgaria cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus czechia denmark dominica ecuador ' +
    'egypt england eritrea estonia eswatini ethiopia fiji finland france gabon gambia germany ghana greece grenada guatemala guinea guyana haiti honduras ' +
    'hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon ' +
    'lesotho liberia libya liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco ' +
    'mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru ' +
    'philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia seychelles singapore slovakia slovenia somalia spain sudan ' +
    'suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey türkiye turkmenistan uganda ukraine uruguay ' +
    'uzbekistan vanuatu venezuela vietnam wales yemen zambia zimbabwe'
  ).split(' '),
  ...(
    'america asia africa europe antarctica arctic atlantic pacific mediterranean caribbean beijing berlin brussels cairo chicago damascus delhi dubai ' +
    'dublin edinburgh geneva gaza guantanamo havana istanbul jakarta jerusalem johannesburg kyiv lagos london madrid manila melbourne miami moscow mumbai ' +
    'nairobi ottawa paris rome seoul shanghai stockholm sydney tehran tokyo toronto vienna warsaw washington zurich'
  ).split(' '),
  'costa rica',
  'czech republic',
  'dominican republic',
  'el salvador',
  'european union',
  'great britain',
  'hong kong',
  'los angeles',
  'new york',
  'new zealand',
  'north korea',
  'northern ireland',
  'papua new guinea',
  'puerto rico',
  'santa cruz',
  'saudi arabia',
  'sierra leone',
  'south africa',
  'south korea',
  'south sudan',
  'sri lanka',
  'united arab emirates',
  'united kingdom',
  'united states',
  'white house',
]);
