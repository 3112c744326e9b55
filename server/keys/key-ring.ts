import { type Encrypted, type KeyName, type KeyProvider, KeysUnavailable } from './key-provider.ts';

/**
 * Several providers as one: the first makes what is new, the others read what they made before it. So keys move from
 * one place to another while they are in use.
 */
export const keyRing = (current: KeyProvider, ...previous: readonly KeyProvider[]): KeyProvider => {
  if (previous.length === 0) return current;
  const all = [current, ...previous];
  const decrypt = async (key: KeyName, encrypted: readonly Encrypted[]) => {
    const texts: (string | null)[] = encrypted.map(() => null);
    for (const provider of all) {
      const open = encrypted.map((own, index) => ({ own, index })).filter(({ index }) => texts[index] === null);
      if (open.length === 0) break;
      const found = await provider.decrypt(
        key,
        open.map(({ own }) => own),
      );
      open.forEach(({ index }, place) => {
        texts[index] = found[place] ?? null;
      });
    }
    return texts;
  };
  return {
    versions: async (key) => (await Promise.all(all.map((provider) => provider.versions(key)))).flat(),
    encrypt: (key, texts) => current.encrypt(key, texts),
    decrypt,
    renew: async (key, encrypted) => {
      const renewed = [...(await current.renew(key, encrypted))];
      const open = encrypted.map((own, index) => ({ own, index })).filter(({ index }) => renewed[index] === null);
      const texts = await decrypt(
        key,
        open.map(({ own }) => own),
      );
      const readable = open.flatMap(({ index }, place) =>
        texts[place] == null ? [] : [{ index, text: texts[place] }],
      );
      const made = await current.encrypt(
        key,
        readable.map(({ text }) => text),
      );
      readable.forEach(({ index }, place) => {
        renewed[index] = made[place] ?? null;
      });
      return renewed;
    },
    mac: async (key, version, texts) => {
      for (const provider of all) {
        if ((await provider.versions(key)).includes(version)) return provider.mac(key, version, texts);
      }
      throw new KeysUnavailable(`There is no key ${version}`);
    },
  };
};
