import type { StorageWords } from '../storage-words';

export const words: StorageWords = {
  full: 'Webbläsarens lagringsutrymme är fullt, så dina senaste siffror och inställningar glöms bort när du stänger sidan. Ta bort kalkyler som du inte längre behöver, eller spara siffrorna i en länk eller en fil.',
  forbidden:
    'Webbläsaren tillåter inte lagring, så dina siffror, språket och utseendet glöms bort när du stänger sidan. En länk eller en fil bevarar siffrorna.',
};
