import type { Cue } from '../../mood/mood-words';

const KIN =
  'mann/mannes/frau/vater/vaters/mutter/papa/mama/eltern/bruder/bruders/schwester/sohn/sohnes/tochter/kind/kindes/baby/oma/opa/opas/großmutter/großvater/großvaters/grossmutter/grossvater/tante/onkel/cousin/cousine/neffe/nichte/enkel/enkelin/schwiegermutter/schwiegervater/schwager/schwägerin/ehemann/ehefrau/partner/partnerin/lebensgefährte/lebensgefährtin/verlobter/verlobte/freund/freundin/kollege/kollegin/nachbar/nachbarin/kunde/kundin/chef/chefin/hund/hündin/hundes/kater/katze/kaninchen/hase/pferd/haustier';
const OWN = 'mein*/unser*/der/die/das/ein/eine/dies*/ihr/ihre';
const MINE = 'mein*/unser*';
const DIED = 'gestorben/starb';

/** How German says that somebody has died; a thing of which the same is said has broken down. Of two readings of as many words the first holds. */
export const GERMAN_DEATHS: readonly Cue[] = [
  {
    shows: 'nothing',
    weight: 0,
    phrases: `${OWN} thema/sache/fall/firma/laden/marke .. gestorben; ${OWN} .. für mich/uns gestorben`,
  },
  {
    shows: 'bereaved',
    weight: 3,
    phrases: `${OWN} .. ${KIN} .. ${DIED}; ${MINE} .. ${KIN} .. _ .. ${DIED}; ${MINE} .. ${KIN} .. _ .. _ .. ${DIED}; , der/die .. ${DIED}; gestorben; starb; ${MINE} .. ${KIN} .. verloren; verlust ${MINE} ${KIN};
      verstorben; verstorbene; verstorbenen; verstorbener; verstarb; todesfall; todesfalls; trauerfall; tod meines; tod meiner; tod
      unseres; tod unserer; tod von; tod des; nach dem tod; sterbefall; sterbeurkunde; totenschein; verschieden ist; von uns gegangen; von
      mir gegangen; für immer gegangen; nicht mehr bei uns; nicht mehr unter uns; nicht mehr am leben; entschlafen; eingeschlafen für
      immer; friedlich eingeschlafen; ums leben gekommen; tödlich verunglückt; das leben genommen; selbstmord; suizid; freitod;
      beerdigung; bestattung; beisetzung; trauerfeier; bestatter; bestattungsinstitut; friedhof; grab meiner; grab meines; hinterblieben;
      hinterbliebene; hinterbliebenen; witwe; witwer; verwitwet; waise; erbe meines; erbe meiner; erben des; erben der; erbin; erbschein;
      nachlass; nachlassgericht; testament; testamentsvollstrecker; erbengemeinschaft; trauer; in tiefer trauer; trauern; wir trauern;
      trauernd; beileid; fehlgeburt; totgeburt; stillgeburt; sternenkind; im sterben; liegt im sterben; hospiz; palliativ; unheilbar krank`,
  },
  {
    shows: 'broken',
    weight: 2,
    phrases: `${OWN} _ .. ${DIED}; ${MINE} _ .. _ .. ${DIED}; ${MINE} _ .. _ .. _ .. ${DIED}; , das .. ${DIED}; akku/handy/laptop/fernseher/rechner/gerät/pc/drucker/waschmaschine/festplatte/auto .. gestorben`,
  },
];
