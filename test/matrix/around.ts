import type { ZafRequest } from '../../src/adapters/zaf/zaf-client';
import { aBrowser, type Browser } from './browser';
import { ASLEEP_MS, type Trouble } from './faults';
import { aHost, type Host } from './host';
import type { House } from './house';
import type { Life } from './life';
import type { Step } from './wire';

/** What is wrong on purpose, to show that the matrix sees it. */
export interface Bug {
  /** Stands in for a request. */
  readonly request?: (request: ZafRequest, perform: (other?: ZafRequest) => Promise<unknown>) => Promise<unknown>;
  /** Stands in for what is set on Zendesk's page. */
  readonly set?: (perform: () => void) => void;
}

export interface Around {
  readonly house: House;
  readonly host: Host;
  /** Where the app keeps what is left to do. */
  readonly browser: Browser;
  /** Carries out a step, with whatever goes wrong at it. */
  readonly meet: <Answer>(step: Step | undefined, life: Life, act: () => Promise<Answer>) => Promise<Answer>;
  /** What is to go wrong, the next time that the step comes. */
  readonly await: (step: Step, trouble: Trouble) => void;
  /** Whether that has come. */
  readonly hasStruck: () => boolean;
  readonly bug: Bug | undefined;
}

/** Zendesk's page with one ticket open, and the trouble that waits there. */
export function aroundTicket(house: House, bug?: Bug): Around {
  const host = aHost(house);
  const browser = aBrowser();
  let awaited: { readonly step: Step; readonly trouble: Trouble } | undefined;
  let struck = false;
  const strike = (step: Step | undefined): Trouble => {
    if (awaited === undefined || step !== awaited.step) return {};
    const { trouble } = awaited;
    awaited = undefined;
    struck = true;
    return trouble;
  };
  return {
    ...{ house, host, browser, bug },
    await: (step, trouble) => {
      awaited = { step, trouble };
      struck = false;
    },
    hasStruck: () => struck,
    meet: async <Answer>(step: Step | undefined, life: Life, act: () => Promise<Answer>): Promise<Answer> => {
      if (!life.isOn()) return life.never();
      const { answer, tabCloses, sleeps, editorGoes, turnsToNote } = strike(step);
      if (tabCloses === 'before') {
        life.end();
        return life.never();
      }
      if (sleeps === 'before') house.pass(ASLEEP_MS);
      if (editorGoes) host.reply.isEditorGone = true;
      if (turnsToNote) host.reply.isNote = true;
      if (answer) house.sandbox.faults.add({ path: '.', ...answer, times: 1 });
      const acted = await settled(act());
      if (sleeps === 'after') house.pass(ASLEEP_MS);
      if (tabCloses === 'after') life.end();
      return life.isOn() ? acted() : life.never();
    },
  };
}

/** What came of it, to be told later as it was: failed requests reject with their answer. */
function settled<Answer>(acting: Promise<Answer>): Promise<() => Promise<Answer>> {
  return acting.then(
    () => () => acting,
    () => () => acting,
  );
}
