import type { SentenceTables } from '../../text/sentences';

/** English abbreviations of news prose; from newspapers' style guides (AP, Guardian, Economist). */
export const sentences: SentenceTables = {
  abbreviations: new Set(
    (
      'adm apr approx attn aug ave bros brig capt cf cllr cmdr cmsgt col comr cpl ctr dec dept det dr drs ed edn esp est feb fig ' +
      'figs fr ft gen gov govs hon jan jr jul jun lt ltd maj mar messrs mme mr mrs ms msgr mt nov oct p pp para pfc ph.d ' +
      'pl pres prof pvt rd rep reps rev rt sec sen sens sep sept sgt spc sr st ste supt treas univ v vol vs'
    ).split(' '),
  ),
  closing: new Set('a.m co corp etc inc llc no p.m plc sq u.k u.n u.s'.split(' ')),
};
