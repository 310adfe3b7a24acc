/** Of lists with many rows, the one that has the most to show; elsewhere the first row of the list is asked for. */
const CHOSEN = { ticket_id: '101', user_id: '20006', organization_id: '30001' };
const SINCE = '?start_time=1500000000';
const VIEWS = '?ids=38001,38002';
/** What a route needs beside its path. */
const QUERIES = {
  '/api/v2/incremental/organizations': SINCE,
  '/api/v2/incremental/ticket_events': SINCE,
  '/api/v2/incremental/tickets': SINCE,
  '/api/v2/incremental/tickets/cursor': SINCE,
  '/api/v2/incremental/users': SINCE,
  '/api/v2/incremental/users/cursor': SINCE,
  '/api/v2/incremental/ticket_metric_events': SINCE,
  '/api/v2/macros/new': '?ticket_id=101',
  '/api/v2/organizations/autocomplete': '?name=n',
  '/api/v2/organizations/show_many': '?ids=30001,30002',
  '/api/v2/search': '?query=type:ticket',
  '/api/v2/search/count': '?query=type:ticket',
  '/api/v2/search/export': '?query=status:open&filter[type]=ticket',
  '/api/v2/ticket_fields/show_many': '?ids=34001,35002',
  '/api/v2/ticket_forms/show_many': '?ids=34101',
  '/api/v2/tickets/show_many': '?ids=101,102',
  '/api/v2/user_fields/show_many': '?keys=plan',
  '/api/v2/users/autocomplete': '?name=r',
  '/api/v2/users/show_many': '?ids=10001,20006',
  '/api/v2/views/count_many': VIEWS,
  '/api/v2/views/show_many': VIEWS,
};

/** Asks the sandbox at `origin` as its admin, and remembers what it answered. */
export function sandboxAnswers(origin) {
  const authorization = `Basic ${Buffer.from('admin@example.com/token:any').toString('base64')}`;
  const remembered = new Map();
  const ask = (path) => {
    if (!remembered.has(path)) remembered.set(path, fetched(`${origin}${path}`, authorization));
    return remembered.get(path);
  };

  /** The path with its placeholders filled by ids that are there; `undefined` where there is none. */
  async function filled(path) {
    let whole = '';
    for (const part of path.split('/').slice(1)) {
      const name = /^\{(.+)\}$/.exec(part)?.[1];
      const value = name === undefined ? part : (CHOSEN[name] ?? firstId(await ask(whole)));
      if (value === undefined) return undefined;
      whole += `/${value}`;
    }
    return whole;
  }

  return { ask: (path) => ask(`${path}${QUERIES[path] ?? ''}`), filled };
}

async function fetched(url, authorization) {
  const response = await fetch(url, { headers: { authorization } });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('application/json');
  return { status: response.status, body: isJson ? JSON.parse(text) : undefined };
}

function firstId({ status, body }) {
  if (status !== 200) return undefined;
  const rows = Object.values(body).find((value) => Array.isArray(value) && value.length > 0);
  const id = rows?.[0]?.id ?? rows?.[0]?.key;
  return id === undefined ? undefined : String(id);
}
