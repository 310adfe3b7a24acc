import type { CustomRole } from './rows/custom-role';

export function aCustomRole(id: number, name: string, configuration: CustomRole['configuration'] = {}): CustomRole {
  const at = '2025-01-10T10:00:00Z';
  return { id, name, description: '', role_type: 0, configuration, created_at: at, updated_at: at };
}
