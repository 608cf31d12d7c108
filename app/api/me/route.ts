import { door, json } from '../../http/door';

/** Who the caller is, in the roles that this session or token has. */
export const GET = door(({ person }) => Promise.resolve(json(person)));
