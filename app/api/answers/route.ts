import { readQuestion } from '../../ask/question-input';
import { door, json } from '../../http/door';
import { readJson } from '../../http/read-json';

export const POST = door(async ({ request, services, person }) => {
  const id = await services.ask(readQuestion(await readJson(request)), person.id);
  return json({ id }, { status: 201, headers: { location: `/api/answers/${id}` } });
}, 'clinician');
