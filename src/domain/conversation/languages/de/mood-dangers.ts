import type { Cue } from '../../mood/mood-words';

/** How German tells of fire, smoke, shocks, injuries and poison: somebody is hurt, or could be, which is no reason to hear anger. */
export const GERMAN_DANGERS: readonly Cue[] = [
  {
    shows: 'danger',
    weight: 2,
    isVague: true,
    phrases: `explodiert*; explosion; in die luft geflogen; feuer gefangen; fing/fängt .. feuer; in flammen; flammen; in brand; brand ausgelöst; hat/hatte/es gebrannt; wohnungsbrand; küchenbrand; kabelbrand; feuerwehr;
      stromschlag*; stromschläge; elektrischer/elektrischen schlag; einen schlag bekommen/gekriegt; rauch; raucht; rauchte; qualmt*; qualm; funken; nach verbrannt*/verschmort*/angebrannt*/rauch/gas; hat/haben/habe/mich/sich .. verbrannt; verschmort*; verkohlt*; brandgeruch; gasgeruch; kohlenmonoxid; verbrüht*; verbrennungen; verbrennung; brandwunde*; stichflamme;
      hat/habe/haben/mich/sich .. geschnitten/verletzt; verletzung; verletzungen; verletzungsgefahr; blutet stark; stark blutet; verschluckt; erstickt; wurde vergiftet; vergiftung; giftig*; notaufnahme; notarzt; krankenwagen; rettungswagen; brandgefahr; lebensgefahr; lebensgefährlich`,
  },
];
