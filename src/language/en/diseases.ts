/** Names of diseases, and the words for any of them. */
import { wordList } from "./word-list.ts";

export const DISEASES: readonly string[] = wordList(`
  anthrax cholera coronavirus covid dengue diphtheria dysentery ebola encephalitis flu hantavirus hepatitis
  influenza listeria listeriosis malaria measles meningitis monkeypox mpox mumps norovirus pertussis plague
  pneumonia polio rabies rubella salmonella salmonellosis sars scurvy smallpox syphilis tetanus tuberculosis
  typhoid typhus zika botulism
`);

export const ILLNESSES: readonly string[] = wordList("virus fever disease infection poisoning");
