// Common first names of English-language news, from the United States' and the United Kingdom's published lists of names given most often
// since 1950, and frequent ones of other languages.

export const women = new Set(
  (
    'abigail adele agnes aisha alejandra alexandra alice alicia alison amanda amber amelia amina amy ana andrea angela anita ann anna anne annie ' +
    'antonia april ava barbara beatrice bella beth betty beverly brenda bridget camilla carla carmen carmela carol caroline carolyn catherine cecilia ' +
    'charlotte cheryl chloe christina christine claire clara claudia cynthia daisy dana danielle deborah denise diana diane donna dora dorothy ' +
    'edith eileen elaine elena eleanor elise elizabeth ella ellen emily emma erica erin esther eva eve evelyn faith fatima fiona florence frances ' +
    'freya gabriela georgia gina gloria grace greta hannah harriet hazel heather heidi helen helena ida ilze imani imogen ines inès ingrid irene isabel isabella ' +
    'isla jacqueline jade jane janet janice jasmine jean jennifer jessica jill joan joanna joanne jodie josephine joy joyce judith judy julia julie june ' +
    'karen kate katherine kathleen kathryn katie kelly kim kimberly kirsten laura lauren leah lena leila lilian lillian lily linda lisa lorraine ' +
    'louise lucia lucía lucille luz lucy lydia madeleine madison maggie margaret maria marian marie marilyn marina marisol marta martha mary maureen maya megan ' +
    'melanie melissa merle mia michelle milda mildred miriam molly monica muriel nadia nancy naomi natalie natasha nicola nicole nina nora norma ' +
    'olga olivia pamela patricia paula pauline petra philippa phoebe phyllis polly priya rachel rebecca renee rita roberta rosa rose rosemary ruby ruth sabrina sally ' +
    'samantha sandra sara sarah shannon sharon sheila shirley silvia simone sofia sonia sophia sophie stella stephanie sue susan suzanne sylvia ' +
    'tamara tanya tara teresa thelma theresa tina tracy ursula valentina valerie vanessa vera veronica victoria violet virginia vivian wanda wendy ' +
    'xiomara yasmin yolanda yvonne zoe'
  ).split(' '),
);

export const men = new Set(
  (
    'aaron abdul adam adrian ahmed alan albert alec alejandro alex alexander alfred ali alistair allan allen alvin amir andre andrew andy angus ' +
    'anthony antonio arnold arthur austin barry ben benjamin bernard bill billy bob bobby bradley brandon brendan brian bruce bryan callum calvin ' +
    'cameron carl carlos chad charles charlie chester chris christian christopher clarence clifford clive colin connor craig curtis dale damian ' +
    'daniel darren dave david dean declan dennis derek desmond diego dominic don donald douglas duncan dwight dylan earl eddie edgar edmund eduardo edward ' +
    'edwin eli elliot elliott eric ernest ernesto ethan eugene evan farrukh felix fernando francis francisco frank franklin fred frederick gareth gary gavin ' +
    'gene geoffrey george gerald gilbert glen glenn gordon graham grant greg gregory gus guy hamza harold harry hassan hector henry herbert howard ' +
    'hubert hugh hugo ian ibrahim isaac ivan jack jacob jake james jamie jan jared jason jay jeff jeffrey jeremy jerome jerry jesse jim jimmy joe joel ' +
    'johan john johnny jon jonathan jordan jorge jose josé joseph joshua juan julian justin karl kaspar keith kenneth kevin kurt kyle lance larry lars laurence ' +
    'lawrence lee leo leon leonard leroy leslie lewis liam lloyd logan louis lucas luis luke malcolm manuel marc marco marcus mario mark martin ' +
    'marvin mason matt matthew maurice max melvin michael miguel mike milton mitchell mohamed mohammed morris muhammad nathan nathaniel neil nelson ' +
    'nicholas nick nigel noah noel norman oliver omar oscar otto owen pablo patrick paul pedro perry peter phil philip pierre rafael ralph ramon ' +
    'randall raymond reginald rene ricardo richard rick robert roberto robin rodney roger roland ronald rory ross roy rupert russell ryan salman sam ' +
    'samuel scott sean sebastian sergei seth shane shaun sidney simon spencer stanley stephen steve steven stewart stuart taylor ted terence terry ' +
    'theodore thomas tim timothy toby todd tom tomas tomás tommy tony travis trevor troy valdis vernon victor vincent wallace walter warren wayne wesley wilfred ' +
    'william winston xavier yusuf zachary'
  ).split(' '),
);
