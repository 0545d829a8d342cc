// What ships beside the code and goes into every compilation: the standard library as source, the names of characters.

export { characterNames, STDLIB_FOLDER, standardLibrary } from './shipped-files.ts';
