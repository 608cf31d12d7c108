import { expect } from '@playwright/test';
import type { APIRequestContext } from '@playwright/test';
import { answer, documentResult } from './wire';
import type { Answer } from './wire';

export async function readAnswer(request: APIRequestContext, id: string): Promise<Answer> {
  const response = await request.get(`/api/answers/${id}`);
  expect(response.status()).toBe(200);
  return answer.parse(await response.json());
}

/** Asks over the HTTP interface and gives the answer's id at once. */
export async function postQuestion(request: APIRequestContext, question: string): Promise<string> {
  const response = await request.post('/api/answers', { data: { question } });
  expect(response.status()).toBe(201);
  const { id } = (await response.json()) as { readonly id: string };
  expect(response.headers()['location']).toBe(`/api/answers/${id}`);
  return id;
}

/** Polls an answer until it is no longer running. */
export async function waitForEnd(request: APIRequestContext, id: string): Promise<Answer> {
  await expect
    .poll(async () => (await readAnswer(request, id)).status, { timeout: 15_000 })
    .not.toBe('running');
  return readAnswer(request, id);
}

export async function readDocument(request: APIRequestContext, id: string) {
  const response = await request.get(`/api/documents/${id}`);
  expect(response.status()).toBe(200);
  return documentResult.parse(await response.json());
}
