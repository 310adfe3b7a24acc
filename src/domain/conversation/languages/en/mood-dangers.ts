import type { Cue } from '../../mood/mood-words';

const SELF = 'myself/himself/herself/themselves';
const HIS = 'my/our/his/her/their/the';
const BODY =
  'son/daughter/child/baby/husband/wife/mother/father/mum/dad/kid/kids/dog/cat/hand/hands/finger/fingers/thumb/arm/leg/foot/face/skin/eye/mouth';

/** How English tells of fire, smoke, shocks, injuries and poison: somebody is hurt, or could be, which is no reason to hear anger. */
export const ENGLISH_DANGERS: readonly Cue[] = [
  {
    shows: 'danger',
    weight: 2,
    isVague: true,
    phrases: `exploded; explodes; exploding; explosion; blew up; caught/catches/catch/catching/on fire; set .. fire; in/into flames; started/starts/began smoking/sparking; is sparking; smoke/sparks .. from/out; smell/smells/smelled/smelt/smelling .. burning/burnt/burned/smoke/gas; burning smell; carbon monoxide;
      electric/electrical shock/shocks; electrocuted; burned/burnt/scalded/cut/injured/hurt/shocked ${SELF}; burned/burnt/scalded/cut/injured/hurt/shocked ${HIS} ${BODY}; burned/burnt/scalded/injured/shocked me/him/her/us; injury/injuries; bleeding; swallowed; choked/choking; poisoned/poisoning/poisonous; allergic reaction; ambulance; in/to/at a e; emergency room; fire brigade/department/hazard`,
  },
  {
    shows: 'nothing',
    weight: 0,
    phrases: `price/prices exploded; you're/are on fire`,
  },
];
