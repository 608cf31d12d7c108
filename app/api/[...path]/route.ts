import { AppError } from '@/lib/app-error';
import { door } from '../../http/door';

const nothing = door(() => Promise.reject(new AppError('not-found', 'There is no such route.')));

export { nothing as DELETE, nothing as GET, nothing as PATCH, nothing as POST, nothing as PUT };
