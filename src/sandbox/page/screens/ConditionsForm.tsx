import { Button } from '@zendeskgarden/react-buttons';
import { Checkbox, Field, Input } from '@zendeskgarden/react-forms';
import { LG } from '@zendeskgarden/react-typography';
import { useEffect, useState, type FormEvent } from 'react';
import styled from 'styled-components';
import type { Conditions } from '../api/levers';
import { useServices } from './services-context';
import { useAttempt } from './use-attempt';

const Form = styled.form`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
`;

const DURATIONS = [
  ['latencyMs', 'Latency (ms)', 'Every answer of the API takes that much longer.'],
  ['lagMs', 'Lag (ms)', 'Lists and searches show a change only after that time.'],
  ['frameDelayMs', 'Frame delay (ms)', "Every message to and from an app's frame takes that much longer."],
] as const;

/** How slow and unruly everything is. It holds for the whole sandbox; frames in other windows follow when those load. */
export function ConditionsForm() {
  const { levers } = useServices();
  const [present, setPresent] = useState<Conditions | null>(null);
  const attempt = useAttempt();
  useEffect(() => {
    void attempt(async () => {
      setPresent(await levers.conditions());
      return undefined;
    });
  }, [attempt, levers]);
  return present === null ? null : <ConditionFields present={present} />;
}

function ConditionFields({ present }: { readonly present: Conditions }) {
  const { levers, traffic } = useServices();
  const attempt = useAttempt();
  const [durations, setDurations] = useState(() => textsOf(present));
  const [frameShuffle, setShuffle] = useState(present.frameShuffle);
  const save = async () => {
    const { latencyMs, lagMs, frameDelayMs } = durations;
    const wanted = { latencyMs: Number(latencyMs), lagMs: Number(lagMs), frameDelayMs: Number(frameDelayMs) };
    const saved = await levers.changeConditions({ ...wanted, frameShuffle });
    traffic.set({ delayMs: saved.frameDelayMs, shuffle: saved.frameShuffle });
    setDurations(textsOf(saved));
    return 'The conditions hold from now on.';
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(save);
  };
  return (
    <Form onSubmit={submit} noValidate aria-label="Conditions">
      <LG tag="h2">Conditions</LG>
      {DURATIONS.map(([name, label, hint]) => (
        <Field key={name}>
          <Field.Label>{label}</Field.Label>
          <Field.Hint>{hint}</Field.Hint>
          <Input
            value={durations[name]}
            inputMode="numeric"
            autoComplete="off"
            onChange={({ target }) => setDurations((all) => ({ ...all, [name]: target.value }))}
          />
        </Field>
      ))}
      <Field>
        <Checkbox checked={frameShuffle} onChange={({ target }) => setShuffle(target.checked)}>
          <Field.Label>Answers to frames overtake each other</Field.Label>
        </Checkbox>
      </Field>
      <div>
        <Button type="submit">Set conditions</Button>
      </div>
    </Form>
  );
}

function textsOf({ latencyMs, lagMs, frameDelayMs }: Conditions) {
  return { latencyMs: String(latencyMs), lagMs: String(lagMs), frameDelayMs: String(frameDelayMs) };
}
