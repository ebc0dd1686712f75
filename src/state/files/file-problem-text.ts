import type { LinkProblemWords } from '../../i18n/messages/link-problem-words';
import type { FileProblem } from './file-problem';

/** What is wrong with the file around its scenarios, as a sentence. */
export function fileProblemText({ kind, key, received, used }: FileProblem, link: LinkProblemWords): string {
  if (kind === 'otherFormat' || kind === 'noScenarios' || kind === 'tooLarge' || kind === 'notReadable')
    return link.file[kind];
  if (kind === 'tooManyScenarios') return link.tooManyScenarios(Number(received), Number(used));
  if (kind === 'newerVersion') return link.file.newerVersion(received);
  return kind === 'notAChoice' ? link.notAChoice(key, received, String(used)) : link.unknownKey(key);
}
