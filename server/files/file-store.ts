/** A stored file in a list: its key, and when it came. */
export interface StoredFile {
  readonly key: string;
  readonly storedAt: Date;
}

/** Where files are kept: by keys that we make, never by names that somebody gives. */
export interface FileStore {
  put(key: string, content: Buffer): Promise<void>;
  /** The content, or null when there is no such file. */
  get(key: string): Promise<Buffer | null>;
  /** Removes the file; one that is not there is no fault. */
  remove(key: string): Promise<void>;
  /** All files, some at a time. */
  list(): AsyncIterable<readonly StoredFile[]>;
}

/** Keys are UUIDs: nothing else is ever a path or an address. */
export const isFileKey = (key: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key);

/** @throws Error for what is no key */
export const checkedKey = (key: string): string => {
  if (!isFileKey(key)) throw new Error('A file key is a UUID');
  return key;
};
