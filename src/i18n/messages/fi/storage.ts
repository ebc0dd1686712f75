import type { StorageWords } from '../storage-words';

export const words: StorageWords = {
  full: 'Selaimen tallennustila on täynnä, joten viimeisimmät lukusi ja asetuksesi unohtuvat, kun suljet sivun. Poista tarpeettomia laskelmia tai ota luvut talteen linkkinä tai tiedostona.',
  forbidden:
    'Selain ei anna tallentaa, joten lukusi, kieli ja ulkoasu unohtuvat, kun suljet sivun. Luvut saat talteen linkkinä tai tiedostona.',
};
