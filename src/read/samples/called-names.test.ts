import { expect, it } from 'vitest';
import { calledNames } from './called-names.ts';

it.each([
  ['const r = await managementClient.updateSyncTask({});', ['updateSyncTask']],
  ['var r = client.UpdateDepartment\n  (request);', ['UpdateDepartment']],
  ['sdk.listUsers(); sdk.listUsers(); api.getUser()', ['listUsers', 'getUser']],
  ['Client client = Client.builder().setKey("x").build();', []],
  ['client.execute(request); http.get("/x"); JSON.parse(text)', []],
  ['', []],
])('%j calls %j', (code, names) => {
  expect(calledNames(code)).toEqual(names);
});
