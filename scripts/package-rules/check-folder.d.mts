export interface Problem {
  rule: string;
  message: string;
  severity: 'error' | 'warning';
}

export function checkFolder(folder: string): Promise<Problem[]>;
