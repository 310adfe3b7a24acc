import { isTelling } from '../../../domain/conversation/facts/is-telling';
import type { Hearing } from '../../hearing';
import { useMarks } from '../../hooks/use-marks';
import { useSaid } from '../../hooks/use-said';
import { useLateSpeech } from '../../i18n/LateSpeech';
import { useServices } from '../../Services';
import { Subtle } from '../frame/Text';
import type { Said } from '../../../ports/ticket-words';
import { Alerts } from './Alerts';
import { alertLines } from './alert-lines';
import { DraftHelp } from './DraftHelp';
import type { TicketAtHand } from '../../../use-cases/hearing/ticket-at-hand';
import type { HeardNews } from './heard-news';
import { GentleButton } from './GentleButton';
import { HeardWaiting } from './HeardWaiting';
import { Reads } from './Reads';
import { ToldUs } from './ToldUs';
import { useGentle } from './use-gentle';
import { NOT_THAT, useHeard } from './use-heard';
import { WrongPatterns } from './WrongPatterns';

interface HeardViewProps {
  readonly hearing: Hearing;
  readonly place: TicketAtHand;
  readonly onNews?: ((news: HeardNews) => void) | undefined;
  /** Whether a call stands that the customer does not want. */
  readonly hasUnwantedCall: boolean;
}

/** What the customer has said on this ticket and others, how it reads, and words for the answer. */
export function HeardView(props: HeardViewProps) {
  const { t } = useLateSpeech();
  const said = useSaid(props.hearing.words);
  if (said.status === 'loading') return <HeardWaiting />;
  if (said.status === 'failed') return <Subtle role="alert">{t('heard.failed')}</Subtle>;
  return <SaidView {...props} said={said.value} />;
}

function SaidView({ hearing, place, said, onNews, hasUnwantedCall }: HeardViewProps & { readonly said: Said }) {
  const speech = useLateSpeech();
  const { now } = useServices();
  const marks = useMarks(hearing.marks, nameOf(place));
  const heard = useHeard(hearing, place, said, marks);
  const { isGentle, isAsked, ask } = useGentle({ heard, said, marks, wishes: hearing.wishes });
  return (
    <>
      <Alerts
        lines={alertLines(speech, {
          ticket: place.ticket,
          heard,
          marks,
          now: now(),
          zone: place.zone,
          isGentle,
          hasUnwantedCall,
        })}
      />
      <ToldUs facts={heard.facts.filter(isTelling)} now={now()} zone={place.zone} />
      {place.agent.role === 'admin' && <WrongPatterns setting={hearing.wishes.factPatterns} />}
      {heard.mood && hearing.wishes.showsMood && (
        <Reads
          mood={heard.mood}
          isOtherLanguage={heard.tag !== undefined && heard.isOurLanguage === false}
          onNotSo={({ words }) => marks.set(`not-so ${words}`)}
          onNotThat={() => marks.set(NOT_THAT)}
          isGentle={isAsked}
          onGentle={ask}
        />
      )}
      {!hearing.wishes.showsMood && <GentleButton isGentle={isAsked} onGentle={ask} />}
      <DraftHelp
        hearing={hearing}
        place={place}
        said={said}
        heard={heard}
        marks={marks}
        isGentle={isGentle}
        onNews={onNews}
      />
    </>
  );
}

/** A ticket has no number before it is saved; what is said of it holds for this customer only. */
const nameOf = ({ ticket, customer }: TicketAtHand): string => String(ticket ?? `new ${customer.id}`);
