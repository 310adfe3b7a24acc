/** Asks the helpdesk's own routes, without a network. */
export type Ask = (request: Request) => Response | Promise<Response>;
