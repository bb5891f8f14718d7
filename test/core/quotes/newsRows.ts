/**
 * Short pieces of news of many kinds, written for this test, with who speaks in each of their quotes: the fullest name the piece gives, '-' for
 * nobody. 'Name | role' also asks for the role as worded. Paragraphs are parted by a blank line.
 */
export type NewsRow = readonly [text: string, ...speakers: string[]];

export const crime: readonly NewsRow[] = [
  ['Detective Inspector Carla Menzies said: “We are keeping an open mind.”', 'Carla Menzies | Detective Inspector'],
  [
    '“We are keeping an open mind,” said Detective Inspector Carla Menzies, who is leading the inquiry.',
    'Carla Menzies',
  ],
  [
    'Residents of Larkspur Road were shaken. “You don’t expect it here,” said Gwen Tolliver, 61, who has lived opposite the shop since 1989.',
    'Gwen Tolliver',
  ],
  [
    'A spokesman for Northmoor Police said officers “remain at the scene and will do so overnight”.',
    'Northmoor Police',
  ],
  [
    'Prosecutor Hal Brannigan told the jury that the accountant had “helped himself for years”.',
    'Hal Brannigan | Prosecutor',
  ],
  [
    'Judge Imelda Roche told him: “You showed your neighbours no pity, and you shall have none from me.”',
    'Imelda Roche | Judge',
  ],
  [
    'Sentencing Mr. Dunmore to nine years, Judge Imelda Roche called the fraud “callous and well rehearsed”.',
    'Imelda Roche',
  ],
  ['Asked whether he knew the victim, Petr Dunmore replied: “Only by sight.”', 'Petr Dunmore'],
  [
    'Petr Dunmore, 44, denies murder. His barrister, Anita Sholay QC, said the evidence was “as thin as tissue”.',
    'Anita Sholay',
  ],
  ['“It was like a film,” said a witness, who asked not to be named.', '-'],
  [
    'Her son’s killer has never been found. “Somebody knows,” said Marion Keogh, wiping her eyes. “Somebody has always known.”',
    'Marion Keogh',
    'Marion Keogh',
  ],
  [
    'The coroner, Dr Philip Asante, recorded a verdict of misadventure, saying the ladder had been “an accident in waiting”.',
    'Philip Asante',
  ],
  ['In a statement read by her lawyer, Celia Ross, the widow said she felt “betrayed twice over”.', '-'],
  ['Police Chief Orrin Tate confirmed the arrest on Tuesday. “We have our man,” the chief said.', 'Orrin Tate'],
];

export const courts: readonly NewsRow[] = [
  [
    'Writing for the majority, Justice Leona Marsh said the statute “cannot mean what the county wants it to mean.”',
    'Leona Marsh',
  ],
  ['In a dissent joined by two colleagues, Justice Abel Quint wrote that the ruling “rewards delay.”', 'Abel Quint'],
  ['“The law is not a weather vane,” Justice Quint wrote. Abel Quint was appointed in 2011.', 'Abel Quint'],
  ['The ruling describes the search as “a fishing trip without a licence”.', '-'],
  ['The Supreme Court said in its opinion that the tax was “a penalty by another name.”', 'Supreme Court'],
  ['Lawyers for Halden Chemicals argued that the wells were “already beyond saving” when the plant opened.', '-'],
  [
    '“We will appeal,” said Rafael Ocampo, a lawyer for the families. “This is not the end.”',
    'Rafael Ocampo | a lawyer for the families',
    'Rafael Ocampo',
  ],
];

export const politics: readonly NewsRow[] = [
  [
    'Prime Minister Agneta Lind said on Monday that she would “not be lectured by those who broke it”.',
    'Agneta Lind | Prime Minister',
  ],
  [
    'The opposition leader, Tomas Reyk, hit back within the hour. “She wrote the budget herself,” he said.',
    'Tomas Reyk',
  ],
  ['Agneta Lind met Tomas Reyk on Monday. “She would not listen,” Reyk said afterwards.', 'Tomas Reyk'],
  [
    'Senator Dolores Vane, a Democrat from Ohio, described the bill as “a wish list with a staple in it.”',
    'Dolores Vane',
  ],
  ['“It’s a wish list with a staple in it,” Sen. Dolores Vane, D-Ohio, told reporters.', 'Dolores Vane'],
  ['Foreign Minister Ivo Kralj accused Talvia of “playing with matches in a hayloft”.', 'Ivo Kralj | Foreign Minister'],
  ['Ivo Kralj, the foreign minister, was accused by Talvia’s government of “playing with matches”.', '-'],
  ['“No deal is better than this one,” tweeted Reyk. Tomas Reyk has 2 million followers.', 'Tomas Reyk'],
  ['Kralj’s spokeswoman, Edda Holm, said the minister “has nothing to add”. Ivo Kralj is in Geneva.', 'Edda Holm'],
  ['The White House called the vote “a disgrace”.', 'White House'],
  ['The Kremlin said the claims were “absolute nonsense from start to finish”.', 'Kremlin'],
  ['According to the finance ministry, the deficit is “manageable but not small”.', '-'],
  ['“We’re not going back,” chanted the crowd.', '-'],
  [
    'Mayor Ruth Okafor and Councillor Dean Pratt disagreed. “It is a good plan,” the mayor said. “It is a terrible plan,” said Pratt.',
    'Ruth Okafor',
    'Dean Pratt',
  ],
  ['Okafor, who was elected in May, promised “a library in every ward”. Ruth Okafor is 39.', 'Ruth Okafor'],
  ['The plan has been criticised by Dean Pratt, who called it “a bonfire of common sense”.', 'Dean Pratt'],
  ['Critics such as Dean Pratt say the plan is “a bonfire of common sense”.', 'Dean Pratt'],
  ['Mr Pratt’s claim that the mayor was “asleep at the wheel” drew laughter. Dean Pratt sat down.', 'Dean Pratt'],
  ['Her warning that the town would “drown in paper” was ignored. Ruth Okafor had expected nothing else.', '-'],
  ['Asked if she would resign, Lind laughed. “On a Tuesday?” Agneta Lind is known for her wit.', 'Agneta Lind'],
  ['In his memoir, Kralj remembers the summit as “three days of bad coffee”. Ivo Kralj retired in 2019.', 'Ivo Kralj'],
  ['President Okello was elected on a promise to make the country “great for everyone.”', 'Okello'],
  ['“Let me be clear,” President Okello told the assembly, “no minister is above the law.”', 'Okello', 'Okello'],
];

export const business: readonly NewsRow[] = [
  [
    '“Demand has held up better than we feared,” chief executive Lorna Pike said in a statement.',
    'Lorna Pike | chief executive',
  ],
  [
    'Lorna Pike, chief executive of Brightwater Foods, said demand had “held up better than we feared”.',
    'Lorna Pike | chief executive of Brightwater Foods',
  ],
  ['Brightwater Foods said in a statement that it was “confident of its full-year targets”.', 'Brightwater Foods'],
  ['“We remain confident of our full-year targets,” the company said. Brightwater Foods employs 4,000 people.', '-'],
  ['Analysts at Corwen Bank called the results “solid if unexciting”.', '-'],
  ['“Solid if unexciting,” was how Milo Trent, an analyst at Corwen Bank, summed up the results.', 'Milo Trent'],
  ['Milo Trent of Corwen Bank thinks the shares are “priced for perfection”.', 'Milo Trent'],
  ['In a note to clients, Milo Trent wrote: “The shares are priced for perfection.”', 'Milo Trent'],
  ['The note, by Milo Trent, says the shares are “priced for perfection”.', 'Milo Trent'],
  ['Pike told the Harbour Times that the takeover was “never on the table”. Lorna Pike joined in 2018.', 'Lorna Pike'],
  ['“It was never on the table,” Lorna Pike told the Harbour Times.', 'Lorna Pike'],
  ['The union’s general secretary, Barry Stokes, condemned the cuts as “a slap in the face”.', 'Barry Stokes'],
  [
    '“These cuts are a slap in the face for every driver,” according to Barry Stokes, general secretary of the Drivers’ Union.',
    'Barry Stokes',
  ],
  ['The regulator said it had “serious concerns about the firm’s conduct”.', '-'],
  ['Ofwat, the regulator, said it had “serious concerns about the firm’s conduct”.', 'Ofwat'],
  ['The central bank’s governor, Merle Vask, warned of “a long and bumpy landing”.', 'Merle Vask'],
  [
    '“Rates will stay where they are,” Vask said, adding that “patience is a policy too”. Merle Vask chairs the board.',
    'Merle Vask',
    'Merle Vask',
  ],
  ['Asked about a sale, a company spokesperson said only that “all options are open at this time”.', '-'],
];

export const science: readonly NewsRow[] = [
  [
    '“We were astonished,” says lead author Ingrid Solberg, a glaciologist at the University of Tromsø.',
    'Ingrid Solberg',
  ],
  ['Ingrid Solberg, who led the study, says the ice is “thinner than anyone dared to think”.', 'Ingrid Solberg'],
  [
    '“It is thinner than anyone dared to think,” says Solberg, whose team drilled 40 holes. Ingrid Solberg has worked there since 2001.',
    'Ingrid Solberg',
  ],
  [
    'Not everyone is convinced. “One winter is not a trend,” cautions Rui Tavares, an oceanographer who was not involved in the work.',
    'Rui Tavares',
  ],
  ['The paper, published in the journal Cryos, concludes that the shelf is “committed to retreat”.', '-'],
  [
    'Solberg and Tavares disagree about why. For Tavares, the data show “weather, not climate”. Rui Tavares and Ingrid Solberg were once colleagues.',
    'Rui Tavares',
  ],
  [
    'Dr Amara Nwosu, of the Institute of Tropical Medicine, said the vaccine was “a genuine step forward”.',
    'Amara Nwosu',
  ],
  ['“A genuine step forward,” Amara Nwosu of the Institute of Tropical Medicine calls it.', 'Amara Nwosu'],
  ['The World Health Organization urged countries to “act before the rains come”.', 'World Health Organization'],
  ['NASA said the probe was “in good health and on course”.', 'NASA'],
  ['The team calls the particle a “ghost”.', '-'],
  ['Scientists refer to this as the “albedo effect”.', '-'],
  ['In an e-mail, co-author Hana Sato writes that the method “should work for any metal”.', 'Hana Sato'],
  ['“I cried,” Hana Sato, a co-author, recalls. “Then I checked the numbers again.”', 'Hana Sato', 'Hana Sato'],
];

export const sport: readonly NewsRow[] = [
  ["'We were second best all night,' admitted United manager Gary Poole.", 'Gary Poole'],
  ["United manager Gary Poole admitted his side were 'second best all night'.", 'Gary Poole'],
  ["Poole was blunt. 'Second best all night,' the manager said. Gary Poole has won once in nine games.", 'Gary Poole'],
  ["'I knew at the bell,' said Rudd, who trains twice a day. Tamsin Rudd is 23.", 'Tamsin Rudd'],
  ["'She never doubted it,' said her coach, Derek Ashworth. Tamsin Rudd had led from the gun.", 'Derek Ashworth'],
  ["'She never doubted it,' said Tamsin Rudd's coach, Derek Ashworth.", 'Derek Ashworth'],
  ["'I shouted myself hoarse,' her father, Colin Rudd, said. Tamsin Rudd had run the race of her life.", 'Colin Rudd'],
  ["Captain Leon Abara, whose late goal won it, said he had 'closed my eyes and hit it'.", 'Leon Abara'],
  ["'I closed my eyes and hit it,' said goalscorer Leon Abara with a grin.", 'Leon Abara'],
  ["Asked about the penalty, Abara grinned: 'I closed my eyes.' Leon Abara is 19.", 'Leon Abara'],
  ['Coach Bev Hartigan was proud of her players. “They left it all out there,” Hartigan said.', 'Bev Hartigan'],
  ['Two-time champion Noor Haddad beat Elise Lam 6-3, 6-4. “Noor was too good today,” Lam said.', 'Elise Lam'],
  [
    '“Elise pushed me all the way,” said Haddad, after beating Elise Lam. Noor Haddad plays next on Friday.',
    'Noor Haddad',
  ],
];

export const kin: readonly NewsRow[] = [
  ["Tamsin Rudd won. 'It wasn't much of a roof,' said her mother, Maureen.", 'Maureen'],
  ["Tamsin Rudd won. 'It wasn't much of a roof,' her mother said.", '-'],
];

export const arts: readonly NewsRow[] = [
  [
    'The novelist Oona Blythe, who died on Sunday, once said that writing was “a way of staying indoors”.',
    'Oona Blythe',
  ],
  ['Her first novel, “The Salt Ledger”, sold 300 copies.', '-'],
  [
    'Blythe’s editor, Jonas Feld, remembers her as “the funniest person in any room she would agree to enter”. Oona Blythe was 81.',
    'Jonas Feld',
  ],
  [
    '“She hated launches,” says Jonas Feld, her editor for 30 years. “She hated lunches too.”',
    'Jonas Feld',
    'Jonas Feld',
  ],
  [
    'The critic Vera Molnar wrote in 1984 that “The Salt Ledger” was “a book to be read standing up”.',
    '-',
    'Vera Molnar',
  ],
  ['In the song “Harbour Lights” she sings about home.', '-'],
  [
    'The director, Luc Ferrand, wanted the film to feel “like a bruise”. “Too pretty and it is dead,” he says.',
    'Luc Ferrand',
    'Luc Ferrand',
  ],
  ['Ferrand’s film, “Bruise”, opens on Friday.', '-'],
  ['The New Herald praised the show as “a riot in felt”.', 'New Herald'],
  ['Actor Priya Nair, 28, plays the nun. “I had never held a rosary,” she confesses.', 'Priya Nair'],
];

export const local: readonly NewsRow[] = [
  [
    'Council leader Norman Beattie said the bridge would be “open by Easter, weather permitting”.',
    'Norman Beattie | Council leader',
  ],
  [
    'Beattie, a Liberal Democrat, said that the delay was “regrettable”. Norman Beattie leads the council.',
    'Norman Beattie',
  ],
  ['Cllr Joan Akers (Lab, Priory) asked why residents had been “kept in the dark for so long”.', 'Joan Akers'],
  ['“Why were we kept in the dark?” demanded Cllr Joan Akers (Lab, Priory).', 'Joan Akers'],
  [
    'The Bishop of Wexcombe, the Rt Rev Alban Frayne, wrote to the council. ‘An allotment is not a luxury,’ he wrote.',
    'Alban Frayne',
  ],
  ['The Bishop of Wexcombe, the Rt Rev Alban Frayne, called the rise ‘a tax on tomatoes’.', 'Alban Frayne'],
  [
    'Shopkeeper Ali Demir, 52, said he had lost “half a day’s takings”. “Nobody told us,” he said.',
    'Ali Demir',
    'Ali Demir',
  ],
  ['Parents were furious. “Nobody asked us,” one mother said.', '-'],
  ['Headteacher Fiona Garside told parents in a letter that the roof was “safe but not dry”.', 'Fiona Garside'],
  ['A letter from headteacher Fiona Garside told parents that the roof was “safe but not dry”.', 'Fiona Garside'],
  ['Signs reading “No more lorries” line the road.', '-'],
  ['A banner outside the town hall said “Save our baths”.', '-'],
  [
    'Wexcombe Borough Council said it “understands the concerns” but that the rise was “unavoidable”.',
    'Wexcombe Borough Council',
    'Wexcombe Borough Council',
  ],
  [
    'The council disagrees. It says the rise is “unavoidable given our finances”. Wexcombe Borough Council has debts of £4 million.',
    '-',
  ],
  [
    'Among the protesters was Hilda Crane, 84. “I’ve dug that plot since 1962,” she said. Beside her stood Mavis Todd. “They want us dead,” Todd said.',
    'Hilda Crane',
    'Mavis Todd',
  ],
];

export const disasters: readonly NewsRow[] = [
  ['Fire chief Manuel Ibarra said crews were “throwing everything we have at it”.', 'Manuel Ibarra | Fire chief'],
  ['“Get out now,” the county’s sheriff, Dale Whitcomb, told residents of Elk Hollow.', 'Dale Whitcomb'],
  ['“I lost everything but the dog,” said Rosa Imperial, cradling a spaniel in the school gym.', 'Rosa Imperial'],
  ['Rosa Imperial cradled a spaniel in the school gym. “I lost everything but the dog.”', 'Rosa Imperial'],
  [
    'The National Weather Service warned of “life-threatening surge along the whole coast”.',
    'National Weather Service',
  ],
  ['Forecaster Wendell Pry of the National Weather Service said the storm was “behaving oddly”.', 'Wendell Pry'],
  [
    'Speaking from the shelter, volunteer Tess Moreau said: “We have soup. We need blankets.”',
    'Tess Moreau | volunteer',
  ],
  ['UNHCR, the UN refugee agency, called the camp “a city without a map”.', 'UNHCR'],
  ['The UN refugee agency (UNHCR) called the camp “a city without a map”.', 'UN'],
  ['“There is no clean water,” Médecins Sans Frontières said in a statement on Saturday.', 'Médecins Sans Frontières'],
  ['Gov. Alma Reyes declared an emergency. “Do not wait for the knock on the door,” Reyes said.', 'Alma Reyes'],
  [
    '“Do not wait for the knock,” the governor said at a briefing with Sheriff Dale Whitcomb. Gov. Alma Reyes had flown in at dawn.',
    'Alma Reyes',
  ],
];

export const world: readonly NewsRow[] = [
  [
    '“We want peace,” said Abdul Karim al-Sayed, a farmer in the valley.',
    'Abdul Karim al-Sayed | a farmer in the valley',
  ],
  [
    'Gen. Viktor Zharov told the Interfax news agency that his troops were “dug in like badgers”.',
    'Viktor Zharov | Gen.',
  ],
  ['President Xiomara Castro said on X: “We will not be threatened.”', 'Xiomara Castro'],
  [
    'Deputy Foreign Minister Gerardo Torres wrote on Facebook that the base “could lose its reason to exist”.',
    'Gerardo Torres',
  ],
  [
    '“Honduras is not a backyard,” Castro said in Spanish at a rally in Tegucigalpa. Xiomara Castro took office in 2022.',
    'Xiomara Castro',
  ],
  ['Ursula von der Leyen told lawmakers that Europe “must buy what it can build”.', 'Ursula von der Leyen'],
  [
    '“Europe must buy what it can build,” von der Leyen told lawmakers. Ursula von der Leyen was re-elected in July.',
    'Ursula von der Leyen',
  ],
  ['Human Rights Watch has documented what it calls “a pattern of disappearances”.', 'Human Rights Watch'],
  ['Amnesty International’s Lena Brandt said the law was “an invitation to abuse”.', 'Lena Brandt'],
  ['“An invitation to abuse”, Amnesty International’s Lena Brandt said of the law.', 'Lena Brandt'],
  ['«Nous partons», said Jean-Luc Moreau, the mayor of the village.', 'Jean-Luc Moreau'],
  ['„Wir gehen“, said Jürgen Klees, the mayor of the village.', 'Jürgen Klees'],
  [
    'The minister, Kwame Boateng, told his Ghanaian counterpart, Ama Serwaa, that talks had “reached the last mile”.',
    'Kwame Boateng',
  ],
  ['Kwame Boateng told Ama Serwaa he was “ready to sign”.', 'Kwame Boateng'],
  ['Ama Serwaa was told by Kwame Boateng that he was “ready to sign”.', 'Kwame Boateng'],
  ['Li Wei, a spokesperson for the foreign ministry, said China was “deeply dissatisfied”.', 'Li Wei'],
  ['Chinese foreign ministry spokesperson Li Wei said China was “deeply dissatisfied”.', 'Li Wei'],
];

export const shapes: readonly NewsRow[] = [
  [
    '“We came in 1974,” Dana Frank said. “There was no road then.\n\n“Nobody thought one would come.”',
    'Dana Frank',
    'Dana Frank',
    'Dana Frank',
  ],
  ['Dana Frank remembers the first winter.\n\n“We burned the chairs.”', 'Dana Frank'],
  [
    '“It has a long history,” Frank noted, “and a short future.” Dana Frank teaches history.',
    'Dana Frank',
    'Dana Frank',
  ],
  ['“It was,” said Dana Frank, “like a wedding.”', 'Dana Frank', 'Dana Frank'],
  ['The plan was “bold”, “brave” and “bonkers”, Dana Frank said.', 'Dana Frank', 'Dana Frank', 'Dana Frank'],
  ['Dana Frank said Eric Olson had told her “not to worry about a thing”.', 'Eric Olson'],
  ['Dana Frank quoted Eric Olson as saying: “Do not worry about a thing.”', 'Eric Olson'],
  ['“Eric Olson told me, ‘Do not worry,’ and I believed him,” Dana Frank said.', 'Dana Frank'],
  [
    'While Dana Frank called it “a triumph of hope”, Eric Olson saw “a triumph of paperwork”.',
    'Dana Frank',
    'Eric Olson',
  ],
  ['Dana Frank called it “a triumph of hope” and Eric Olson “a triumph of paperwork”.', 'Dana Frank', 'Eric Olson'],
  ['“It’s over,” Dana Frank said, “but Eric Olson will not hear of it.”', 'Dana Frank', 'Dana Frank'],
  ['The boards are 6" wide and 14" long, Dana Frank said, “and not an inch more”.', 'Dana Frank'],
  ['She stands 5\'2" in heels. “I am tall enough,” said Dana Frank.', 'Dana Frank'],
  ['DANA FRANK: It is a long history.\n\nERIC OLSON: It is a short one.'],
  ['Q: Did you see it? A: “I saw the smoke,” said Dana Frank.', 'Dana Frank'],
  ['For her part, Dana Frank said she was “happy to wait”.', 'Dana Frank'],
  ['Frank, for her part, said she was “happy to wait”. Dana Frank is 63.', 'Dana Frank'],
  ['Speaking for the family, Eric Olson said: “We ask to be left alone.”', 'Eric Olson'],
  ['Eric Olson, speaking for the family, said: “We ask to be left alone.”', 'Eric Olson'],
  ['“We ask to be left alone,” the family said through a lawyer, Eric Olson.', '-'],
  ['He added: “We ask to be left alone.” Eric Olson had spoken for an hour.', '-'],
  ['Eric Olson spoke for an hour. He added: “We ask to be left alone.”', 'Eric Olson'],
  ['“We ask to be left alone.” That was the message from Eric Olson on Monday.', 'Eric Olson'],
  ['“We ask to be left alone” was the message from Eric Olson on Monday.', 'Eric Olson'],
  ['Eric Olson’s message was simple: “We ask to be left alone.”', 'Eric Olson'],
  ['Dana Frank (“I have nothing to hide”) opened her books to Eric Olson.', 'Dana Frank'],
  ['Amid what Dana Frank described as “a week of broken clocks”, the office closed.', 'Dana Frank'],
  ['The office closed after what Dana Frank calls “a week of broken clocks”.', 'Dana Frank'],
  ['The so-called “clock tower” closed after Dana Frank complained.', '-'],
  ['Asked by Eric Olson whether she was done, Dana Frank said “not by a long way”.', 'Dana Frank'],
  ['The letter, signed by Dana Frank and Eric Olson, calls the sale “a theft from our children”.', 'Dana Frank'],
  ['“A theft from our children,” reads the letter, signed by Dana Frank.', 'Dana Frank'],
  ['Told of the sale, Dana Frank shook her head. “A theft,” she said quietly.', 'Dana Frank'],
  ['“When the bell went,” Dana Frank told the inquiry on Tuesday, “we ran.”', 'Dana Frank', 'Dana Frank'],
  ['Dana Frank – “I am no saint” – has been fined before.', 'Dana Frank'],
  ['In the words of Dana Frank, it was “a theft from our children”.', 'Dana Frank'],
  ['It was, in Dana Frank’s words, “a theft from our children”.', 'Dana Frank'],
  ['As Dana Frank put it: “A theft is a theft.”', 'Dana Frank'],
  ['“A theft is a theft,” as Dana Frank puts it.', 'Dana Frank'],
  ['Dana Frank did not mince her words: “A theft is a theft.”', 'Dana Frank'],
  // An owner is not whom the sentence is about.
  ['Oakley’s sister, Wren Hollis, sat down. “A theft is a theft,” she said.', 'Wren Hollis'],
  ['Dana Frank and Oakley’s sister sat down. “A theft is a theft,” she said.', 'Dana Frank'],
];
