import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';

const FILE = path.resolve('src/sandbox/providers/shopify/admin-2026-10.graphql');
let schema: GraphQLSchema | undefined;

/** The part of Shopify's own schema that discount codes need; read when somebody first asks. */
export function adminSchema(): GraphQLSchema {
  schema ??= buildSchema(readFileSync(FILE, 'utf8'));
  return schema;
}
