import { UNREAD, type Mood } from '../../src/domain/conversation/mood/mood';

export const CALM: Mood = { ...UNREAD, feeling: 'calm' };
