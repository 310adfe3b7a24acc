import type { Context } from 'hono';
import type { User } from '../state';
import { couldNotAuthenticate, forbidden } from './api-error';

export interface ApiEnv {
  Variables: { viewer: User | undefined };
}

export type ApiContext = Context<ApiEnv>;

const LIGHT_AGENT = 1;

export function isLightAgent(user: User): boolean {
  return user.role === 'agent' && user.role_type === LIGHT_AGENT;
}

/** Whoever is signed in; throws the answer for nobody. */
export function viewerOf(c: ApiContext): User {
  const viewer = c.get('viewer');
  if (viewer === undefined) throw couldNotAuthenticate();
  return viewer;
}

/** The signed-in agent or admin; throws the answer for everybody else. */
export function agentOf(c: ApiContext): User {
  const viewer = viewerOf(c);
  if (viewer.role === 'end-user') throw forbidden();
  return viewer;
}

/** An agent who may change things: light agents may only look. */
export function fullAgentOf(c: ApiContext): User {
  const agent = agentOf(c);
  if (isLightAgent(agent)) throw forbidden();
  return agent;
}

export function adminOf(c: ApiContext): User {
  const agent = agentOf(c);
  if (agent.role !== 'admin') throw forbidden();
  return agent;
}

export function originOf(c: ApiContext): string {
  return new URL(c.req.url).origin;
}

/** A numeric id out of the path; what is not one finds nothing. */
export function idOf(c: ApiContext, name: string): number {
  const text = c.req.param(name) ?? '';
  return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}
