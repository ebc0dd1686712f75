/**
 * The version of the model and of the program around it, as every export states it. The same as in package.json, which
 * cannot be imported here: a file keeps it for whoever recomputes its numbers later.
 */
export const modelVersion = '0.1.0';
