/** An answer before it is dressed for the app. Status 0 says that there was none. */
export interface WireAnswer {
  readonly status: number;
  readonly statusText: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The arguments that jQuery's callbacks would get, as plain data, since they are cloned on their way. */
export interface RequestOutcome {
  readonly ok: boolean;
  readonly responseArgs: readonly unknown[];
}

export interface Dress {
  readonly dataType?: string | undefined;
  readonly httpCompleteResponse?: boolean | undefined;
}

export function requestOutcome(answer: WireAnswer, dress: Dress): RequestOutcome {
  const json = jsonOf(answer, dress);
  const jqXhr = jqXhrOf(answer, json, dress);
  if (answer.status < 200 || answer.status >= 400) {
    return { ok: false, responseArgs: [jqXhr, 'error', answer.statusText] };
  }
  if (json.wanted && !json.parsed && answer.body !== '') {
    return { ok: false, responseArgs: [jqXhr, 'parsererror', 'Invalid JSON'] };
  }
  const value = json.parsed ? json.value : answer.body;
  return { ok: true, responseArgs: [dress.httpCompleteResponse === true ? jqXhr : value, 'success', jqXhr] };
}

interface Json {
  readonly wanted: boolean;
  readonly parsed: boolean;
  readonly value?: unknown;
}

function jqXhrOf(answer: WireAnswer, json: Json, dress: Dress): Record<string, unknown> {
  return {
    readyState: answer.status === 0 ? 0 : 4,
    status: answer.status,
    statusText: answer.statusText,
    responseText: answer.body,
    ...(json.parsed && { responseJSON: json.value }),
    ...(dress.httpCompleteResponse === true && { headers: answer.headers }),
  };
}

function jsonOf(answer: WireAnswer, { dataType }: Dress): Json {
  const announced = /\bjson\b/.test(answer.headers['content-type'] ?? '');
  const wanted = dataType === 'json' || (dataType === undefined && announced);
  // A failure's JSON is read in any case: jQuery gives it as `responseJSON`.
  if (!wanted && !(announced && answer.status >= 400)) return { wanted, parsed: false };
  try {
    return { wanted, parsed: true, value: JSON.parse(answer.body) };
  } catch {
    return { wanted, parsed: false };
  }
}
