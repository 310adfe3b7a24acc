export function jsonSchemaOf(schema: unknown): unknown;
