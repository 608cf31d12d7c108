import { AppError } from '@/lib/app-error';
import type { ReadFormat } from '../source-file';

export const readDocx: ReadFormat = () => Promise.reject(new AppError('unsupported', 'Not read yet.'));
