import type { Language } from '../types';
import { dates } from './dates';
import { figures } from './figures';
import { messages } from './messages';
import { people } from './people';
import { quotes } from './quotes';
import { sentences } from './sentences';
import { verify } from './verify';
import { writing } from './writing';

export const english: Language = { code: 'en', sentences, figures, dates, quotes, people, verify, messages, writing };
