import document from '@/docs/openapi.json';
import { json } from '../../http/door';

/** The description of this interface; open to everybody, like the source it comes from. */
export const GET = () => json(document);
