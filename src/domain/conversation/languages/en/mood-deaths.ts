import type { Cue } from '../../mood/mood-words';

const KIN =
  'husband/wife/father/mother/dad/mum/mom/brother/sister/partner/son/daughter/baby/child/grandmother/grandfather/grandma/grandad/grandpa/gran/nan/uncle/aunt/auntie/niece/nephew/cousin/parents/spouse/fiancé/fiancée/boyfriend/girlfriend/mother-in-law/father-in-law/friend/colleague/neighbour/neighbor/boss/dog/cat/puppy/kitten/rabbit/horse/pet';
const KINS = KIN.replaceAll(/(?=\/|$)/g, "'s");
/** What somebody leaves behind to be settled; what they left to remember them by is no fresh grief. */
const AFFAIRS =
  'account/accounts/contract/contracts/subscription/subscriptions/policy/policies/order/orders/phone/mobile/number/bank/membership/booking/estate/house/flat/affairs/name/details/bills/bill/insurance/pension/mail/post';
const OWN = 'my/our/the/your/his/her';
const LATELY = 'has/had/have/who/sadly/suddenly/recently/unexpectedly/just/also/finally';

/** How English says that somebody has died; a thing of which the same is said has broken down. Of two readings of as many words the first holds. */
export const ENGLISH_DEATHS: readonly Cue[] = [
  {
    shows: 'bereaved',
    weight: 3,
    phrases: `${KIN} died; ${KIN} ${LATELY} died; ${KIN} ${LATELY} ${LATELY} died; ${KIN} _ died; ${KIN} _ ${LATELY} died;
      ${OWN} .. ${KIN} died; ${OWN} .. ${KIN} ${LATELY} died; ${OWN} .. ${KIN} ${LATELY} ${LATELY} died; ${OWN} .. ${KIN} _ died; ${OWN} .. ${KIN} _ ${LATELY} died;
      ${OWN} .. ${KIN} .. passed away; passed away; he/she/who died; he/she/who ${LATELY} died; my/our/his/her late ${KIN}; my/our/his/her/your/their late ${KINS} ${AFFAIRS}; lost my/our ${KIN}; loss of my/our ${KIN};
      ${KINS} death/passing/funeral/estate; deceased; death of my/our/his/her/a; death in the/our family; death certificate; bereavement; bereaved; in mourning; grieving;
      my/his/her/the/our funeral; funeral of; cremation; widow/widower/widowed; executrix; probate; the estate of; executor of/for; miscarriage; miscarried;
      stillborn; stillbirth; terminally ill; hospice; palliative; days/weeks/months to live; took his/her own life; no longer with us; no longer alive; laid to rest;
      died last/this/in/yesterday`,
  },
  {
    shows: 'broken',
    weight: 2,
    phrases: `${OWN} _ died; ${OWN} _ _ died; ${OWN} _ ${LATELY} died; ${OWN} _ _ ${LATELY} died; ${OWN} _ ${LATELY} ${LATELY} died; ${OWN} _ .. passed away; it .. died; it .. passed away; which .. died;
      battery/phone/laptop/computer/car/screen/charger/router/device/kettle/machine/boiler/tv/printer/fridge/app/site/plant died`,
  },
];
