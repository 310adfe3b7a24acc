/** All that a frame's origin keeps, as one text; it runs in the frame. */
export async function everythingKept(): Promise<string> {
  const asked = <Result>(request: IDBRequest<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(String(request.error)));
    });
  const inDatabase = async (name: string): Promise<unknown> => {
    const database = await asked(indexedDB.open(name));
    const stores = [...database.objectStoreNames];
    const rows = stores.map(async (store) => {
      const objects = database.transaction(store).objectStore(store);
      return [store, await Promise.all([asked(objects.getAllKeys()), asked(objects.getAll())])];
    });
    const all = await Promise.all(rows);
    database.close();
    return [name, all];
  };
  const databases = await indexedDB.databases();
  const inDatabases = await Promise.all(databases.map(({ name = '' }) => inDatabase(name)));
  return JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), inDatabases]);
}
