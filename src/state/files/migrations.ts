/** What a file says, as far as it is JSON with members. */
export type FileMembers = Readonly<Record<string, unknown>>;

/** How files of a version become files of the next one, by the version they have. */
export type Migrations = Readonly<Record<number, (file: FileMembers) => FileMembers>>;

/** None so far: version 1 is the first. A step here is never changed once files of its version are out. */
const steps: Migrations = {};

/** The file as one of version `to`; each step is taken once and in order. */
export function migrated(
  file: FileMembers,
  from: number,
  to: number,
  migrations: Migrations = steps,
): FileMembers {
  let current = file;
  for (let version = from; version < to; version += 1) current = migrations[version]?.(current) ?? current;
  return current;
}
