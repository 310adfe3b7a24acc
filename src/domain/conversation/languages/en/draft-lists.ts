import type { DraftWords } from '../../draft/draft-words';

export const lists: DraftWords['lists'] = {
  we: 'i we',
  will: 'will shall',
  softly:
    'now also just already personally gladly then therefore immediately directly straight first certainly of course today still happily right away and quickly carefully',
  upsetting: `frustrating annoying upsetting disappointing maddening infuriating worrying stressful unsettling inconvenient exhausting
    tiring unpleasant confusing awful horrible terrible miserable exasperating alarming scary unnerving irritating aggravating
    nerve-wracking nerve-racking distressing unacceptable concerning disheartening painful troubling frightening nuisance infuriated
    letdown let-down annoyance pain discouraging embarrassing unfair bothersome dreadful rotten`,
  hard: 'hard difficult tough rough wearing a-lot trying',
  upset: `frustrated annoyed upset disappointed angry worried concerned confused cross fed-up fed anxious irritated furious unhappy
    stressed nervous exasperated tired frustrating unsettled disheartened uneasy`,
  feeling: `frustration frustrations annoyance disappointment anger worry worries concern concerns confusion anxiety irritation upset
    displeasure impatience stress doubts unease`,
  notwill: `be have not need never let keep get hear always try do see make take write reply update call email e-mail phone ring contact
    inform notify message respond come follow stay handle own look hope love like want know receive miss continue only remain
    consider understand apologise apologize assume admit say tell help`,
  notdoing: `being having writing looking hoping waiting going hearing taking telling staying handling missing sitting experiencing
    keeping trying getting feeling assuming thinking glad reading saying`,
  notdone: `received noticed wanted needed failed missed caused charged disappointed delayed enjoyed valued used experienced promised
    agreed listened ignored messed decided loved hoped appreciated overlooked lived confused introduced mentioned named`,
  done: `sent put set reset found given paid begun gone built brought spoken rebuilt resent undone rung rewritten chosen drawn`,
  did: `checked looked spoke asked refunded cancelled canceled reset fixed contacted arranged reordered booked reviewed tested found talked
    traced corrected added passed changed removed replaced rebooked credited reversed unlocked escalated forwarded updated tried`,
  fixed: `refunded shipped dispatched cancelled canceled reset replaced reversed credited corrected fixed repaired restored updated
    removed unlocked reactivated resolved processed issued reordered rebooked re-sent resent scheduled reserved approved extended sent
    waived changed activated upgraded adjusted forwarded returned booked redelivered confirmed switched deleted`,
  solve: `offer send refund replace exchange change cancel arrange book extend credit repair fix reset unlock move switch check look
    order reorder reship set transfer upgrade give resend remove deliver reserve put issue organise organize ship swap waive update`,
  step: `open click tap select go choose press hold restart reboot reset turn switch unplug plug log sign install uninstall reinstall
    download update clear enter type scan remove insert connect disconnect enable disable check try use change set scroll print pack drop
    visit navigate delete add head swipe return sort place book cancel edit find pick upgrade adjust`,
  remedy: 'replacement refund credit technician engineer label courier new-one',
  day: `monday tuesday wednesday thursday friday saturday sunday tomorrow tonight today noon midnight january february march april may
    june july august september october november december christmas easter`,
  unit: `minute minutes hour hours day days week weeks month months business-days weekend morning afternoon evening`,
};
